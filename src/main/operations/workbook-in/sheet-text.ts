import { Refusal } from '#shared/ipc/refusal.ts';
import { FAILED, saysFailed, UNCOMPUTED } from '#shared/kernel/sheet-number.ts';

/** A sheet as the text of a table: tabs between cells, a line for each row, numbered as it is there. */
export type SheetText = {
  readonly text: string;
  /** Rows with something in them; none: the sheet is empty. */
  readonly rows: number;
  /** Rows that are read though a spreadsheet does not show them. */
  readonly hidden: number;
  /** Cells that hold an error, or a formula whose result was never stored. */
  readonly unknown: number;
};

/** The sheets of a workbook in their order, hidden ones too; the rows of one are read when asked for. */
export type WorkbookIn = readonly {
  readonly name: string;
  readonly isHidden: boolean;
  readonly read: () => SheetText;
}[];

/** A cell whose formula has no result, with what a spreadsheet shows there (`#REF!`). */
export type FailedCell = { readonly failed: string };

/** A cell: its text; null: nobody can tell what it holds. */
export type SheetCell = string | FailedCell | null;

/** A cell that stands for several below each other: its place, and the last of its rows. */
export type DownMerge = { readonly row: number; readonly column: number; readonly lastRow: number };

/** Takes the rows of a sheet, numbered from 0, in their order. */
export type SheetCollector = {
  readonly add: (row: number, cells: readonly SheetCell[], isHidden: boolean) => void;
  /** May be told before the rows or behind them. */
  readonly merge: (merge: DownMerge) => void;
  readonly done: () => SheetText;
};

/** How a sheet is turned into text. */
export type TextWay = {
  readonly mostColumns: number;
  /** Euros, too, are written behind an amount whose format shows them. */
  readonly tellsEuros: boolean;
  /**
   * What a format alone shows is written as it is seen: percentages times a hundred with `%`, days of
   * which only the month is shown as `2026-10`. `percent`: days stay days.
   */
  readonly hasSigns: boolean | 'percent';
  /**
   * What a cell is written as of which nobody can tell what it holds, by what a spreadsheet shows
   * there (`#REF!`); nothing, where it is not said.
   */
  readonly unknownAs?: (shown: string) => string;
};

/** A bank's table: money and days, whose currency and order its columns tell. */
export const STATEMENT: TextWay = { mostColumns: 100, tellsEuros: false, hasSigns: false };

const MOST_ROWS = 200_100;
/** As many as a text file may have; a text that many cells share is counted for each of them. */
const MOST_CHARACTERS = 50 * 1024 * 1024;
/** Headings lie within these rows. */
const HEAD_ROWS = 30;

/** How much the sheets of a workbook may still hold together. */
export type SheetBudget = { characters: number };

export function sheetBudget(): SheetBudget {
  return { characters: MOST_CHARACTERS };
}

type CellWay = Pick<TextWay, 'mostColumns' | 'unknownAs'>;

export function collectSheet(budget: SheetBudget, way: CellWay): SheetCollector {
  const { mostColumns, unknownAs = () => '' } = way;
  const head: string[][] = [];
  const lines: string[] = [];
  const merges: DownMerge[] = [];
  let [next, width, hidden, unknown, rows] = [0, 0, 0, 0, 0];
  const push = (cells: string[]): void => {
    if (next < HEAD_ROWS) head.push(cells);
    else lines.push(cells.join('\t'));
    next += 1;
  };
  const told = (cell: SheetCell = ''): string =>
    typeof cell === 'string' ? onOneLine(cell) : unknownAs(cell ? shownOf(cell) : UNCOMPUTED);
  return {
    add: (row, cells, isHidden) => {
      const filled = cells.findLastIndex((cell) => cell !== '' && cell !== undefined) + 1;
      if (filled === 0) return;
      if (row < next) throw new Refusal('workbook_damaged');
      for (const cell of cells) budget.characters -= lengthOf(cell) + 1;
      const isTooLarge = row >= MOST_ROWS || filled > mostColumns || budget.characters < 0;
      if (isTooLarge) throw new Refusal('workbook_too_large');
      for (let empty = row - next; empty > 0; empty -= 1) push([]);
      push(Array.from({ length: filled }, (_, column) => told(cells[column])));
      unknown += cells.filter((cell) => typeof cell === 'object').length;
      width = Math.max(width, filled);
      rows += 1;
      if (isHidden) hidden += 1;
    },
    merge: (merge) => {
      if (merge.row < HEAD_ROWS && merge.lastRow > merge.row) merges.push(merge);
    },
    done: () => {
      for (const merge of merges) repeatDown(head, merge);
      const text = asTable([...head.map((cells) => cells.join('\t')), ...lines], width);
      return { text, rows, hidden, unknown };
    },
  };
}

function onOneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ');
}

/** What does not say that it failed would be read as a figure, or as nothing. */
function shownOf({ failed }: FailedCell): string {
  return saysFailed(failed) ? failed : FAILED;
}

function lengthOf(cell: SheetCell | undefined): number {
  return typeof cell === 'string' ? cell.length : 0;
}

/**
 * A heading over two rows stands in both, so that the lower of them names all columns. No number or
 * day does: money would be there twice.
 */
function repeatDown(head: string[][], { row, column, lastRow }: DownMerge): void {
  const text = head[row]?.[column] ?? '';
  if (!/\p{L}/u.test(text) || /\d/.test(text)) return;
  for (const cells of head.slice(row + 1, lastRow + 1)) {
    while (cells.length <= column) cells.push('');
    if (cells[column] === '') cells[column] = text;
  }
}

/** Every row as wide as the widest, as spreadsheets save a table; quoted where quotes stand in it. */
function asTable(lines: readonly string[], width: number): string {
  const table = lines.map((line) => {
    const cells = line.split('\t');
    const padding = '\t'.repeat(Math.max(0, width - cells.length));
    if (!line.includes('"')) return line + padding;
    const quoted = cells.map((cell) =>
      cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell,
    );
    return quoted.join('\t') + padding;
  });
  return table.join('\n');
}
