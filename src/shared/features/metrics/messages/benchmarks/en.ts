import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { benchmarksFr } from './fr.ts';

/** The words of what others reach, in English. */
export const benchmarksEn: WordsOf<typeof benchmarksFr> = {
  title: 'What others reach',
  about: 'Whose figures they are stands beside each. None becomes your target unless you take it.',
  none: 'No honest line is known for this metric. Draw your own: a little better than your last three months is a good start.',
  noneForYou: 'No honest line is known for your business. Draw your own.',
  others: 'Other businesses ({count, number})',
  sourceIn: '{author}, {place}',
  dated: '{source} ({year})',
  measuredOn: 'measured on: {sample}',
  suggestedBy: 'Suggested after {source}. Yours is better.',
  behind: 'Same figure as {source}',
  derived:
    '{source}, worked out from {kind, select, month {a month} quarter {a quarter} other {a year}}',
  column: {
    source: 'Source',
    poor: 'Weak',
    usual: 'Usual',
    good: 'Good',
  },
  by: { week: 'by week', month: 'by month', quarter: 'by quarter', year: 'by year' },
  range: '{low} to {high}',
  only: 'True of me: {text}',
  confidence: {
    weak: 'number of cases unknown: to give an idea, never suggested',
    memory: 'from memory, not confirmed: never suggested',
  },
  otherMoney: 'in {currency}, not converted',
  standing: {
    good: 'You: {value}, good',
    usual: 'You: {value}, as usual',
    poor: 'You: {value}, weak',
    between: 'You: {value}, in between',
    better: 'You: {value}, better',
    worse: 'You: {value}, less good',
  },
  stage: '“{answer}”',
  take: 'Take for {period}',
  taken: 'Target of {period}',
  wasTaken: 'Target of {period}: {line}',
  raise: {
    text: 'Target met twice in a row. Raise it to {line}?',
    lower: 'Target met twice in a row. Lower it to {line}?',
    take: 'Yes, for {period}',
  },
};
