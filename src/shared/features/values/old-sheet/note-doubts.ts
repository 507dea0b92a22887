import { hasLostLetters } from './accents.ts';
import type { DoubtList } from './doubts.ts';
import type { SheetValue } from './row-values.ts';
import type { Places } from './table.ts';
import type { ReadRow, Understood } from './understood.ts';

/** Notes everything about a sheet of which the reader is not sure, with its place. */
export function noteDoubts(sheet: Understood, places: Places, list: DoubtList): void {
  noteColumnDoubts(sheet, places, list);
  const isTurned = sheet.head.orientation === 'columns';
  for (const one of sheet.read) {
    noteRowDoubts(one, places, list);
    for (const figure of one.figures) noteFigureDoubt(one, figure, { places, isTurned }, list);
  }
}

function noteRowDoubts({ row, doubts }: ReadRow, places: Places, list: DoubtList): void {
  const told = { place: places.row(row.line), text: row.label };
  for (const { code, reading } of row.doubts) list.note(code, { ...told, reading });
  for (const code of doubts) list.note(code, told);
  if (hasLostLetters(row.label)) list.note('lost_letters', told);
}

function noteFigureDoubt(
  { row: { line } }: ReadRow,
  { column, text, value, doubt }: SheetValue,
  { places, isTurned }: { readonly places: Places; readonly isTurned: boolean },
  list: DoubtList,
): void {
  if (!doubt) return;
  const cell = isTurned ? { row: column, column: line } : { row: line, column };
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
  if (columns.maybeHalfYears) list.note('week_or_half_year', { place: null, text });
  for (const { line, header, period } of periods) {
    if (!period) continue;
    const told = { place: places.column(line), text: header, reading: period.key };
    if (about.isClosed(period)) list.note('closed_period', told);
    else if (period.start > about.today) list.note('future_period', told);
  }
}
