import { foldedText } from '#shared/kernel/fold-text.ts';
import { looksNumeric } from '#shared/kernel/sheet-number.ts';
import { countsRows, tellsDate } from './calendar-words.ts';
import type { Head } from './head.ts';
import { namesMetric } from './match.ts';
import type { Matcher } from './match.ts';
import type { SheetError } from './model.ts';

type Unclear = Extract<
  SheetError['code'],
  'sheet_several_figures' | 'sheet_columns_unnamed' | 'sheet_snapshot'
>;

/**
 * Why nobody can tell what the columns of a head hold: each period has several figures, columns
 * between the periods have figures and no name, or the one period that was found heads one column
 * among others. null: it can be told.
 */
export function unclearColumns(head: Head, match: Matcher): Unclear | null {
  const periods = head.tokens.flatMap((token, column) => (token ? [column] : []));
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (haveSeveralFigures(head, first, match)) return 'sheet_several_figures';
  const isOne = periods.length === 1;
  if (head.orientation === 'columns') {
    return isOne && isMereDay(head, first) ? 'sheet_snapshot' : null;
  }
  const unnamed = unnamedFigures(head, FEWEST_FIGURES);
  if (unnamed.some((column) => column > first && column < last)) return 'sheet_columns_unnamed';
  return isOne && (unnamed.length > 0 || isMereDay(head, first)) ? 'sheet_snapshot' : null;
}

/** Rows of a table by date that have figures and no date. */
export function undatedLines(head: Head): number[] {
  if (head.orientation === 'rows') return [];
  const first = head.tokens.findIndex((token) => token !== null);
  return unnamedFigures(head, 1).filter((line) => line > first);
}

/** Lines over and under the periods that may head their columns. */
const NEAR = 3;

/** `CA | Charges | CA | Charges` under or over months that come several times. */
function haveSeveralFigures({ table, line, orientation }: Head, first: number, match: Matcher) {
  const isNear = (at: number): boolean => orientation === 'columns' || Math.abs(at - line) <= NEAR;
  return table.some((cells, at) => {
    if (at === line || !isNear(at)) return false;
    const worded = cells.slice(first).filter((cell) => /\p{L}{2}/u.test(cell));
    const named = worded.filter((cell) => namesMetric(cell.trim(), match));
    return new Set(named.map(foldedText)).size >= 2;
  });
}

/** Columns full of figures over which nothing stands where the periods do. */
function unnamedFigures({ table, line, tokens, firstRow }: Head, fewest: number): number[] {
  const below = table.slice(firstRow);
  const width = Math.max(...below.map((cells) => cells.length), 0);
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    if (tokens[column] || (table[line]?.[column] ?? '').trim() !== '') return false;
    const figures = below.map((cells) => (cells[column] ?? '').trim()).filter(looksNumeric);
    // How much each period changed stands beside it, and is told by its sign.
    return figures.filter((text) => !text.includes('%')).length >= fewest;
  });
}

const FEWEST_FIGURES = 3;
const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;
/** Days on which a month begins or ends. */
const isEdge = (number: number): boolean => number === 1 || (number >= 28 && number <= 31);

/** One day, which is no month: neither its first nor its last. */
function isMereDay({ table, line, tokens }: Head, column: number): boolean {
  const token = tokens[column];
  if (token?.type !== 'day' || !DATE.test((table[line]?.[column] ?? '').trim())) return false;
  return !isEdge(token.first) && !isEdge(token.second);
}

/**
 * Lines over a table whose figures belong to no period: inputs, sums of a layout. Where the dates run
 * down they are the columns left of them.
 */
export function linesAbove({ table, line, years, orientation }: Head): number[] {
  const above = table.slice(0, years.length > 0 ? line - 1 : line);
  return above.flatMap((cells, at) => {
    // Beside the dates an unnamed column of numbers counts the rows; above them its name may stand higher.
    const isNamed =
      orientation === 'rows' || cells.some((cell) => /\p{L}/u.test(cell) && !looksNumeric(cell));
    const [name = '', ...texts] = cells.filter((cell) => cell.trim() !== '');
    const isOfDates = tellsDate(name) || countsRows(name, texts);
    if (orientation === 'columns' && isOfDates) return [];
    const figures = cells.filter((cell) => looksNumeric(cell) && !/^(?:19|20)\d{2}$/.test(cell));
    return isNamed && figures.length > 0 ? [at] : [];
  });
}
