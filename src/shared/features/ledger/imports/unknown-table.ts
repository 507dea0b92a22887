import { CSV_SEPARATORS, sniffSeparator } from '#shared/kernel/csv.ts';
import type { CsvSeparator } from '#shared/kernel/csv.ts';
import { withWholeAmounts } from './cut-decimals.ts';
import { isDay, isMoney } from './headless-table.ts';
import { currencyAbove } from './told-currency.ts';
import { HEADER_WITHIN, isFilled, rowsOf } from './table-source.ts';
import { signedByWay } from './way-behind.ts';

/** A table of which nothing is known but where it begins: its headings, and the cells below. */
export type UnknownTable = {
  /** null: the first row is money already. */
  readonly headings: readonly string[] | null;
  readonly width: number;
  readonly rows: readonly (readonly string[])[];
  /** What is told above the headings of the currency; left out: nothing. */
  readonly currency?: string;
};

/** Rows that are looked at to find out where a table begins, and what is in it. */
const LOOKED_AT = 200;

/**
 * The table in a text that no profile fits: it begins with the row that is as wide as most and holds
 * words only, the most of them; where there is none, it has no headings. null: there is no table.
 */
export function unknownTable(text: string): UnknownTable | null {
  const head = text.slice(0, MOST_OF_TEXT);
  const sniffed = sniffSeparator(head);
  if (sniffed === null) return null;
  // Balances above a table are full of commas: what counts is with which mark rows are movements.
  const others = CSV_SEPARATORS.filter((separator) => separator !== sniffed);
  const tables = [sniffed, ...others].flatMap((separator) => tableCutAt(head, separator) ?? []);
  const yields = tables.map(({ rows }) => rows.filter(isMovement).length);
  return tables[yields.indexOf(Math.max(...yields))] ?? null;
}

/** How many rows of a text seem to be movements: a day and an amount, in a table that nobody wrote down. */
export function movementsIn(text: string): number {
  return unknownTable(text)?.rows.filter(isMovement).length ?? 0;
}

/** As much of a text as is looked at; characters. */
const MOST_OF_TEXT = 200_000;

function isMovement(row: readonly string[]): boolean {
  return row.some((cell) => isDay(cell.trim())) && row.some((cell) => isAmount(cell.trim()));
}

function isAmount(cell: string): boolean {
  return cell !== '' && isMoney(signedByWay(cell)) && !isDay(cell);
}

function tableCutAt(text: string, separator: CsvSeparator): UnknownTable | null {
  const read = rowsOf(text, separator);
  if (!read.ok) return null;
  const rows = read.value
    .slice(0, LOOKED_AT)
    .filter(isFilled)
    .map(({ cells }) => cells);
  const width = usualWidth(rows.filter(isMovement)) ?? usualWidth(rows);
  if (width === undefined) return null;
  // What is told of the account above a table is as wide as it in a workbook, but for the most part blank.
  const named = rows
    .slice(0, HEADER_WITHIN)
    .map((row) => (row.length === width && isHeader(row) ? row.filter(isHeading).length : 0));
  const index = headingsAt(named, rows) ?? headingsOfOtherWidth(rows, width);
  if (index !== -1) {
    const currency = currencyAbove(rows.slice(0, index));
    const told = currency !== null && { currency };
    const headings = rows[index] ?? [];
    const below = rows.slice(index + 1).map((cells) => ({ cells }));
    const whole = withWholeAmounts(below, headings.length).map(({ cells }) => cells);
    return { headings, width: usualWidth(whole) ?? width, rows: withoutFooters(whole), ...told };
  }
  return { headings: null, width, rows: rows.filter((row) => row.length === width) };
}

/** What a bank says below its last movement tells nothing of the columns. */
function withoutFooters(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows.findLastIndex(isMovement);
  return last === -1 ? rows : rows.slice(0, last + 1);
}

/**
 * The row with the most words; of several that differ, the first on which more than one movement follows:
 * what is told of the account above a table may have headings of its own. null: there is none.
 */
function headingsAt(named: readonly number[], rows: readonly (readonly string[])[]): number | null {
  const most = Math.max(...named);
  if (most <= 0) return null;
  const textOf = (index: number) => rows[index]?.join('\n');
  const at = named.flatMap((words, index) => (words === most ? [index] : []));
  const different = at.filter((index, place) => textOf(index) !== textOf(at[place - 1] ?? -1));
  const isTable = (index: number, place: number) =>
    rows.slice(index, different[place + 1]).filter(isMovement).length > 1;
  return different.find(isTable) ?? at[0] ?? null;
}

/** Fewer words are no headings. */
const LEAST_HEADINGS = 4;

/**
 * Headings right above the first movement, or above the first of several, that are one cell wider, with a
 * mark at their end, or narrower, where words below are cut apart; -1: there are none.
 */
function headingsOfOtherWidth(rows: readonly (readonly string[])[], width: number): number {
  const moves = rows.slice(0, HEADER_WITHIN).map(isMovement);
  const first = moves.indexOf(true);
  const run = moves.findIndex((moved, at) => moved && moves[at + 1] === true && !moves[at - 1]);
  const isHeadings = (index: number): boolean => {
    const row = rows[index];
    const cells = row?.length ?? 0;
    const isNear = cells >= LEAST_HEADINGS && cells * 2 >= width && cells <= width + 1;
    const [whole] = withWholeAmounts([{ cells: rows[index + 1] ?? [] }], cells);
    return row !== undefined && (isNear || whole?.cells.length === cells) && isHeader(row);
  };
  return [run - 1, first - 1].find(isHeadings) ?? -1;
}

/** How many cells most rows have; of as many, the more. */
function usualWidth(rows: readonly (readonly string[])[]): number | undefined {
  const widths = rows.map((row) => row.length).filter((width) => width > 1);
  return widths.toSorted((a, b) => countOf(widths, b) - countOf(widths, a) || b - a)[0];
}

function countOf(all: readonly number[], one: number): number {
  return all.filter((each) => each === one).length;
}

/** Words, and nothing that is a day or a number by itself. */
function isHeader(row: readonly string[]): boolean {
  const isValue = (cell: string): boolean => /^[\d\s+.,'/-]+$/.test(cell) || isTold(cell);
  const cells = row.map((cell) => cell.trim());
  return cells.filter(isHeading).length > 1 && !cells.some(isValue);
}

/** A day or an amount, also one with words: "07 Nov 2013", "£5.00". */
function isTold(cell: string): boolean {
  return /\d/.test(cell) && (isDay(cell) || isMoney(cell));
}

function isHeading(cell: string): boolean {
  return /\p{L}/u.test(cell) && !/\d{2}/.test(cell);
}
