import type { BankRow, RowSkipReason } from './bank-row.ts';
import type { TableRow } from './profile-model.ts';

/**
 * Gives a row the words on rows of their own below it: what a person would read there, and no part of
 * what it is known by. They are put together once it has ended: they may go on to the end of a file.
 *
 * A single cell below the last row is of the whole statement where no other row goes on below, and so is
 * what stands behind a blank line.
 */
export function createRowTail(rows: BankRow[]) {
  let below: { line: number; words: string; isAlone: boolean }[] = [];
  let apart: number[] = [];
  let above: number | null = null;
  let before: TableRow | null = null;
  let isUsual = false;
  const end = (tail = below): void => {
    const row = above === null ? undefined : rows[above];
    if (above === null || !row || tail.length === 0) return;
    const words = tail.map((one) => one.words);
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
        const isAlone = row.cells.filter((cell) => cell.trim() !== '').length === 1;
        if (isApart) apart.push(row.line);
        else below.push({ line: row.line, words: wordsOf(), isAlone });
        return;
      }
      if (below.length > 0) isUsual = true;
      end();
      [below, apart] = [[], []];
      above = typeof read === 'string' ? null : rows.length - 1;
    },
    /** Gives the lines below the table that go on from none of its rows. */
    done: (): ReadonlySet<number> => {
      const isFooter = ({ isAlone }: { isAlone: boolean }) => !isUsual && isAlone;
      end(below.filter((one) => !isFooter(one)));
      return new Set([...below.filter(isFooter).map(({ line }) => line), ...apart]);
    },
  };
}

/** The line on which the next row begins where nothing blank is between. */
function endOf({ line, cells }: TableRow): number {
  return cells.reduce((at, cell) => at + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), line + 1);
}
