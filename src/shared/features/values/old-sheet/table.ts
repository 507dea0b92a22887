import { columnName } from '#shared/kernel/column-name.ts';
import { sniffSeparator } from '#shared/kernel/csv.ts';
import type { CsvSeparator } from '#shared/kernel/csv.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { tableOf } from '#shared/kernel/text-table.ts';
import type { TextTable } from '#shared/kernel/text-table.ts';
import { MAX_SHEET_COLUMNS, MAX_SHEET_ROWS } from './model.ts';
import type { SheetError } from './model.ts';

/** Excel's own first line, which says how the cells are separated. */
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?\r?\n/i;
const LIMITS = { rows: MAX_SHEET_ROWS, columns: MAX_SHEET_COLUMNS, cellLength: 10 * 1024 };

/** The table in a pasted or imported text, and what stands between its cells. */
export function readTable(
  text: string,
  chosen: CsvSeparator | undefined,
): Result<{ readonly table: TextTable; readonly separator: CsvSeparator }, SheetError> {
  const said = SEPARATOR_LINE.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const separator = chosen ?? sniffSeparator(body) ?? ',';
  const table = tableOf(body, separator);
  if (table.length > LIMITS.rows) return tooLarge(LIMITS.rows);
  if (table.some((cells) => cells.length > LIMITS.columns)) return tooLarge(LIMITS.columns);
  if (table.some((cells) => cells.some((cell) => cell.length > LIMITS.cellLength))) {
    return tooLarge(LIMITS.cellLength);
  }
  const isEmpty = table.every((cells) => cells.every((cell) => cell.trim() === ''));
  return isEmpty ? err({ code: 'sheet_empty' }) : ok({ table, separator });
}

function tooLarge(limit: number): Result<never, SheetError> {
  return err({ code: 'sheet_too_large', limit });
}

/** The table turned on its side: what were columns are rows. */
export function turned(table: TextTable): TextTable {
  const width = Math.max(0, ...table.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => table.map((cells) => cells[column] ?? ''));
}

/** Names places of the sheet as it lies, whichever way its metrics run. */
export type Places = {
  readonly row: (line: number) => string;
  readonly column: (line: number) => string;
  readonly cell: (row: number, column: number) => string;
  /** Where a cell lies in the sheet itself. */
  readonly at: (row: number, column: number) => { readonly row: number; readonly column: number };
};

/** Places of a table that was turned on its side, or not. */
export function placesOf(isTurned: boolean): Places {
  const cell = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
  return isTurned
    ? {
        row: columnName,
        column: (line) => String(line + 1),
        cell: (row, column) => cell(column, row),
        at: (row, column) => ({ row: column, column: row }),
      }
    : {
        row: (line) => String(line + 1),
        column: columnName,
        cell,
        at: (row, column) => ({ row, column }),
      };
}
