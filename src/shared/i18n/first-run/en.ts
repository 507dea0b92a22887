import type { WordsOf } from '../../kernel/words-of.ts';
import type { fr } from './fr.ts';

/** Words of the first run, in English. */
export const en: WordsOf<typeof fr> = {
  title: 'Welcome',
};
