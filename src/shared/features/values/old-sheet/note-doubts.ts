import { hasLostLetters } from './accents.ts';
import type { SheetDoubtCode } from './codes.ts';
import type { DoubtList } from './doubts.ts';
import type { RolledSheet, RollUpDoubt } from './roll-up.ts';
import type { SheetValue } from './row-values.ts';
import type { Places } from './table.ts';
import type { ReadRow, RowTold, Understood } from './understood.ts';

/** Notes everything about a sheet of which the reader is not sure, with its place. */
export function noteDoubts(sheet: Understood, rolled: RolledSheet, list: DoubtList): void {
  const { places } = sheet;
  noteColumnDoubts({ ...sheet, columns: rolled.columns }, places, list);
  const { undated, otherScenario, above } = sheet.told;
  const asRow = (line: number): string => String(line + 1);
  noteRows('no_period', undated, { list, placeOf: asRow });
  noteRows('other_scenario', otherScenario, { list, placeOf: asRow });
  noteRows('above_table', above, { list, placeOf: places.row });
  for (const doubt of rolled.doubts) noteRollUpDoubt(doubt, places, list);
  for (const one of sheet.read) {
    noteRowDoubts(one, places, list);
    noteCurrency(one, sheet, list);
    for (const figure of one.figures) noteFigureDoubt(one, figure, places, list);
  }
}

type Noting = { readonly list: DoubtList; readonly placeOf: (line: number) => string };

function noteRows(code: SheetDoubtCode, rows: readonly RowTold[], { list, placeOf }: Noting): void {
  for (const { row, text } of rows) list.note(code, { place: placeOf(row), text });
}

function noteRollUpDoubt(
  { code, row, columns, text, reading }: RollUpDoubt,
  places: Places,
  list: DoubtList,
): void {
  const place = row === null ? spanOf(columns, places) : places.row(row);
  list.note(code, { place, text, reading });
}

/** `B–AF`: the columns that were put together, by the first and the last of them. */
export function spanOf(columns: readonly number[], places: Places): string | null {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? places.column(first) : `${places.column(first)}–${places.column(last)}`;
}

function noteRowDoubts({ row, doubts }: ReadRow, places: Places, list: DoubtList): void {
  const told = { place: places.row(row.line), text: row.label };
  for (const { code, reading } of row.doubts) list.note(code, { ...told, reading });
  for (const code of doubts) list.note(code, told);
  if (hasLostLetters(row.label)) list.note('lost_letters', told);
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['US$', 'USD'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['₹', 'INR'],
]);
const MARK = /US\$|[€$£₹]|\b(?:EUR|USD|GBP|CHF|CAD|INR)\b/u;
/** Written with the same sign as that of the United States. */
const DOLLARS = new Set(['AUD', 'CAD', 'HKD', 'NZD', 'SGD', 'USD']);

/** Amounts whose sign, or the sign beside the name, is not that of the business. */
function noteCurrency(
  { row, measure, figures }: ReadRow,
  { about, places }: Understood,
  list: DoubtList,
): void {
  if (measure?.unit !== 'money' || row.fate.type === 'skip') return;
  const texts = [...figures.map(({ text }) => text), row.label, row.unitText];
  const marks = texts.flatMap((text) => MARK.exec(text)?.[0] ?? []);
  const other = marks
    .filter((mark) => mark !== '$' || !DOLLARS.has(about.currency))
    .map((mark) => SIGNS.get(mark) ?? mark)
    .find((code) => code !== about.currency);
  if (other === undefined) return;
  const told = { place: places.row(row.line), text: row.label, reading: other };
  list.note('other_currency', told);
}

function noteFigureDoubt(
  { row: { line } }: ReadRow,
  { column, text, value, doubt }: SheetValue,
  places: Places,
  list: DoubtList,
): void {
  if (!doubt) return;
  const cell = places.at(line, column);
  const isRead = doubt === 'thousands_or_decimal' && value !== null;
  const reading = isRead ? String(value) : null;
  list.note(doubt, { place: places.cell(line, column), text, reading, cell });
}

function noteColumnDoubts({ columns, about }: Understood, places: Places, list: DoubtList): void {
  const periods = columns.columns.filter(({ period }) => period !== null);
  const first = periods[0];
  const text = first?.header ?? '';
  if (columns.isYearAsked) {
    const reading = String(columns.firstYear);
    list.note('year_missing', { place: first ? places.column(first.line) : null, text, reading });
  }
  if (columns.isOrderAsked) {
    const reading = first?.period?.key ?? null;
    list.note('day_or_month', { place: first ? places.column(first.line) : null, text, reading });
  }
  if (columns.areShifted) {
    const reading = first?.period?.key ?? null;
    list.note('weeks_shifted', { place: first ? places.column(first.line) : null, text, reading });
  }
  if (columns.maybeHalfYears) list.note('week_or_half_year', { place: null, text });
  for (const { line, header, period } of periods) {
    if (!period) continue;
    const told = { place: places.column(line), text: header, reading: period.key };
    if (about.isClosed(period)) list.note('closed_period', told);
    else if (period.start > about.today) list.note('future_period', told);
  }
}
