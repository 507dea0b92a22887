import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words about finding a metric and judging it before it is chosen, in English. */
export const en: WordsOf<typeof fr> = {
  check: {
    title: 'Before you choose it',
    pageTitle: 'As the metric of the quarter',
    good: 'Nothing makes it weak: a good candidate.',
    stronger: 'Stronger:',
    strongerNamed: 'Stronger: {names}',
    take: 'Take {metric}',
    vanity: 'Vanity',
    not_a_rate: 'Amount, not a rate',
    not_comparable: 'Level that piles up',
    no_direction: 'No good direction',
    hard_to_understand: 'Hard to explain',
    passed: {
      vanity: 'It decides something',
      not_a_rate: 'It is a rate or a ratio',
      not_comparable: 'It compares from one period to the next',
      no_direction: 'It is clear which way it should go',
      hard_to_understand: 'One sentence explains it',
    },
  },
  /** A dozen first, the others behind one fold. */
  quiet: {
    first: 'For your business',
    all: 'All metrics ({count})',
  },
  /** Nothing that is followed moves before the money does. */
  leading: {
    none: 'Nothing that you follow tells what comes next: these figures state results. These move before:',
    follow: 'Follow {metric}',
    pick: 'Take {metric}',
  },
  filters: {
    bookish: 'Classifications',
    open: 'Filters',
    count: ', {count, plural, =0 {none in place} one {# in place} other {# in place}}',
    clear: 'Clear all',
    active: 'Filters in place',
    remove: 'Remove the filter “{facet}: {value}”',
    chip: '{facet}: {value}',
    found: '{count, plural, =0 {No metric} one {# metric} other {# metrics}}',
    facet: {
      following: 'Followed or not',
      origin: 'Origin',
      stage: 'Stage of the funnel',
      lean: 'Lean Analytics stage',
      model: 'Business model',
      engine: 'Engine of growth',
      timing: 'Leading or lagging',
      perspective: 'Perspective (Balanced Scorecard)',
      canvas: 'Lean Canvas box',
      cadence: 'Rhythm',
      vanity: 'Vanity',
      found: 'Where to find the number',
    },
    followed: 'Followed',
    notFollowed: 'Not followed',
    own: 'Your own',
    catalogue: 'Of the catalogue',
    isVanity: 'Vanity on its own',
    isNotVanity: 'No vanity',
  },
};
