import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of where a business stands, in English. */
export const en: WordsOf<typeof fr> = {
  since: 'since {day}',
  none: 'You have not said what you want first.',
  noneHint: 'Say it below: what has to hold before the next step depends on it.',
  last: 'There is no step after this one: what counts is that it lasts.',
  onward: 'What has to hold before “{stage}”',
  gate: {
    open: 'All of it holds. You decide whether to move on.',
    closed: 'Not yet: something below does not hold.',
    not_known: 'It cannot be told yet: something below is not known.',
  },
  enough: 'And one of these',
  alternative: 'or',
  state: { open: 'holds', closed: 'does not hold', not_known: 'not known' },
  line: {
    atLeast: 'at least {value}',
    atMost: 'at most {value}',
    above: 'above {value}',
    below: 'below {value}',
  },
  rule: {
    each: '{metric}: {line} {kind, select, week {a week} month {a month} quarter {a quarter} other {a year}}, {periods, plural, =1 {the last one} other {# in a row}}',
    some: '{metric}: {line} in {count, number} of the last {periods, number} {kind, select, week {weeks} month {months} quarter {quarters} other {years}}',
    sum: '{metric}: {line} over the last {periods, number} {kind, select, week {weeks} month {months} quarter {quarters} other {years}}',
    since: '{metric}: {line} since this step began',
    rising:
      '{metric}: rising over {periods, number} {kind, select, week {weeks} month {months} quarter {quarters} other {years}}',
    falling:
      '{metric}: falling over {periods, number} {kind, select, week {weeks} month {months} quarter {quarters} other {years}}',
  },
  held: '{held} of {of}',
  /** The value of the last finished period; or of all of them together. */
  latest: 'latest {value}',
  total: '{value} so far',
  lacks: {
    value: 'figures are missing',
    sample: 'too few cases: at least {sample} are needed',
  },
  source: {
    lean_analytics: 'after Croll & Yoskovitz, Lean Analytics (2013)',
    skok: 'after David Skok (2013)',
    bain: 'after Bain & Company',
    guest: 'after Guest, Bunce & Johnson (2006)',
    nielsen: 'after Jakob Nielsen (2006)',
    ours: 'Solocap’s rule',
  },
  yes: 'Yes',
  no: 'No',
  evidence: 'How do I know?',
  evidenceFor: 'How do I know? {question}',
  answered: '{answer}, {day}',
  change: 'Change',
  notYet: {
    title: 'Not to be looked at yet',
    followed: 'Of the metrics that you follow, these matter later: ',
  },
  move: {
    title: 'Change what I want first',
    to: 'What I want first',
    because: 'Why now?',
    notOpen: 'Not all of it holds: your reason is kept.',
    save: 'Decide',
  },
  history: {
    title: 'What was decided',
    first: '{day}: “{to}”',
    change: '{day}: from “{from}” to “{to}”',
    wasClosed: 'before all of it held',
  },
};
