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
  readonly rows: Iterable<readonly WorkbookCell[]>;
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
    sheets: sheets.map((sheet) => {
      const { values, widths, formats, styled } = laidOut(sheet);
      return {
        name: sheet.name,
        columns: widths.map((width, at) => ({
          width: Math.min(width, WIDEST),
          ...(formats[at] !== undefined && { numFmt: formats[at] }),
        })),
        rows: values,
        cells: styled,
        ...(sheet.hasHead && {
          freezePane: { rows: 1, columns: sheet.fixedColumns ?? 0 },
          autoFilter: { range: wholeRange(values) },
        }),
        pageSetup: {
          paperSize: A4,
          orientation: 'landscape' as const,
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          ...(sheet.hasHead && { printTitlesRow: '$1:$1' }),
        },
        headerFooter: { oddFooter: '&L&A&R&P / &N' },
      };
    }),
  });
}

type PlainValue = string | number | null;
type CellStyle = { readonly style: { numFmt?: string; font?: { bold: true } } };

/**
 * A sheet as it is written, its rows gone through once: a hundred thousand of them need not lie in
 * memory in two forms. The first number or day of a column says how all of it is shown; only cells
 * that differ, or are to be seen, are told of one by one, by row and column from 0.
 */
function laidOut({ rows, hasHead, strong }: WorkbookSheet) {
  const values: PlainValue[][] = [];
  const widths: number[] = [];
  const formats: (string | undefined)[] = [];
  const styled = new Map<string, CellStyle>();
  for (const row of rows) {
    const at = values.length;
    const isStrong = (hasHead && at === 0) || strong?.has(at) === true;
    for (const [column, cell] of row.entries()) {
      if (at < MEASURED_ROWS) {
        widths[column] = Math.max(widths[column] ?? NARROWEST, shownLength(cell) + 2);
      }
      const format = cell === null || typeof cell === 'string' ? undefined : cell.format;
      if (hasHead) formats[column] ??= format;
      if (!isStrong && (format === undefined || format === formats[column])) continue;
      const style = {
        ...(format !== undefined && { numFmt: format }),
        ...(isStrong && { font: { bold: true as const } }),
      };
      styled.set(`${at},${column}`, { style });
    }
    values.push(row.map(plainValue));
  }
  return { values, widths, formats, styled };
}

function plainValue(cell: WorkbookCell): PlainValue {
  if (cell === null) return null;
  if (typeof cell === 'string') return cell === '' ? null : cell.slice(0, LONGEST_TEXT);
  return 'day' in cell ? dayNumber(cell.day) - DAY_ZERO : cell.number;
}

function shownLength(cell: WorkbookCell): number {
  if (cell === null) return 0;
  if (typeof cell === 'string') return cell.length;
  return 'day' in cell ? cell.day.length : cell.number.toFixed(2).length + 1;
}

function wholeRange(rows: readonly (readonly PlainValue[])[]): string {
  return `A1:${columnName((rows[0]?.length ?? 1) - 1)}${rows.length}`;
}

const LETTERS = 26;

/** `A` for 0, `AA` for 26. */
function columnName(column: number): string {
  const letter = String.fromCodePoint(65 + (column % LETTERS));
  return column < LETTERS ? letter : columnName(Math.floor(column / LETTERS) - 1) + letter;
}
