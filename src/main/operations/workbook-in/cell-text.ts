import { dayFromNumber, dayNumber } from '#shared/kernel/day.ts';
import { withoutNoise } from '#shared/kernel/decimal.ts';

/** What a number of a cell is shown as. */
export type NumberKind = 'number' | 'day' | 'time';

/** Formats that a workbook names by number alone: days, with or without a time (22). */
const DAY_FORMATS = [
  [14, 17],
  [22, 22],
  [27, 31],
  [34, 36],
  [50, 58],
] as const;
/** Times of day, and hours that have passed. */
const TIME_FORMATS = [
  [18, 21],
  [32, 33],
  [45, 47],
] as const;

/** What a number with this format is: by the format's own text, else by its number. */
export function numberKind(id: number, code: string | undefined): NumberKind {
  const isAmong = (ranges: readonly (readonly [number, number])[]) =>
    ranges.some(([from, to]) => id >= from && id <= to);
  if (code === undefined)
    return isAmong(DAY_FORMATS) ? 'day' : isAmong(TIME_FORMATS) ? 'time' : 'number';
  // Words in quotes, escaped letters, colours and languages are no part of a pattern.
  const plain =
    code.replaceAll(/"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '').split(';', 1)[0] ?? '';
  if (/general|standard/i.test(plain)) return 'number';
  if (/[ydj]|a{2,}/i.test(plain)) return 'day';
  if (/[hs]/i.test(plain)) return 'time';
  return /m/i.test(plain) ? 'day' : 'number';
}

/** A percentage, or a day of which only the month is shown; null: neither. */
export type ShownSign = '%' | 'month' | null;

/** Formats of these two that a workbook names by number alone. */
const SIGNS_BY_NUMBER: ReadonlyMap<number, ShownSign> = new Map([
  [9, '%'],
  [10, '%'],
  [17, 'month'],
]);

/** The sign that a format alone shows, or that it shows of a day its month only. */
export function shownSign(id: number, code: string | undefined): ShownSign {
  if (code === undefined) return SIGNS_BY_NUMBER.get(id) ?? null;
  const positive = code.split(';', 1)[0] ?? '';
  const plain = positive.replaceAll(/"[^"]*"|[\\_*].|\[[^\]]*\]/g, '');
  if (plain.includes('%')) return '%';
  const isMonth = /m/i.test(plain) && /[ya]/i.test(plain) && !/[djhs]/i.test(plain);
  return isMonth ? 'month' : null;
}

/** A number as it is seen: with the sign of a percentage. */
export function signedText(number: number, sign: ShownSign): string {
  return sign === '%' ? `${numberText(number * 100)}%` : numberText(number);
}

/** The day that spreadsheets count from; their 60 is a day that never was, and what is before it is one later. */
const SINCE_1900 = dayNumber('1899-12-30');
const FALSE_LEAP_DAY = 60;
const SINCE_1904 = dayNumber('1904-01-01');
const SECONDS_A_DAY = 86_400;
/** The last day that spreadsheets know, in the year 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * A day or a time that a workbook counts in days, as text: `2026-10-05`, `2026-10-05 14:30:00`, or
 * `14:30:00` (also more than a day of hours) where no day is meant. null: it is none.
 */
export function serialText(
  serial: number,
  kind: 'day' | 'time',
  isFrom1904: boolean,
): string | null {
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return null;
  const seconds = Math.round(serial * SECONDS_A_DAY);
  if (kind === 'time' || (serial < 1 && !isFrom1904)) return clock(seconds);
  const whole = Math.floor(seconds / SECONDS_A_DAY);
  const later = !isFrom1904 && whole < FALSE_LEAP_DAY ? 1 : 0;
  const day = dayFromNumber((isFrom1904 ? SINCE_1904 : SINCE_1900) + whole + later);
  const rest = seconds % SECONDS_A_DAY;
  return rest === 0 ? day : `${day} ${clock(rest)}`;
}

function clock(seconds: number): string {
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${part(seconds / 3600)}:${part((seconds / 60) % 60)}:${part(seconds % 60)}`;
}

/**
 * A number as a table in text writes it, with a point, so that it can be read in one way only: with
 * one or three digits behind the point it could be one of thousands, so it gets another zero.
 */
export function numberText(number: number): string {
  if (Number.isSafeInteger(number)) return String(number === 0 ? 0 : number);
  const exact = withoutNoise(number);
  const plain = /e/.test(String(exact)) ? plainText(exact) : String(exact);
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  return decimals === 1 || decimals === 3 ? `${plain}0` : plain;
}

/** Without an exponent. */
function plainText(number: number): string {
  if (Math.abs(number) >= 1) return BigInt(number).toString();
  return number.toFixed(20).replace(/\.?0+$/, '');
}
