import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of the page of the model, in English. */
export const en: WordsOf<typeof fr> = {
  title: 'My model on one page',
  about: 'Nine boxes, filled in this order; each with the figure that watches it.',
  print: 'Save as PDF',
  saved: 'Page of the model saved',
  box: {
    problem: { name: 'Problem', asks: 'The three worst problems, and how people get by today' },
    customers: { name: 'Customers', asks: 'For whom, and who comes first' },
    value: { name: 'Promise', asks: 'The sentence for which people choose you' },
    solution: { name: 'Solution', asks: 'Three things you do, at most' },
    channels: { name: 'Channels', asks: 'The way by which you reach them' },
    revenue: { name: 'Income', asks: 'The price, and what a customer brings' },
    costs: { name: 'Costs', asks: 'What a customer costs, to win and to serve' },
    metrics: { name: 'Key figures', asks: 'The figure that counts at this stage' },
    advantage: { name: 'What cannot be copied', asks: 'What money cannot buy' },
  },
  text: '{number}. {box}',
  sureness: { guess: 'Supposed', heard: 'Heard', measured: 'Measured' },
  surenessOf: 'How sure I am: {box}',
  unmeasured:
    '“Measured” takes six values of the figure that watches the box: {known, number} so far.',
  watcher: { none: 'No figure you follow watches this box.', of: 'The figure that watches: {box}' },
  writtenOn: 'written on {day}',
  before: '{count, plural, =1 {# earlier version} other {# earlier versions}}',
  version: '{day} · {sureness}',
  empty: 'empty',
  risk: {
    title: 'The riskiest box of the month',
    none: 'Not chosen yet',
    why: 'Why that one, and what about it this month?',
    mark: 'riskiest',
  },
};
