import { parseCsv } from '#shared/kernel/csv.ts';
import type { CsvError, CsvLimits, CsvSeparator } from '#shared/kernel/csv.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { TableRow } from './profile-model.ts';

/**
 * The text of a large file, which nobody holds as a whole: its records are made when they are looked
 * at. A record is a line, or several where a quoted cell runs over them.
 */
export type LongText = {
  /** As much of it as tells what it is. */
  readonly head: string;
  readonly records: number;
  /** True where its last line has no end. */
  readonly isOpenEnded: boolean;
  /** A record without its line end, by its place from 0. */
  readonly recordAt: (place: number) => string;
  /** The line on which it begins, 1 for the first. */
  readonly lineAt: (place: number) => number;
  /** All of it at once. */
  readonly whole: () => string;
};

/**
 * The rows of a long text with that separator, each cut when it is looked at: the cells of all rows
 * would fill the memory. null: its quotes break the rules, so its records are not to be trusted.
 */
export function longRows(
  text: LongText,
  separator: CsvSeparator,
  limits: CsvLimits,
): Result<readonly TableRow[], CsvError['code']> | null {
  if (text.records > limits.rows) return err('too_many_rows');
  const rows: TableRow[] = [];
  for (let place = 0; place < text.records; place += 1) {
    const refused = refusedIn(text.recordAt(place), separator, limits);
    if (refused) return refused.endsWith('_quote') ? null : err(refused);
    rows.push(new LongRow({ text, separator }, place));
  }
  return ok(rows);
}

/** Why a record is none; null: it is one. */
function refusedIn(
  record: string,
  separator: CsvSeparator,
  limits: CsvLimits,
): CsvError['code'] | null {
  if (record.includes('"')) {
    const parsed = parseCsv(record, separator, limits);
    return parsed.ok ? null : parsed.error.code;
  }
  // A short one has neither.
  if (record.length < limits.columns) return null;
  const cells = record.split(separator);
  if (cells.length > limits.columns) return 'too_many_columns';
  const isLong = record.length > limits.cellLength;
  return isLong && cells.some((cell) => cell.length > limits.cellLength) ? 'cell_too_long' : null;
}

/** What all rows of one reading share. */
type RowSource = { readonly text: LongText; readonly separator: CsvSeparator };

class LongRow implements TableRow {
  readonly #source: RowSource;
  readonly #place: number;
  constructor(source: RowSource, place: number) {
    this.#source = source;
    this.#place = place;
  }
  get line(): number {
    return this.#source.text.lineAt(this.#place);
  }
  get cells(): readonly string[] {
    const { text, separator } = this.#source;
    const record = text.recordAt(this.#place);
    if (!record.includes('"')) return record.split(separator);
    const parsed = parseCsv(record, separator);
    return parsed.ok ? (parsed.value[0] ?? []) : [];
  }
}
