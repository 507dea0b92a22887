import type { Day } from '../../../kernel/day.ts';
import { USUAL_DECIMAL } from '../../../kernel/number-text.ts';
import type { DecimalMark } from '../../../kernel/number-text.ts';
import type { Calendar, Period } from '../../../kernel/period.ts';
import { err, ok } from '../../../kernel/result.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Language } from '../../metrics/model.ts';
import { assemble } from '../grid-file/assemble.ts';
import { ownDecimal } from '../grid-file/header.ts';
import type { GridCell, GridTarget } from '../grid-file/model.ts';
import { hasLostLetters, repairedAccents } from './accents.ts';
import { readColumns } from './columns.ts';
import type { Columns } from './columns.ts';
import { dropConflicts } from './conflicts.ts';
import type { StoredAt } from './conflicts.ts';
import { openDoubtBook } from './doubts.ts';
import type { DoubtBook } from './doubts.ts';
import { decideFates } from './fates.ts';
import type { FatedRow } from './fates.ts';
import { measureOfRow, provenMark, readFigures } from './figures.ts';
import type { CellText, Measure, RowFigures, Writing } from './figures.ts';
import { findHead } from './head.ts';
import type { Head } from './head.ts';
import { matcherOf } from './match.ts';
import type { SheetMetric } from './match.ts';
import type { RowFate, SheetChoices, SheetError, SheetReading } from './model.ts';
import { findNames } from './names.ts';
import { rowsForGrid } from './plan.ts';
import { readRawRows } from './rows.ts';
import { placesOf, readTable } from './table.ts';
import type { Places, TextTable } from './table.ts';

/** What the reader knows of the business. */
export type SheetSurroundings = {
  readonly calendar: Calendar;
  readonly today: Day;
  /** How the user writes numbers and dates. */
  readonly language: Language;
  readonly metrics: readonly SheetMetric[];
  /** The metric of that id, or of that very name in either language. */
  readonly named: (name: string) => SheetMetric | null;
  readonly isClosed: (period: Period) => boolean;
  readonly storedAt: StoredAt;
};

/** A new metric that the sheet brings along. */
export type OwnMetric = Extract<RowFate, { type: 'own' }>;

/** What an import writes: new metrics first, then values and lines. */
export type SheetPlan = {
  readonly own: readonly OwnMetric[];
  readonly cells: readonly GridCell[];
  readonly targets: readonly GridTarget[];
};

/** A sheet as it was understood, and what follows from it. */
export type ReadSheet = { readonly reading: SheetReading; readonly plan: SheetPlan };

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
  const table = readTable(text, choices.separator);
  if (!table.ok) return table;
  const accents = accentsIn(table.value.table, choices);
  const head = findHead(putRight(accents.table, choices), choices.orientation);
  if (!head) return err({ code: 'sheet_without_periods' });
  const names = findNames(head);
  if (!names) return err({ code: 'sheet_without_names' });
  const columns = readColumns(head, { ...about, choices });
  const taken = columns.columns.filter(({ period }) => period !== null);
  if (taken.length === 0) return err({ code: 'sheet_without_periods' });
  const usual = usualMark(table.value.separator, about.language);
  const raw = readRawRows(
    head,
    names,
    taken.map(({ line }) => line),
    choices.decimal ?? usual,
  );
  const metrics = new Map(about.metrics.map((metric) => [metric.id, metric]));
  const metricOf = (id: string): SheetMetric | null => metrics.get(id) ?? null;
  const fateChoices = new Map((choices.rows ?? []).map((row) => [row.line, row.fate]));
  const rows = decideFates(raw, {
    named: about.named,
    metricOf,
    match: matcherOf(about.metrics),
    kind: columns.kind,
    periods: taken.flatMap(({ period }) => period ?? []),
    chosen: (line) => fateChoices.get(line),
  });
  const own = ownDecimal(head.table[head.line] ?? [], table.value.separator);
  const textsOf = (row: FatedRow): CellText[] =>
    taken.map(({ line }) => ({ column: line, text: (row.cells[line] ?? '').trim() }));
  const measureOf = (row: FatedRow): Measure | null => measureOfRow(row, metricOf);
  const proven = choices.decimal ?? provenMark(rows, textsOf, measureOf) ?? own;
  const writing = { decimal: proven ?? usual, isProven: proven !== null };
  const chosenFactors = new Map((choices.rows ?? []).map((row) => [row.line, row.factor]));
  const read = rows.map((row): ReadRow => {
    const measure = measureOf(row);
    const factor = chosenFactors.get(row.line);
    return {
      row,
      measure,
      ...(measure
        ? readFigures(row, textsOf(row), measure, writing, factor)
        : { figures: [], factor: 1, doubts: [] }),
    };
  });
  return ok(
    settle({ choices, about, head, columns, read, writing, accents, metricOf }, table.value),
  );
}

