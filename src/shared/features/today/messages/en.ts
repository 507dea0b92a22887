import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of what is to be done now, in English. */
export const en: WordsOf<typeof fr> = {
  title: 'Now',
  afterwards: '{count, plural, one {Then one more thing} other {Then # more things}}',
  review: {
    weekly: 'The week of {day} is over: four minutes to check in.',
    monthly: '{period} is over: a quarter of an hour to review it.',
    quarterly: '{period} is over: half an hour to review it and choose what comes next.',
  },
  figures: {
    text: '{kind, select, week {The week of {name} is over} month {{name} is over} quarter {The quarter {name} is over} other {The year {name} is over}}. {metric}: {value}, is that final?',
    more: '{text} ({count, plural, other {# more}} after it)',
    confirm: 'Yes, final',
    change: 'Correct it',
    confirmed: '{metric}: final.',
  },
  differences:
    '{count, plural, one {One figure differs} other {# figures differ}} between the ledger and what you typed.',
  waiting:
    '{count, plural, one {One entry has} other {# entries have}} been waiting to be sorted since {day}.',
  sort: 'Sort',
  action: {
    text: '{title}: due since {day}.',
    more: '{text} {count, plural, one {One more is} other {# more are}} late too.',
    done: 'It is done',
    postpone: 'Put off for a week',
    wasDone: '{title}: done.',
    wasPostponed: '{title}: put off until {day}.',
  },
  statement: {
    text: 'The newest movement of {account} is from {day}.',
    bank: 'your bank',
    open: 'Import a statement',
  },
  nothing: 'Nothing to do. See you on Monday.',
  nothingWhen: 'Next check-in on {day}.',
  steps: {
    done: 'done',
    open: 'to do',
    pact: 'Choose the metric of the quarter',
    figures: 'Give the metric of the quarter three values',
    action: 'Write a first action',
    files: 'Drop a statement or an export into the window',
    check_in: 'Keep the first Monday check-in',
    check_inOn: 'Keep the first check-in, on Monday {day}',
    go: {
      figures: 'Open the grid',
      action: 'Open the plan',
      files: 'Open the ledger',
    },
  },
};
