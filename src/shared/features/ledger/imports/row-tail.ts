import type { BankRow, RowSkipReason } from './bank-row.ts';

/**
 * Gives a row the words on rows of their own below it: what a person would read there, and no part of
 * what it is known by. They are put together once it has ended: they may go on to the end of a file.
 */
export function createRowTail(rows: BankRow[]) {
  let words: string[] = [];
  let above: number | null = null;
  const end = (): void => {
    const row = above === null ? undefined : rows[above];
    if (above === null || !row || words.length === 0) return;
    const note = [row.note ?? '', ...words].filter((text) => text !== '').join(' – ');
    rows[above] = { ...row, note };
    words = [];
  };
  return {
    /** A row was read; where it was taken, it is the last of the rows. */
    next: (read: BankRow | RowSkipReason, wordsOf: () => string): void => {
      if (read === 'continued') {
        if (above !== null) words.push(wordsOf());
        return;
      }
      end();
      above = typeof read === 'string' ? null : rows.length - 1;
    },
    done: end,
  };
}
