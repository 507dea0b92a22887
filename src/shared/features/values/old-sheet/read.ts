import type { CsvSeparator } from '#shared/kernel/csv.ts';
import { USUAL_DECIMAL } from '#shared/kernel/number-text.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
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
import { scaleSaid } from './guess.ts';
import { findHead } from './head.ts';
import type { Head } from './head.ts';
import { findLong } from './long-table.ts';
import { matcherOf, SURE } from './match.ts';
import type { Matcher, SheetMetric } from './match.ts';
import type { SheetChoices, SheetError, SheetReading } from './model.ts';
import { isSnapshot, otherTable } from './other-tables.ts';
import { findNames } from './names.ts';
import type { NameColumns } from './names.ts';
import { readRawRows, roughly } from './rows.ts';
import type { RawRow } from './rows.ts';
import { withSegments } from './segments.ts';
import { settle } from './settle.ts';
import { linesAbove, unclearColumns, undatedLines } from './unclear-columns.ts';
import { placesOf, readTable } from './table.ts';
import { wideFromLong } from './wide-table.ts';
import type { WideTable } from './wide-table.ts';
import { turnoverTaker } from './turnover.ts';
import type { ReadRow, ReadSheet, RowTold, SheetSurroundings, Understood } from './understood.ts';

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
  const matchName = matcherOf(about.metrics);
  const lying = putRight(table, choices);
  const found = headOf(lying, choices, matchName);
  if (!found.ok) return found;
  const { head, wide, told } = found.value;
  const names = findNames(head);
  if (!names) return err({ code: 'sheet_without_names' });
  const usualKind = kindOfValues(head, names, about, matchName);
  const columns = readColumns(head, { ...about, choices, usualKind });
  const lines = periodColumns(columns).map(({ line }) => line);
  if (lines.length === 0) return err({ code: 'sheet_without_periods' });
  const usual = separator === ',' ? '.' : USUAL_DECIMAL[about.language];
  const mark = choices.decimal ?? usual;
  const raw = readRawRows(head, names, lines, mark);
  const metrics = new Map(about.metrics.map((metric) => [metric.id, metric]));
  const metricOf = (id: string): SheetMetric | null => metrics.get(id) ?? null;
  const sheet = { choices, about, separator, accents, head, columns, metricOf, matchName };
  const figuresOf = (row: RawRow) => lines.map((line) => roughly(row.cells[line] ?? '', mark));
  const rows = fatesIn(raw, { label: names.label, figuresOf }, sheet);
  const places = wide?.places ?? placesOf(head.orientation === 'columns');
  return ok(
    settle({
      ...sheet,
      places,
      told,
      ...figuresIn(rows, sheet, usual),
    }),
  );
}

type HeadOfSheet = {
  readonly head: Head;
  /** The wide table that stands for a long one; null: the sheet is wide itself. */
  readonly wide: WideTable | null;
  readonly told: Understood['told'];
};

/** The line of the periods, in a table that has them; a way that the user chose is not doubted. */
function headOf(
  table: TextTable,
  { orientation }: SheetChoices,
  match: Matcher,
): Result<HeadOfSheet, SheetError> {
  const isOpen = orientation === undefined;
  const other = isOpen ? otherTable(table, match) : null;
  if (other) return err({ code: other });
  const long = isOpen ? findLong(table, match) : null;
  const wide = long && wideFromLong(table, long);
  const head = wide ? findHead(wide.table, 'rows') : findHead(table, orientation);
  const unclear = head && !wide && isOpen ? unclearColumns(head, match) : null;
  if (unclear) return err({ code: unclear });
  if (head) {
    const told = {
      undated: rowsTold(table, long ? long.undated : undatedLines(head)),
      otherScenario: rowsTold(table, long?.otherScenario),
      above: rowsTold(head.table, wide ? [] : linesAbove(head)),
    };
    return ok({ head, wide, told });
  }
  return err({ code: isSnapshot(table, match) ? 'sheet_snapshot' : 'sheet_without_periods' });
}

function periodColumns({ columns }: SheetColumns): readonly { line: number; period: Period }[] {
  return columns.flatMap(({ line, period }) => (period ? [{ line, period }] : []));
}

/** Rows that are left out, with what they say. */
function rowsTold(table: TextTable, rows: readonly number[] = []): readonly RowTold[] {
  return rows.map((row) => ({
    row,
    text: (table[row] ?? []).find((cell) => cell.trim() !== '') ?? '',
  }));
}

/** The kind of period in which most of the sheet's metrics have values already; null: none has any. */
function kindOfValues(
  { table, firstRow }: Head,
  { label }: NameColumns,
  { named }: SheetSurroundings,
  match: Matcher,
): PeriodKind | null {
  const kinds = table.slice(firstRow).flatMap((cells) => {
    const name = (cells[label] ?? '').trim();
    const [best] = name === '' ? [] : match(name);
    const metric = named(name) ?? (best && best.score >= SURE ? best.metric : null);
    return metric?.hasValues === true ? [metric.cadence] : [];
  });
  const counts = groupedBy(kinds, (kind) => kind);
  const [most] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? null;
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
  readonly matchName: Matcher;
};

function fatesIn(
  raw: readonly RawRow[],
  looks: Pick<Parameters<typeof withSegments>[1], 'label' | 'figuresOf'>,
  { choices, about, accents, head, columns, metricOf, matchName }: OldSheetParts,
): FatedRow[] {
  const chosen = new Map((choices.rows ?? []).map((row) => [row.line, row.fate]));
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
    several: choices.several,
  });
}

/** What stands over the table and over its names. */
function textsOver({ table, line, tokens }: Head): readonly string[] {
  const first = tokens.findIndex((token) => token !== null);
  const corner = (table[line] ?? []).slice(0, first);
  return [...table.slice(0, line).flat(), ...corner].filter((text) => text.length < 120);
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
  const scale = scaleSaid(textsOver(head));
  const writing = { decimal: proven ?? usual, isProven: proven !== null, scale };
  const factors = new Map((choices.rows ?? []).map((row) => [row.line, row.factor]));
  const read = rows.map((row): ReadRow => {
    const measure = measureOf(row);
    if (!measure) return { row, measure, figures: [], factor: 1, doubts: [] };
    const figures = readRowValues(row, textsOf(row), measure, writing, factors.get(row.line));
    return { row, measure, ...figures };
  });
  return { read, writing };
}
