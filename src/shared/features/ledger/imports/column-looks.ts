import { DONE_WORDS, PENDING_WORDS, WAYS } from './column-words.ts';
import { foldedHeader } from './folded-header.ts';
import { isDay, isMoney, numberedHeaders, withNumbers, withoutNumber } from './headless-table.ts';
import type { UnknownTable } from './unknown-table.ts';

/** A heading whose words are joined as programs join them, as words. */
export function headingWords(header: string): string {
  return withoutNumber(header).replaceAll('_', ' ');
}

export function headersOf({ headings, width }: UnknownTable): readonly string[] {
  return headings ? withNumbers(headings.map(foldedHeader)) : numberedHeaders(width);
}

export function cellsUnder(table: UnknownTable, header: string): readonly string[] {
  const at = headersOf(table).indexOf(header);
  return table.rows.map((row) => row[at]?.trim() ?? '');
}

export function isBelowZero(cell: string): boolean {
  return /[-(\u2212]/.test(cell);
}

/** True for a column of words for in and out. */
export function isWays(cells: readonly string[]): boolean {
  const words: readonly string[] = [...WAYS.into, ...WAYS.out];
  return isEach(cells, (cell) => words.includes(foldedHeader(cell)));
}

export function isAmounts(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const isSame = filled.length > 2 && new Set(filled).size === 1 && !filled.some(hasDecimals);
  return isEach(cells, isMoney) && !isEach(cells, isDay) && !isNumbering(cells) && !isSame;
}

export function hasDecimals(cell: string): boolean {
  return /\d[.,]\d\d?(?!\d)/.test(cell);
}

/** Words, and not the number of an account or one word again and again. */
export function isWords(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const isSame = filled.length > 1 && new Set(filled).size === 1;
  const words = filled.filter((cell) => /\p{L}{3}/u.test(cell));
  return (
    !isSame && words.length * 2 >= filled.length && words.length > 0 && !words.every(isAccount)
  );
}

function isAccount(cell: string): boolean {
  return /^[A-Z]{2}\d\d[A-Z\d ]{8,}$/.test(cell);
}

/** So many digits without a mark are the number of an account or a card. */
const NUMBER = /^\d{9,}$/;

/** True for numbers that tell things apart: all of many digits, or each one more than the last. */
export function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  if (filled.every((cell) => NUMBER.test(cell))) return true;
  return (
    filled.length > 2 &&
    filled.every((cell, index) => {
      const before = filled[index - 1];
      return /^\d+$/.test(cell) && (before === undefined || Number(cell) === Number(before) + 1);
    })
  );
}

export function isEach(cells: readonly string[], isFitting: (cell: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.every(isFitting);
}

/** As many as a heading's word may be wrong about: a total, a remark below the table. */
const MOST_UNLIKE = 0.3;

export function isMostly(filled: readonly string[], isFitting: (cell: string) => boolean): boolean {
  const unlike = filled.filter((cell) => !isFitting(cell)).length;
  return unlike <= filled.length * MOST_UNLIKE;
}

/** True where several rows have one day. */
export function isOneDay(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 1 && new Set(filled).size === 1;
}

/** Words for what is done and for what is still to come, and no others. */
export function isStates(cells: readonly string[]): boolean {
  const words = cells.filter((cell) => cell !== '').map(foldedHeader);
  const isOf = (known: readonly string[]) => (word: string) => known.includes(word);
  const [isDone, isPending] = [isOf(DONE_WORDS), isOf(PENDING_WORDS)];
  return (
    words.some(isDone) &&
    words.some(isPending) &&
    words.every((word) => isDone(word) || isPending(word))
  );
}
