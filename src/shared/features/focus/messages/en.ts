import type { WordsOf } from '../../../kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of the one metric of the quarter, in English. */
export const en: WordsOf<typeof fr> = {
  title: 'Focus',
};
