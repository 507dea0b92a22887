import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of lines in the sand, in English. */
export const en: WordsOf<typeof fr> = {
  command: {
    write: { name: 'Type a target' },
    accept: { name: 'Accept the suggested target' },
    clear: { name: 'Withdraw the target', also: 'clear, empty' },
  },
  forOne: 'Target of “{metric}”, {period}',
  forMany: 'Target of “{metric}”, {first} to {last}',
  level: {
    floor: 'Floor',
    line: 'Target',
    stretch: 'Stretch',
    low: 'At least',
    high: 'At most',
  },
  suggestedHint: 'Suggested after {source}: Enter accepts it.',
  hint: 'Leave empty to withdraw the target. Zero is a target.',
  year: {
    title: 'Targets of the year',
    suggested: 'suggested {line}',
    label: 'Targets of “{metric}”',
    unknown: 'This metric does not exist',
    toMetrics: 'See the metrics',
    toGrid: 'Grid',
    kind: 'Period of the rows',
    kinds: { week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
    stepper: 'Business year',
    previous: 'Previous year',
    next: 'Next year',
    how: 'Type, or paste a column from a spreadsheet. Empty withdraws a target, zero is one.',
    hint: 'Arrows to move, type to enter, {edit} to edit, {fillDown} to fill down, {leave} to lay out the year.',
    running: 'open',
    editing: '{level}, {period}',
    closed:
      'This period is closed: its target stays as it is. Reopen it first in the grid, at the head of its column.',
    column: {
      period: 'Period',
      note: 'Notes',
      value: 'Actual',
      status: 'Status',
      lastYear: 'Actual {year}',
    },
    note: {
      was: 'was {was}',
      rolled_up: 'derived from shorter periods',
      closed: 'closed',
      derived: 'derived',
      own: 'set apart',
      noTotal: 'no target: some are missing',
      skipped: {
        closed: 'left: closed',
        no_last_year: 'left: nothing last year',
      },
    },
    derived: {
      sum: {
        week: 'The target of a quarter or year is the sum of those of its weeks, once all are set.',
        month:
          'The target of a quarter or year is the sum of those of its months, once all are set.',
        quarter:
          'The target of a quarter or year is the sum of those of its quarters, once all are set.',
      },
      growth: {
        week: 'Growth compounds: the target of a quarter or year is made of those of its weeks, once all are set. Twice 10% is 21%.',
        month:
          'Growth compounds: the target of a quarter or year is made of those of its months, once all are set. Twice 10% is 21%.',
        quarter:
          'Growth compounds: the target of the year is made of those of its quarters, once all are set. Twice 10% is 21%.',
      },
      last: {
        week: 'This metric does not add up: the target of a quarter or year is the last of those of its weeks.',
        month:
          'This metric does not add up: the target of a quarter or year is the last of those of its months.',
        quarter:
          'This metric does not add up: the target of a quarter or year is the last of those of its quarters.',
      },
    },
    written:
      '{count, plural, =0 {No target changed.} one {# target written.} other {# targets written.}}',
    left: {
      closed: 'Left as is, being closed: {periods}.',
      no_last_year: 'Left as is, as nothing is known a year before: {periods}.',
    },
    fill: {
      open: 'Lay out the year…',
      title: 'Lay out the year',
      level: 'Level',
      way: 'How',
      ways: {
        flat: 'The same everywhere',
        split_even: 'A total, in equal parts',
        split_last_year: 'A total, in last year’s rhythm',
        linear: 'From… to…, in equal steps',
        growth: 'Steady growth',
        last_year: 'Last year + x%',
      },
      amounts: {
        value: 'Target',
        total: 'Total',
        first: 'First',
        last: 'Last',
        percent: 'A period',
        more: 'More',
      },
      from: 'From',
      to: 'To',
      backwards: 'The last period comes before the first.',
      incomplete: 'The preview appears below as soon as the amounts are there.',
      preview: 'Preview: {count, plural, one {# target} other {# targets}}.',
      total: 'Total {total}.',
      skipped: '{count, plural, one {# period left as it is.} other {# periods left as they are.}}',
      becomes: 'would become',
      write: '{count, plural, =0 {Write} one {Write # target} other {Write # targets}}',
    },
  },
};
