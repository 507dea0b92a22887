import type { WordsOf } from '../../../kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of actions and their board, in English. */
export const en: WordsOf<typeof fr> = {
  title: 'Plan',
};
