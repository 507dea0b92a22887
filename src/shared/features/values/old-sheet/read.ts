import type { CsvSeparator } from '#shared/kernel/csv.ts';
import { USUAL_DECIMAL } from '#shared/kernel/number-text.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import type { Period } from '#shared/kernel/period.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { TextTable } from '#shared/kernel/text-table.ts';
import { isOwnHeader, ownDecimal } from '../grid-file/header.ts';
import { repairedAccents } from './accents.ts';
import { readColumns } from './columns.ts';
import type { SheetColumns } from './columns.ts';
import { decideFates } from './fates.ts';
import type { FatedRow } from './fates.ts';
import { unitAndKindOf, provenMark, readRowValues } from './row-values.ts';
import type { SheetCellText, UnitAndKind, NumberStyle } from './row-values.ts';
import { findHead } from './head.ts';
import type { Head } from './head.ts';
import { matcherOf } from './match.ts';
import type { SheetMetric } from './match.ts';
import type { SheetChoices, SheetError, SheetReading } from './model.ts';
import { findNames } from './names.ts';
import { readRawRows, roughly } from './rows.ts';
import type { RawRow } from './rows.ts';
import { withSegments } from './segments.ts';
import { settle } from './settle.ts';
import { readTable } from './table.ts';
import { turnoverTaker } from './turnover.ts';
import type { ReadRow, ReadSheet, SheetSurroundings } from './understood.ts';

/**
 * Reads someone's old KPI spreadsheet: finds its periods and its metrics, guesses what is not said,
 * follows the user's choices where there are any, and tells every doubt. Pure: the same text and the
 * same choices give the same reading.
 */
export function readOldSheet(
  text: string,
  choices: SheetChoices,
  about: SheetSurroundings,
): Result<ReadSheet, SheetError> {
  const read = readTable(text, choices.separator);
  if (!read.ok) return read;
  const { separator } = read.value;
  const { table, accents } = accentsIn(read.value.table, choices);
  const head = findHead(putRight(table, choices), choices.orientation);
  if (!head) return err({ code: 'sheet_without_periods' });
  const names = findNames(head);
  if (!names) return err({ code: 'sheet_without_names' });
  const columns = readColumns(head, { ...about, choices });
  const lines = periodColumns(columns).map(({ line }) => line);
  if (lines.length === 0) return err({ code: 'sheet_without_periods' });
  const usual = separator === ',' ? '.' : USUAL_DECIMAL[about.language];
  const mark = choices.decimal ?? usual;
  const raw = readRawRows(head, names, lines, mark);
  const metrics = new Map(about.metrics.map((metric) => [metric.id, metric]));
  const metricOf = (id: string): SheetMetric | null => metrics.get(id) ?? null;
  const sheet = { choices, about, separator, accents, head, columns, metricOf };
  const figuresOf = (row: RawRow) => lines.map((line) => roughly(row.cells[line] ?? '', mark));
  const rows = fatesIn(raw, { label: names.label, figuresOf }, sheet);
  return ok(settle({ ...sheet, ...figuresIn(rows, sheet, usual) }));
}

function periodColumns({ columns }: SheetColumns): readonly { line: number; period: Period }[] {
  return columns.flatMap(({ line, period }) => (period ? [{ line, period }] : []));
}

type Accents = { readonly accents: SheetReading['accents']; readonly table: TextTable };

/** Looks for broken accents, and repairs them where that was asked for. */
function accentsIn(table: TextTable, { repairsAccents = false }: SheetChoices): Accents {
  let example: SheetReading['accents'] = null;
  const repaired = table.map((cells) =>
    cells.map((cell) => {
      const after = repairedAccents(cell);
      if (after === null) return cell;
      example ??= { before: cell.trim(), after: after.trim(), isRepaired: repairsAccents };
      return after;
    }),
  );
  return { accents: example, table: repairsAccents ? repaired : table };
}

/** What a text says whose letters are broken: values and known names are told without any request. */
function asMeant(text: string, accents: SheetReading['accents']): string {
  return accents === null ? text : (repairedAccents(text) ?? text);
}

/** The cells that the user put right stand in for those of the sheet. */
function putRight(table: TextTable, { cells = [] }: SheetChoices): TextTable {
  if (cells.length === 0) return table;
  const width = Math.max(...table.map((row) => row.length));
  const rows = table.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  for (const { row, column, text } of cells) {
    const target = rows[row];
    if (target && column < width) target[column] = text;
  }
  return rows;
}

type OldSheetParts = {
  readonly choices: SheetChoices;
  readonly about: SheetSurroundings;
  readonly accents: SheetReading['accents'];
  readonly separator: CsvSeparator;
  readonly head: Head;
  readonly columns: SheetColumns;
  readonly metricOf: (id: string) => SheetMetric | null;
};

function fatesIn(
  raw: readonly RawRow[],
  looks: Pick<Parameters<typeof withSegments>[1], 'label' | 'figuresOf'>,
  { choices, about, accents, head, columns, metricOf }: OldSheetParts,
): FatedRow[] {
  const chosen = new Map((choices.rows ?? []).map((row) => [row.line, row.fate]));
  const matchName = matcherOf(about.metrics);
  const match = (name: string) => matchName(asMeant(name, accents));
  // Our own files name each metric and each segment by what it is.
  const isOwn = isOwnHeader(head.table[head.line] ?? []);
  const { mainSource } = about;
  const turnover = isOwn ? null : turnoverTaker(raw, { match, metricOf, mainSource });
  return decideFates(isOwn ? raw : withSegments(raw, { ...looks, match, turnover }), {
    named: (name) => about.named(asMeant(name, accents)),
    metricOf,
    match,
    turnover,
    kind: columns.kind,
    periods: periodColumns(columns).map(({ period }) => period),
    chosen: (line) => chosen.get(line),
  });
}

/** Reads the values once it is known how they are written. */
function figuresIn(
  rows: readonly FatedRow[],
  { choices, accents, separator, head, columns, metricOf }: OldSheetParts,
  usual: DecimalMark,
): { readonly read: readonly ReadRow[]; readonly writing: NumberStyle } {
  const lines = periodColumns(columns).map(({ line }) => line);
  const textsOf = (row: FatedRow): SheetCellText[] =>
    lines.map((line) => ({ column: line, text: asMeant((row.cells[line] ?? '').trim(), accents) }));
  const measureOf = (row: FatedRow): UnitAndKind | null => unitAndKindOf(row, metricOf);
  const own = ownDecimal(head.table[head.line] ?? [], separator);
  const proven = choices.decimal ?? provenMark(rows, textsOf, measureOf) ?? own;
  const writing = { decimal: proven ?? usual, isProven: proven !== null };
  const factors = new Map((choices.rows ?? []).map((row) => [row.line, row.factor]));
  const read = rows.map((row): ReadRow => {
    const measure = measureOf(row);
    if (!measure) return { row, measure, figures: [], factor: 1, doubts: [] };
    const figures = readRowValues(row, textsOf(row), measure, writing, factors.get(row.line));
    return { row, measure, ...figures };
  });
  return { read, writing };
}
