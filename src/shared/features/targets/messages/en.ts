import type { WordsOf } from '../../../kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of lines in the sand, in English. */
export const en: WordsOf<typeof fr> = {
  forOne: 'Target of “{metric}”, {period}',
  forMany: 'Target of “{metric}”, {first} to {last}',
  level: {
    line: 'Target',
    low: 'At least',
    high: 'At most',
  },
  hint: 'Leave empty to withdraw the target. Zero is a target.',
};
