import type { BankRow, RowSkipReason } from './bank-row.ts';
import type { TableRow } from './profile-model.ts';

/**
 * Gives a row the words on rows of their own below it: what a person would read there, and no part of
 * what it is known by. They are put together once it has ended: they may go on to the end of a file.
 *
 * What stands below the last row is of the whole statement where no other row goes on below, and behind
 * a blank line.
 */
export function createRowTail(rows: BankRow[]) {
  let words: string[] = [];
  let lines: number[] = [];
  let apart: number[] = [];
  let above: number | null = null;
  let before: TableRow | null = null;
  let isUsual = false;
  const end = (): void => {
    const row = above === null ? undefined : rows[above];
    if (above === null || !row || words.length === 0) return;
    const note = [row.note ?? '', ...words].filter((text) => text !== '').join(' – ');
    rows[above] = { ...row, note };
  };
  return {
    /** A row was read; where it was taken, it is the last of the rows. */
    next: (read: BankRow | RowSkipReason, row: TableRow, wordsOf: () => string): void => {
      const previous = before;
      before = row;
      if (read === 'continued') {
        const isApart = apart.length > 0 || (previous !== null && row.line > endOf(previous));
        (isApart ? apart : lines).push(row.line);
        if (above !== null && !isApart) words.push(wordsOf());
        return;
      }
      if (lines.length > 0) isUsual = true;
      end();
      [words, lines, apart] = [[], [], []];
      above = typeof read === 'string' ? null : rows.length - 1;
    },
    /** Gives the lines below the table that go on from none of its rows. */
    done: (): ReadonlySet<number> => {
      if (isUsual) end();
      return new Set(isUsual ? apart : [...lines, ...apart]);
    },
  };
}

/** The line on which the next row begins where nothing blank is between. */
function endOf({ line, cells }: TableRow): number {
  return cells.reduce((at, cell) => at + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), line + 1);
}
