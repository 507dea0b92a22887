import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words by which a quarter's metric is kept for the next one, in English. */
export const en: WordsOf<typeof fr> = {
  last: 'Result of {quarter}',
  line: 'target {line}',
  lesson: 'The lesson',
  noLesson: 'No lesson was noted.',
  ask: 'Keep {metric} for {quarter}, or change it?',
  nextLine: 'Target of {quarter}',
  proposal: {
    same: 'Proposed: the same one, which is still to be reached.',
    again: 'Proposed: the same one.',
    tenth: 'Reached twice in a row; proposed: about 10% better than {result}.',
    better: 'Reached twice in a row; proposed: a little better than {result}.',
    most: 'Proposed: hold {result}, there is no more to reach.',
  },
  keep: 'Keep it',
  change: 'Change it…',
  unreadable: 'It has to be a number.',
  wordsToo: 'The reasons and the guardrail are taken over; all of it can be changed in the focus.',
};
