import type { WordsOf } from '../../../kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of the grid, entry and the story of a cell, in English. */
export const en: WordsOf<typeof fr> = {
  title: 'Grid',
};
