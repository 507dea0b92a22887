import { parseCsv, sniffSeparator } from '#shared/kernel/csv.ts';
import type { CsvError, CsvSeparator } from '#shared/kernel/csv.ts';
import { decideDecimalMark, USUAL_DECIMAL } from '#shared/kernel/number-text.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Language } from '#shared/kernel/language.ts';
import { assemble } from './assemble.ts';
import { ownDecimal, readHeader } from './header.ts';
import type { GridHeader } from './header.ts';
import { kindsOf, refuseMixedKinds } from './kinds.ts';
import { MAX_CELL_LENGTH, MAX_FILE_LENGTH, MAX_PERIODS, MAX_ROWS } from './model.ts';
import type { GridFile, GridFileError, GridMetric } from './model.ts';
import { readRows } from './rows.ts';

/** A grid file as text, and what is needed to understand it. */
export type GridFileInput = {
  readonly text: string;
  readonly calendar: Calendar;
  /** The one kind of period that the columns may have; without it each row has its own. */
  readonly kind?: PeriodKind | undefined;
  /** Whose habits decide `1.000` where the file itself does not. */
  readonly language: Language;
  /** The metric of that id, or of that French or English name. */
  readonly lookUp: (name: string) => GridMetric | null;
  /** The names that come nearest to one that no metric has. */
  readonly nearest: (name: string) => readonly string[];
};

/** Room for the columns that hold no values: the metric, its name, its unit, blank ones. */
const OTHER_COLUMNS = 24;
const LIMITS = {
  rows: MAX_ROWS + 1,
  columns: MAX_PERIODS + OTHER_COLUMNS,
  cellLength: MAX_CELL_LENGTH,
} as const;

/**
 * Reads a wide table: a metric a row, a period a column. One bad cell refuses the whole file, with
 * up to 50 errors at once. Empty cells are left out of what is to be imported.
 */
export function readGridFile(input: GridFileInput): Result<GridFile, readonly GridFileError[]> {
  if (input.text.length > MAX_FILE_LENGTH) {
    return err([{ code: 'file_too_large', limit: MAX_FILE_LENGTH }]);
  }
  const separator = sniffSeparator(input.text) ?? ',';
  const table = parseCsv(input.text, separator, LIMITS);
  if (!table.ok) return err([tableError(table.error)]);
  const headerIndex = table.value.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  if (headerIndex === -1) return err([{ code: 'empty_file' }]);
  const errors: GridFileError[] = [];
  const headerCells = table.value[headerIndex] ?? [];
  const header = readHeader(headerCells, headerIndex + 1, input, errors);
  const valueTexts = textsOf(table.value, header);
  const mark = decideMark(valueTexts, headerCells, separator, input.language);
  const found = readRows(table.value, { header, ...input, ...mark }, errors);
  refuseMixedKinds(found.rows, errors);
  if (errors.length > 0) return err(errors);
  const content = assemble(found.rows, errors);
  if (errors.length > 0) return err(errors);
  return ok({
    ...content,
    kinds: kindsOf(found.rows),
    skippedComputed: found.skippedComputed,
    separator,
    decimal: mark.decimal,
    doubts: found.doubts,
  });
}

function tableError({ code, row, line }: CsvError): GridFileError {
  switch (code) {
    case 'too_many_rows':
      return { code, limit: MAX_ROWS };
    case 'too_many_columns':
      return { code, limit: MAX_PERIODS };
    case 'cell_too_long':
      return { code, row, limit: MAX_CELL_LENGTH };
    default:
      return { code, row, line };
  }
}

function* textsOf(
  table: readonly (readonly string[])[],
  { row, periods }: GridHeader,
): Generator<string> {
  for (const cells of table.slice(row)) {
    for (const { index } of periods) yield cells[index] ?? '';
  }
}

/**
 * The decimal mark of the file: what its cells prove, else what the product writes under these
 * headers. Short of that it is an assumption: a table whose cells stand between commas uses the
 * point, any other follows the habits of the language.
 */
function decideMark(
  texts: Iterable<string>,
  headerCells: readonly string[],
  separator: CsvSeparator,
  language: Language,
): { readonly decimal: DecimalMark; readonly isDecimalProven: boolean } {
  const proven = decideDecimalMark(texts) ?? ownDecimal(headerCells, separator);
  if (proven !== null) return { decimal: proven, isDecimalProven: true };
  const assumed = separator === ',' ? '.' : USUAL_DECIMAL[language];
  return { decimal: assumed, isDecimalProven: false };
}