/** A row with its figures. */
export type ReadRow = RowFigures & { readonly row: FatedRow; readonly measure: Measure | null };

function usualMark(separator: string, language: Language): DecimalMark {
  return separator === ',' ? '.' : USUAL_DECIMAL[language];
}

type Accents = Pick<SheetReading, 'accents'> & { readonly table: TextTable };

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

/** The cells that the user put right stand in for those of the sheet. */
function putRight(table: TextTable, { cells = [] }: SheetChoices): TextTable {
  if (cells.length === 0) return table;
  const rows = table.map((row) => [...row]);
  for (const { row, column, text } of cells) {
    const target = rows[row];
    if (target) target[column] = text;
  }
  return rows;
}

type Understood = {
  readonly choices: SheetChoices;
  readonly about: SheetSurroundings;
  readonly head: Head;
  readonly columns: Columns;
  readonly read: readonly ReadRow[];
  readonly writing: Writing;
  readonly accents: Accents;
  readonly metricOf: (id: string) => SheetMetric | null;
};

function settle(
  sheet: Understood,
  { separator }: { readonly separator: SheetReading['separator'] },
): ReadSheet {
  const { head, columns, read, writing, choices, about, accents } = sheet;
  const places = placesOf(head.orientation === 'columns');
  const book = openDoubtBook();
  const rows = rowsForGrid(read, columns, { ...sheet, isClosed: about.isClosed });
  const content = assemble(rows, []);
  const settled = dropConflicts(content.cells, about.storedAt, choices, places);
  noteDoubts(sheet, places, book);
  const own = read.flatMap(({ row }) => (row.fate.type === 'own' ? [row.fate] : []));
  const written = new Set(settled.cells.map(({ metric }) => metric));
  const reading: SheetReading = {
    orientation: head.orientation,
    separator,
    decimal: writing.decimal,
    isDecimalProven: writing.isProven,
    kind: columns.kind,
    accents: accents.accents,
    firstYear: columns.firstYear,
    dayOrder: columns.dayOrder,
    columns: columns.columns.map(({ period, ...column }) => ({
      ...column,
      period: period?.key ?? null,
      place: places.column(column.line),
    })),
    rows: read.map((one) => sheetRow(one, places)),
    doubts: [...book.told()],
    doubtCounts: book.counts(),
    conflicts: [...settled.conflicts],
    conflictCount: settled.conflictCount,
    counts: {
      values: settled.cells.length,
      targets: content.targets.length,
      metrics: written.size,
      own: own.length,
      skipped: read.filter(({ row }) => row.fate.type === 'skip').length,
    },
  };
  return { reading, plan: { own, cells: settled.cells, targets: content.targets } };
}

function sheetRow({ row, measure, figures, factor }: ReadRow, places: Places) {
  const { line, label, group, fate, score, others } = row;
  return {
    line,
    place: places.row(line),
    label,
    group,
    fate,
    score,
    others: [...others],
    unit: measure?.unit ?? null,
    factor,
    values: figures.map(({ value }) => value),
  };
}

function noteDoubts(sheet: Understood, places: Places, book: DoubtBook): void {
  noteColumnDoubts(sheet, places, book);
  for (const { row, figures, doubts } of sheet.read) {
    const place = places.row(row.line);
    for (const { code, reading } of row.doubts)
      book.note(code, { place, text: row.label, reading });
    for (const code of doubts) book.note(code, { place, text: row.label });
    if (hasLostLetters(row.label)) book.note('lost_letters', { place, text: row.label });
    for (const { column, text, value, doubt } of figures) {
      if (!doubt) continue;
      const isTurned = sheet.head.orientation === 'columns';
      const cell = isTurned ? { row: column, column: row.line } : { row: row.line, column };
      const reading = doubt === 'thousands_or_decimal' && value !== null ? String(value) : null;
      book.note(doubt, { place: places.cell(row.line, column), text, reading, cell });
    }
  }
}

function noteColumnDoubts({ columns, about }: Understood, places: Places, book: DoubtBook): void {
  const periods = columns.columns.filter(({ period }) => period !== null);
  const first = periods[0];
  const text = first?.header ?? '';
  if (columns.isYearAsked) {
    const reading = String(columns.firstYear);
    book.note('year_missing', { place: first ? places.column(first.line) : null, text, reading });
  }
  if (columns.isOrderAsked) {
    const reading = first?.period?.key ?? null;
    book.note('day_or_month', { place: first ? places.column(first.line) : null, text, reading });
  }
  if (columns.maybeHalfYears) book.note('week_or_half_year', { place: null, text });
  for (const { line, header, period } of periods) {
    if (!period) continue;
    const told = { place: places.column(line), text: header, reading: period.key };
    if (about.isClosed(period)) book.note('closed_period', told);
    else if (period.start > about.today) book.note('future_period', told);
  }
}
