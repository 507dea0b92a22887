import { columnName } from '#shared/kernel/column-name.ts';
import { dayNumber } from '#shared/kernel/day.ts';
import { DRAWING_ID } from './notes.ts';
import type { CellNote } from './notes.ts';
import type { CellStyles, Letters } from './styles.ts';
import type { WorkbookCell, WorkbookSheet } from './workbook-sheet.ts';
import { xmlText } from './xml-text.ts';

/** A spreadsheet takes no longer text into one cell; characters. */
const LONGEST_TEXT = 32_767;
const WIDEST = 60;
const NARROWEST = 8;
/** More rows than this tell no more of how wide a column is. */
const MEASURED_ROWS = 2000;
const A4 = 9;
const FORMATS = 'http://schemas.openxmlformats.org';
/** The day that spreadsheets count from: their 60 is a day that never was, which days since have hidden. */
const DAY_ZERO = dayNumber('1899-12-30');

/** The XML of a sheet, its rows one by one: of a row nothing is kept but its `notes`, which are added. */
export function* sheetXml(
  sheet: WorkbookSheet,
  styles: CellStyles,
  notes: CellNote[],
): Generator<string> {
  const rows = sheet.rows[Symbol.iterator]();
  const first: (readonly WorkbookCell[])[] = [];
  for (let next = rows.next(); !next.done; next = rows.next()) {
    if (first.push(next.value) === MEASURED_ROWS) break;
  }
  yield headOf(sheet, first);
  const written = rowWriter(sheet, styles, notes);
  for (const row of first) yield written(row);
  const measured = first.length;
  const width = first[0]?.length ?? 1;
  first.length = 0;
  let count = measured;
  for (let next = rows.next(); !next.done; next = rows.next()) {
    yield written(next.value);
    count += 1;
  }
  yield footOf(sheet, `A1:${columnName(Math.max(0, width - 1))}${Math.max(1, count)}`);
}

function headOf(
  { hasHead, hasNotes, fixedColumns = 0 }: WorkbookSheet,
  measured: readonly (readonly WorkbookCell[])[],
): string {
  const split = fixedColumns === 0 ? '' : ` xSplit="${fixedColumns}"`;
  const pane = fixedColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const place = `topLeftCell="${columnName(fixedColumns)}2" activePane="${pane}" state="frozen"`;
  const columns = widthsOf(measured).map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${FORMATS}/spreadsheetml/2006/main"${hasNotes ? ` xmlns:r="${FORMATS}/officeDocument/2006/relationships"` : ''}>` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">' +
    (hasHead ? `<pane${split} ySplit="1" ${place}/>` : '') +
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    (columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`) +
    '<sheetData>'
  );
}

function footOf({ hasHead, hasNotes }: WorkbookSheet, range: string): string {
  return (
    '</sheetData>' +
    (hasHead ? `<autoFilter ref="${range}"/>` : '') +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>' +
    (hasNotes ? `<legacyDrawing r:id="${DRAWING_ID}"/>` : '') +
    '</worksheet>'
  );
}

function widthsOf(rows: readonly (readonly WorkbookCell[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      const shown = Math.max(widths[column] ?? NARROWEST, shownLength(cell) + 2);
      widths[column] = Math.min(shown, WIDEST);
    }
  }
  return widths;
}

function shownLength(cell: WorkbookCell): number {
  if (cell === null) return 0;
  if (typeof cell === 'string') return cell.length;
  return 'day' in cell ? cell.day.length : cell.number.toFixed(2).length + 1;
}

/** Writes the rows of a sheet in their order. */
function rowWriter({ hasHead, isStrong }: WorkbookSheet, styles: CellStyles, notes: CellNote[]) {
  const letters: string[] = [];
  let count = 0;
  return (row: readonly WorkbookCell[]): string => {
    const isBold = (hasHead && count === 0) || isStrong?.(row, count) === true;
    count += 1;
    let cells = '';
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at] ?? null;
      if (cell === null || cell === '') continue;
      letters[at] ??= columnName(at);
      const place = `${letters[at]}${count}`;
      const text = noteOf(cell);
      if (text !== undefined) notes.push({ place, row: count - 1, column: at, text });
      const look = isBold ? 'bold' : text === undefined ? 'plain' : 'italic';
      cells += cellXml(cell, place, styles, look);
    }
    return `<row r="${count}">${cells}</row>`;
  };
}

function noteOf(cell: NonNullable<WorkbookCell>): string | undefined {
  return typeof cell === 'object' && 'number' in cell ? cell.note : undefined;
}

function cellXml(
  cell: NonNullable<WorkbookCell>,
  place: string,
  styles: CellStyles,
  look: Letters,
): string {
  if (typeof cell !== 'string') {
    const value = 'day' in cell ? dayNumber(cell.day) - DAY_ZERO : cell.number;
    return `<c r="${place}" s="${styles.of(cell.format, look)}"><v>${value}</v></c>`;
  }
  const style = look === 'bold' ? ` s="${styles.of('', look)}"` : '';
  const text = xmlText(cell.slice(0, LONGEST_TEXT));
  const kept = /^\s|\s$|[\r\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<c r="${place}"${style} t="inlineStr"><is><t${kept}>${text}</t></is></c>`;
}
