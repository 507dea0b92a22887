import { unguardText } from '#shared/kernel/csv.ts';
import { readNumber } from '#shared/kernel/number-text.ts';
import type { DecimalMark, NumberExpectation } from '#shared/kernel/number-text.ts';
import type { Value } from '#shared/kernel/unit.ts';
import { allowsFraction } from '../rules.ts';
import type { GridHeader, PeriodColumn } from './header.ts';
import { MAX_ERRORS, report } from './model.ts';
import type { GridDoubt, GridFileError, GridMetric } from './model.ts';
import { parseRowKey } from './row-key.ts';
import type { RowKey } from './row-key.ts';

/** One filled cell: its column, its text as written, and what it says (null: not known). */
export type FileCell = {
  readonly column: PeriodColumn;
  readonly text: string;
  readonly value: Value;
};

/** One row that was understood; `label` is its first cell as written. */
export type FileRow = RowKey<GridMetric> & {
  readonly row: number;
  readonly label: string;
  readonly readings: readonly FileCell[];
};

/** What reading the rows needs: the columns, the metrics by name, how this file writes numbers. */
export type RowContext = {
  readonly header: GridHeader;
  readonly lookUp: (name: string) => GridMetric | null;
  readonly nearest: (name: string) => readonly string[];
  readonly decimal: DecimalMark;
  /** False where the mark is an assumption: unclear cells are then listed as doubts. */
  readonly isDecimalProven: boolean;
};

/** The rows that were understood, and what was seen on the way. */
export type GridRows = {
  readonly rows: readonly FileRow[];
  readonly doubts: readonly GridDoubt[];
  readonly skippedComputed: number;
};

/** Reads the rows of the table below its header. Rows of computed metrics are counted only. */
export function readRows(
  table: readonly (readonly string[])[],
  context: RowContext,
  errors: GridFileError[],
): GridRows {
  const rows: FileRow[] = [];
  const doubts: GridDoubt[] = [];
  const firstRows = new Map<string, number>();
  let skippedComputed = 0;
  for (let row = context.header.row + 1; row <= table.length; row += 1) {
    if (errors.length >= MAX_ERRORS) break;
    const cells = table[row - 1] ?? [];
    if (cells.every((cell) => cell.trim() === '')) continue;
    refuseStrayCells(cells, row, context.header, errors);
    const key = readKey(cells, row, context, errors);
    if (key?.metric.kind === 'computed' && key.part !== 'target') skippedComputed += 1;
    else if (key) {
      const label = (cells[0] ?? '').trim();
      refuseDuplicate(key, row, label, firstRows, errors);
      rows.push({
        ...key,
        row,
        label,
        readings: readCells(cells, row, key, context, errors, doubts),
      });
    }
  }
  return { rows, doubts, skippedComputed };
}

/** A value that no header dates is most often a decimal comma taken for a separator. */
function refuseStrayCells(
  cells: readonly string[],
  row: number,
  header: GridHeader,
  errors: GridFileError[],
): void {
  const stray = cells.find(
    (cell, index) => index > 0 && cell.trim() !== '' && !header.headed.has(index),
  );
  if (stray !== undefined)
    report(errors, { code: 'value_without_header', row, value: stray.trim() });
}

function readKey(
  cells: readonly string[],
  row: number,
  { lookUp, nearest }: RowContext,
  errors: GridFileError[],
): RowKey<GridMetric> | null {
  const value = (cells[0] ?? '').trim();
  const key = parseRowKey(unguardText(value).normalize('NFC'), lookUp);
  if (!('code' in key)) return refuseMisplacedPart(key, row, value, errors);
  if (key.code !== 'unknown_metric') report(errors, { code: key.code, row, value });
  else report(errors, { code: key.code, row, value, nearest: nearest(key.name) });
  return null;
}

function refuseMisplacedPart(
  key: RowKey<GridMetric>,
  row: number,
  value: string,
  errors: GridFileError[],
): RowKey<GridMetric> | null {
  const hasSamples = ['score', 'rate', 'computed'].includes(key.metric.kind);
  if (key.part === 'target' && key.segment !== undefined) {
    report(errors, { code: 'target_of_segment', row, value });
  } else if (key.part === 'sample' && !hasSamples) {
    report(errors, { code: 'sample_of_other_kind', row, value });
  } else return key;
  return null;
}

/** `m` and `m/unassigned` are two rows: beside the second, the first is the total. */
function refuseDuplicate(
  { metric, part, segment }: RowKey<GridMetric>,
  row: number,
  value: string,
  firstRows: Map<string, number>,
  errors: GridFileError[],
): void {
  const identity = JSON.stringify([metric.id, part, segment === undefined ? [] : segment]);
  const first = firstRows.get(identity);
  if (first === undefined) firstRows.set(identity, row);
  else report(errors, { code: 'duplicate_row', row, value, first });
}

function readCells(
  cells: readonly string[],
  row: number,
  key: RowKey<GridMetric>,
  context: RowContext,
  errors: GridFileError[],
  doubts: GridDoubt[],
): FileCell[] {
  const readings: FileCell[] = [];
  const expects = expectationOf(key, context);
  for (const column of context.header.periods) {
    const value = cells[column.index]?.trim() ?? '';
    if (value === '') continue;
    const place = { row, column: column.header, value };
    const number = readNumber(value, expects);
    if (!number.ok) report(errors, { code: number.error, ...place });
    else if (key.part === 'sample' && (number.value.number ?? 0) < 0) {
      report(errors, { code: 'negative_sample', ...place });
    } else readings.push({ column, text: value, value: number.value.number });
    if (number.ok && number.value.doubt && doubts.length < MAX_ERRORS) doubts.push(place);
  }
  return readings;
}

function expectationOf(key: RowKey<GridMetric>, context: RowContext): NumberExpectation {
  const { part, metric } = key;
  return {
    unit: part === 'sample' ? 'count' : metric.unit,
    decimal: context.isDecimalProven ? context.decimal : null,
    usualDecimal: context.decimal,
    // A line may lie between two whole numbers: half a customer a week.
    allowsFraction: part === 'target' || (part === 'value' && allowsFraction(metric)),
  };
}
