import type { WordsOf } from '../../../kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of the list and the page of a metric, in English. */
export const en: WordsOf<typeof fr> = {
  title: 'Metrics',
};
