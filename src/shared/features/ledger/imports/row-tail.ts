import type { BankRow, RowSkipReason } from './bank-row.ts';
import type { TableRow } from './profile-model.ts';

/**
 * Gives a row the words on rows of their own below it: what a person would read there, and no part of
 * what it is known by. They are put together once it has ended: they may go on to the end of a file.
 *
 * A single cell below the last row is of the whole statement where no other row goes on below, and so is
 * what stands behind a blank line, unless one stands before every row.
 */
export function createRowTail(rows: BankRow[]) {
  let below: WordsBelow[] = [];
  let above: number | null = null;
  let before: TableRow | null = null;
  let isUsual = false;
  const blanks = new Set<boolean>();
  const isSpaced = (): boolean => blanks.has(true) && !blanks.has(false);
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
      const isBehindBlank = before === null ? null : row.line > endOf(before);
      before = row;
      if (read === 'continued') {
        const isApart = isBehindBlank === true || below.at(-1)?.isApart === true;
        const isAlone = row.cells.filter((cell) => cell.trim() !== '').length === 1;
        below.push({ line: row.line, words: wordsOf(), isAlone, isApart });
        return;
      }
      if (isBehindBlank !== null) blanks.add(isBehindBlank);
      if (below.some(({ isApart }) => !isApart || isSpaced())) isUsual = true;
      end();
      below = [];
      above = typeof read === 'string' ? null : rows.length - 1;
    },
    /** Gives the lines below the table that go on from none of its rows. */
    done: (): ReadonlySet<number> => {
      const isFooter = ({ isAlone, isApart }: WordsBelow) =>
        (isApart && !isSpaced()) || (isAlone && !isUsual);
      end(below.filter((one) => !isFooter(one)));
      return new Set(below.filter(isFooter).map(({ line }) => line));
    },
  };
}

type WordsBelow = {
  readonly line: number;
  readonly words: string;
  readonly isAlone: boolean;
  /** Behind a blank line. */
  readonly isApart: boolean;
};

/** The line on which the next row begins where nothing blank is between. */
function endOf({ line, cells }: TableRow): number {
  return cells.reduce((at, cell) => at + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), line + 1);
}
