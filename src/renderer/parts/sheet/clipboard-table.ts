import { tableOf } from '#shared/kernel/text-table.ts';
import type { TextTable } from '#shared/kernel/text-table.ts';
import type { CellRange } from './position.ts';

/** The table that a spreadsheet put on the clipboard: tabs between cells, a line for each row. */
export function readTable(text: string): TextTable {
  const rows = tableOf(text, '\t');
  const isBlank = (row: readonly string[]): boolean => row.length === 1 && row[0] === '';
  const end = rows.findLastIndex((row) => !isBlank(row));
  return rows.slice(0, Math.max(end + 1, 1));
}

/** A table for the clipboard, which every spreadsheet takes apart again. */
export function writeTable(table: TextTable): string {
  return table.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** What would end a cell, or begin a quote, is put between quotes, as Excel does. */
function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Number of columns of the widest row. */
export function widthOf(table: TextTable): number {
  return Math.max(0, ...table.map((row) => row.length));
}

/**
 * The table as it fills a selection: repeated where the selection is a whole number of times as
 * large (one cell fills them all), else once, from the top left.
 */
export function tiled(table: TextTable, range: CellRange): TextTable {
  const [rows, columns] = [table.length, widthOf(table)];
  const [tall, wide] = [range.bottom - range.top + 1, range.right - range.left + 1];
  if (rows === 0 || columns === 0 || tall % rows !== 0 || wide % columns !== 0) return table;
  return Array.from({ length: tall }, (_, row) =>
    Array.from({ length: wide }, (_cell, column) => table[row % rows]?.[column % columns] ?? ''),
  );
}
