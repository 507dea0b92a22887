import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { cellsFr } from './fr.ts';

/** The words of the cells of the list, in English. */
export const cellsEn: WordsOf<typeof cellsFr> = {
  name: 'Cells of the ledger',
  label: 'Entry {seq}, {column}',
  day: '“{text}” is no date.',
  words: 'Say at least with whom, or what for.',
  category: 'No category is called that, or several are.',
  amount: '“{text}” is no number.',
  side: 'The other sign would turn it round: open the entry for that.',
  editor: 'That is changed in the entry: Escape, then Enter.',
  unread: 'These rows are still being read, or too many: at most 1,000 at a time.',
  otherKind: 'These cells are of another kind: paste them into their own column.',
  proposals: 'Categories',
  toRow: { name: 'Back to the row' },
};
