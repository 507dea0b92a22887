import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** Words of the first run, in English. */
export const en: WordsOf<typeof fr> = {
  step: 'Step {step} of {of}',
  skip: 'Later',
  skipHint: 'All of it can also be set afterwards, screen by screen.',
  back: 'Back',
  next: 'Continue',
  finish: 'Show my focus',
  sample: {
    text: 'Rather see what it looks like first?',
    open: 'Open a sample business',
  },
  business: {
    title: 'One business, one heading a quarter',
    text: 'Four questions, three minutes. Everything stays on this machine.',
    model: 'How does your business earn its living?',
    stage: 'What do you have to prove now?',
  },
  three: {
    title: 'Three metrics to follow',
    text: 'Three are enough to begin with: these go well with your model and your stage.',
    chosen: '{count, plural, =0 {None chosen} one {# chosen} other {# chosen}} of {most}',
    other: 'Another one from the catalogue',
    otherHint: 'Search by name…',
    needed: 'Choose at least one metric.',
  },
  pact: {
    title: 'The one that matters this quarter',
    text: 'Just one. The others will wait: until {end}, this is the one you look at.',
    metric: 'The metric of the quarter',
    line: 'The target, on {end}',
    byWeek: 'The value of one week.',
    byMonth: 'The value of one month.',
    byQuarter: 'The value of the whole quarter.',
    byYear: 'The value of the whole year.',
    shipped: '{text} The catalogue suggests {line}.',
    why: 'Why this one, now?',
    whyExample: 'For example: without a list, every launch starts from nothing.',
    reaction: 'What will you do differently if it drifts?',
    reactionExample: 'For example: two hours a week for guest podcasts.',
    lineNeeded: 'The target is a number: write one, it can change later.',
    whyNeeded: 'One sentence is enough: it will be read back to you when things drift.',
    reactionNeeded: 'One sentence is enough: decide it while all is well.',
  },
  numbers: {
    title: 'Your first numbers',
    text: 'What you know of last month and of this one. Leave empty what you do not know: empty is not zero.',
    paste: 'A block copied from a spreadsheet can be pasted into any cell.',
    metric: 'To count',
    soFar: '{period}, so far',
    cell: '{metric}, {period}',
    unreadable: 'One of the numbers cannot be read. Correct it, or empty the cell.',
  },
};
