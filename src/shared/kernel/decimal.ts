import { MINOR_UNITS } from './unit.ts';
import { err, ok } from './result.ts';
import type { Result } from './result.ts';

/** The largest amount, in cents or in any other unit, that is kept: whole numbers stay exact. */
export const LARGEST_VALUE = 9e15;

/** Why a decimal text is no amount: not `-?digits[.digits]`, or more than `LARGEST_VALUE` cents. */
export type DecimalError = 'not_a_decimal' | 'too_large';

/** Digits that a number of the machine is exact to. */
const EXACT_DIGITS = 15;

/** A sum or a product without the noise of the machine: 1100, and not 1100.0000000000002. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(EXACT_DIGITS));
}

const DECIMAL_SHAPE = /^(-?)(\d*)(?:\.(\d*))?$/;
const MINOR_DIGITS = Math.log10(MINOR_UNITS);

type Decimal = { readonly sign: '-' | ''; readonly whole: string; readonly fraction: string };

function parseDecimal(text: string): Decimal | null {
  const match = DECIMAL_SHAPE.exec(text);
  const [whole, fraction] = [match?.[2] ?? '', match?.[3] ?? ''];
  if (!match || whole + fraction === '') return null;
  return { sign: match[1] === '-' ? '-' : '', whole, fraction };
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '') || '0';
}

/** Drops needless zeros on both ends and the sign of zero. */
function printDecimal({ sign, whole, fraction }: Decimal): string {
  const decimals = fraction.replace(/0+$/, '');
  const digits = withoutLeadingZeros(whole) + (decimals === '' ? '' : `.${decimals}`);
  return digits === '0' ? digits : sign + digits;
}

/** Moves the decimal point to the right (to the left where negative), on the digits. */
function shiftPoint({ sign, whole, fraction }: Decimal, places: number): Decimal {
  const digits =
    '0'.repeat(Math.max(0, -places)) + whole + fraction + '0'.repeat(Math.max(0, places));
  const point = Math.max(0, -places) + whole.length + places;
  return { sign, whole: digits.slice(0, point), fraction: digits.slice(point) };
}

/** Keeps that many decimals; a half goes away from zero. */
function roundDigits({ sign, whole, fraction }: Decimal, decimals: number): Decimal {
  const kept = (whole || '0') + fraction.slice(0, decimals).padEnd(decimals, '0');
  const isUp = (fraction[decimals] ?? '0') >= '5';
  const digits = String(BigInt(kept) + (isUp ? 1n : 0n)).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return { sign, whole: digits.slice(0, point), fraction: digits.slice(point) };
}

function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError('only a finite number has decimals');
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const decimal = parseDecimal(mantissa) ?? { sign: '', whole: '0', fraction: '' };
  return shiftPoint(decimal, Number(exponent));
}

/**
 * Cents of an amount written with a decimal point (`-1234.5` → -123450), or the smallest units of a
 * currency with more or fewer decimals. Exact on the text, no floating point in between; what lies
 * below the smallest unit is rounded half away from zero.
 */
export function toMinorUnits(
  decimalText: string,
  minorDigits: number = MINOR_DIGITS,
): Result<number, DecimalError> {
  const decimal = parseDecimal(decimalText);
  if (!decimal) return err('not_a_decimal');
  const { sign, whole, fraction } = roundDigits(decimal, minorDigits);
  const cents = Number(whole + fraction);
  if (cents > LARGEST_VALUE) return err('too_large');
  return ok(sign === '-' && cents !== 0 ? -cents : cents);
}

/**
 * The amount of so many cents, with a point and no needless zero (123450 → `1234.5`). Parts of a
 * cent, as computed amounts have them, are kept. Throws a RangeError where not finite.
 */
export function fromMinorUnits(cents: number): string {
  return printDecimal(shiftPoint(decimalOf(cents), -MINOR_DIGITS));
}

/**
 * The shortest decimal text that reads back as the same number: never an exponent, and minus zero
 * is `0`. Throws a RangeError where the number is not finite.
 */
export function shortest(value: number): string {
  const text = String(value);
  if (Number.isFinite(value) && !text.includes('e')) return text;
  return printDecimal(decimalOf(value));
}

/**
 * A decimal text rounded to at most that many decimals, half away from zero (`2.675` to two
 * decimals is `2.68`, which floating point gets wrong); needless zeros are left out.
 */
export function roundedText(decimalText: string, decimals: number): string {
  const decimal = parseDecimal(decimalText);
  if (!decimal) throw new RangeError('not a decimal text');
  return printDecimal(roundDigits(decimal, decimals));
}
