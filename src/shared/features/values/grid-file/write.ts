import { writeCsv } from '#shared/kernel/csv.ts';
import type { CsvCell, CsvFormat } from '#shared/kernel/csv.ts';
import { fromMinorUnits, roundedText, shortest } from '#shared/kernel/decimal.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { Value, Unit } from '#shared/kernel/unit.ts';
import { LEADING_HEADERS } from './header.ts';

/** One row to write: values in the engine's unit (cents for money), one for each period. */
export type GridWriteRow = {
  /** As `printRowKey` makes it. */
  readonly key: string;
  readonly name: string;
  readonly unit: Unit;
  readonly values: readonly Value[];
  /** Of a value that is not whole how many of its parts are known; for those who read it in a workbook. */
  readonly parts?: readonly (readonly [have: number, of: number] | null)[];
  /**
   * A formula's value, which the Excel formats round for the eye. The total of segments is none: it
   * must stay exact to be known as their total when the file is read again.
   */
  readonly isComputed: boolean;
};

/** What to write: the rows in their order, the columns in theirs. */
export type GridWriteInput = {
  readonly rows: Iterable<GridWriteRow>;
  readonly periods: readonly Period[];
  readonly format: CsvFormat;
};

const DECIMALS = 2;
const RATIO_DECIMALS = 4;

/**
 * Writes a grid as text, which `readGridFile` reads back. Money is in major units; what is not
 * known is an empty cell. Only the Excel formats round, and only computed values: to 2 decimals, a
 * ratio to 4.
 */
export function writeGrid({ rows, periods, format }: GridWriteInput): string {
  return writeCsv(tableOf(rows, periods, format), format);
}

function* tableOf(
  rows: Iterable<GridWriteRow>,
  periods: readonly Period[],
  format: CsvFormat,
): Generator<readonly CsvCell[]> {
  const headers = [...LEADING_HEADERS[format], ...periods.map(({ key }) => key)];
  yield headers.map((text) => ({ text }));
  for (const row of rows) {
    const values = periods.map((_, index) => valueCell(row.values[index] ?? null, row, format));
    yield [{ text: row.key }, { text: row.name }, { text: row.unit }, ...values];
  }
}

function valueCell(value: Value, row: GridWriteRow, format: CsvFormat): CsvCell {
  if (value === null) return null;
  const decimal = row.unit === 'money' ? fromMinorUnits(value) : shortest(value);
  if (format === 'iso' || !row.isComputed) return { decimal };
  const decimals = row.unit === 'ratio' ? RATIO_DECIMALS : DECIMALS;
  return { decimal: roundedText(decimal, decimals) };
}
