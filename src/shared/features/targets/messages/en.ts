import type { WordsOf } from '../../../kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of lines in the sand, in English. */
export const en: WordsOf<typeof fr> = {
  title: 'Targets',
};
