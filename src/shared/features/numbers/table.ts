import type { ErrorCode } from '#shared/ipc/error-codes.ts';

/**
 * A table as it was read: rows of cells. A cell is text that reads in one way: what a workbook knows
 * of a cell's kind is written into it (`2026-10-05`, `2026-10-05 14:30:00`, `02:11:29`, `1234.50`,
 * `62.5 %`, `12.00 USD`), so that the same table is read alike from CSV, XLSX, ODS and JSON.
 */
export type TableRows = readonly (readonly string[])[];

/** One table of a file: of a zip an entry, of a workbook a sheet. */
export type NumbersTable = {
  readonly entry: string | null;
  readonly sheet: string | null;
  /** `list`: an array of JSON, its keys in the first row. */
  readonly form: 'table' | 'list';
  readonly separator: string | null;
  readonly encoding: string | null;
  /** How many lines of the file lie before the first row. */
  readonly skipped: number;
  readonly rows: TableRows;
};

/** A file that was handed in. */
export type NumbersFile = {
  readonly name: string;
  readonly sha256: string;
  readonly format: 'csv' | 'json' | 'xlsx' | 'ods' | 'zip';
  /** The day of its last change; null: it has none (standard input). */
  readonly changedOn: string | null;
  readonly tables: readonly NumbersTable[];
  /** Files of a zip that are damaged, by their names; the others are read. */
  readonly unread?: readonly string[];
  /** Why nothing of it could be read, where it holds up no other file. */
  readonly refused?: ErrorCode;
};

/** True for a row without anything in it. */
export function isBlankRow(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/**
 * What a table is called: the words of the lone cell that stands above its headings; null: none does.
 * With figures it tells the days of the file, and is another one in the next.
 */
export function titleAbove(rows: TableRows, headingRow: number): string | null {
  let at = headingRow - 1;
  while (at > 0 && isBlankRow(rows[at] ?? [])) at -= 1;
  const above = rows[at];
  const [title, ...others] = (above ?? []).filter((cell) => cell.trim() !== '');
  return title !== undefined && others.length === 0 && /^[^#\d]*\p{L}[^\d]*$/u.test(title)
    ? title.trim()
    : null;
}

/** A remark of the tool; `#1001` is the number of an order. */
const REMARK = /^#(?:[\s-]|$)/;

/** True for a row that is a remark of the tool. */
export function isRemarkRow(row: readonly string[]): boolean {
  const first = row[0] ?? '';
  if (!first.startsWith('#') || !REMARK.test(first)) return false;
  // A sign alone beside other words heads a column of numbers.
  return first.trim() !== '#' || isBlankRow(row.slice(1));
}
