import { dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';

/** A cell: words, never run as a formula; a day; a number as it is shown; or nothing. */
export type WorkbookCell =
  | string
  | { readonly day: Day; readonly format: string }
  | { readonly number: number; readonly format: string }
  | null;

/** A sheet. What is above and left of the first cell that scrolls stays in sight. */
export type WorkbookSheet = {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** The first row names the columns: bold, in sight, with a filter. */
  readonly hasHead: boolean;
  readonly fixedColumns?: number;
  /** Rows to be seen, such as totals, by their place. */
  readonly strong?: ReadonlySet<number>;
};

/** A spreadsheet takes no longer text into one cell; characters. */
const LONGEST_TEXT = 32_767;
const WIDEST = 60;
const NARROWEST = 8;
/** More rows than this tell no more of how wide a column is. */
const MEASURED_ROWS = 2000;
const A4 = 'a4';
/** The day that spreadsheets count from: their 60 is a day that never was, which days since have hidden. */
const DAY_ZERO = dayNumber('1899-12-30');

/** Makes a workbook (XLSX), of the sheets in their order. What it needs is loaded at the first one. */
export async function writeWorkbook(
  title: string,
  sheets: readonly WorkbookSheet[],
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    properties: { title, creator: 'Solocap' },
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      columns: widthsOf(sheet.rows).map((width) => ({ width })),
      rows: sheet.rows.map((row) => row.map(plainValue)),
      cells: styledCells(sheet),
      ...(sheet.hasHead && {
        freezePane: { rows: 1, columns: sheet.fixedColumns ?? 0 },
        autoFilter: { range: wholeRange(sheet.rows) },
      }),
      pageSetup: {
        paperSize: A4,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        ...(sheet.hasHead && { printTitlesRow: '$1:$1' }),
      },
      headerFooter: { oddFooter: '&L&A&R&P / &N' },
    })),
  });
}

function plainValue(cell: WorkbookCell): string | number | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return cell === '' ? null : cell.slice(0, LONGEST_TEXT);
  return 'day' in cell ? dayNumber(cell.day) - DAY_ZERO : cell.number;
}

/** How cells are shown, by row and column from 0; text without more is shown as it is. */
function styledCells({ rows, hasHead, strong }: WorkbookSheet) {
  const styled = new Map<string, { style: { numFmt?: string; font?: { bold: true } } }>();
  for (const [at, row] of rows.entries()) {
    const isStrong = (hasHead && at === 0) || strong?.has(at) === true;
    for (const [column, cell] of row.entries()) {
      const hasFormat = cell !== null && typeof cell !== 'string';
      if (!isStrong && !hasFormat) continue;
      const style = {
        ...(hasFormat && { numFmt: cell.format }),
        ...(isStrong && { font: { bold: true as const } }),
      };
      styled.set(`${at},${column}`, { style });
    }
  }
  return styled;
}

function widthsOf(rows: WorkbookSheet['rows']): number[] {
  const widths: number[] = [];
  for (const row of rows.slice(0, MEASURED_ROWS)) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? NARROWEST, shownLength(cell) + 2);
    }
  }
  return widths.map((width) => Math.min(width, WIDEST));
}

function shownLength(cell: WorkbookCell): number {
  if (cell === null) return 0;
  if (typeof cell === 'string') return cell.length;
  return 'day' in cell ? cell.day.length : cell.number.toFixed(2).length + 1;
}

function wholeRange(rows: WorkbookSheet['rows']): string {
  return `A1:${columnName((rows[0]?.length ?? 1) - 1)}${rows.length}`;
}

const LETTERS = 26;

/** `A` for 0, `AA` for 26. */
function columnName(column: number): string {
  const letter = String.fromCodePoint(65 + (column % LETTERS));
  return column < LETTERS ? letter : columnName(Math.floor(column / LETTERS) - 1) + letter;
}
