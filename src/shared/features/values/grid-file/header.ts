import type { CsvFormat } from '#shared/kernel/csv.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { MAX_PERIODS, report } from './model.ts';
import type { GridFileError } from './model.ts';
import { readPeriodHeader } from './period-header.ts';

/** The headers of the columns before the periods, as the product writes them. */
export const LEADING_HEADERS: Readonly<Record<CsvFormat, readonly string[]>> = {
  'excel-fr': ['métrique', 'nom', 'unité'],
  'excel-en': ['metric', 'name', 'unit'],
  iso: ['metric', 'name', 'unit'],
};

/** Columns that say something about the row and hold no values. */
const DESCRIBING = new Set(['name', 'nom', 'unit', 'unite']);

/** One column of values: where it is, its header as written, its period. */
export type PeriodColumn = {
  readonly index: number;
  readonly header: string;
  readonly period: Period;
};

/** What the header row says: its row number, its period columns, and which columns have a header. */
export type GridHeader = {
  readonly row: number;
  readonly periods: readonly PeriodColumn[];
  readonly headed: ReadonlySet<number>;
};

/** What the header row is read with; a period column of another kind than `kind` is an error. */
export type HeaderExpectation = {
  readonly calendar: Calendar;
  readonly kind?: PeriodKind | undefined;
};

/** Reads the header row; the first column's header is free. Errors are noted, columns left out. */
export function readHeader(
  cells: readonly string[],
  row: number,
  expects: HeaderExpectation,
  errors: GridFileError[],
): GridHeader {
  const periods = new Map<string, PeriodColumn>();
  const headed = new Set<number>();
  for (const [index, cell] of cells.entries()) {
    const header = cell.trim();
    if (header === '') continue;
    headed.add(index);
    if (index === 0 || DESCRIBING.has(foldedText(header))) continue;
    const period = readPeriodColumn(header, row, expects, errors);
    if (!period) continue;
    const first = periods.get(period.key)?.header;
    if (first === undefined) periods.set(period.key, { index, header, period });
    else report(errors, { code: 'duplicate_column', row, column: header, first });
  }
  if (periods.size > MAX_PERIODS) report(errors, { code: 'too_many_columns', limit: MAX_PERIODS });
  if (periods.size === 0 && errors.length === 0) report(errors, { code: 'no_period_column' });
  return { row, periods: [...periods.values()], headed };
}

function readPeriodColumn(
  column: string,
  row: number,
  { calendar, kind }: HeaderExpectation,
  errors: GridFileError[],
): Period | null {
  const period = readPeriodHeader(column, calendar);
  if (!period.ok) report(errors, { code: period.error, row, column });
  else if (kind !== undefined && period.value.kind !== kind) {
    report(errors, { code: 'other_kind', row, column, expected: kind, found: period.value.kind });
  } else return period.value;
  return null;
}

/** True for the header of a file that the product wrote itself. */
export function isOwnHeader(cells: readonly string[]): boolean {
  return Object.values(LEADING_HEADERS).some((headers) =>
    headers.every((header, index) => cells[index] === header),
  );
}

/** The decimal mark of a file that the product wrote itself, known by its leading headers. */
export function ownDecimal(cells: readonly string[], separator: string): DecimalMark | null {
  const isOwn = (format: CsvFormat): boolean =>
    LEADING_HEADERS[format].every((header, index) => cells[index] === header);
  if (separator === ';' && isOwn('excel-fr')) return ',';
  return separator === ',' && isOwn('iso') ? '.' : null;
}
