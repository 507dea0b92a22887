import { over, plus, roundedHalfAway, times } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { readNumber } from './number-text.ts';
import type { DecimalMark } from './number-text.ts';

/** A sign between two numbers; one before a number belongs to it. */
const SIGNS = /(?<=[\d,.)\s€])\s*([+\-*/×÷−])\s*/u;
/** A day, and no division or difference: nobody means 0.0005 by `12/11/2026`. */
const DAY = /^(?:\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d{2}|(?:19|20)\d{2}([/.-])\d{1,2}\2\d{1,2})$/;
const MILLIONTHS = 1_000_000n;

/**
 * A sum as it is typed in a field (`12,50+3*4`, `=12*520`), worked out exactly; null where the text
 * is no sum, or cannot be read.
 */
export function readSum(text: string, usualDecimal: DecimalMark): Fraction | null {
  const { isMarked, body } = withoutMark(text);
  const [first = '', ...rest] = body.split(SIGNS);
  if (!isMarked && DAY.test(body)) return null;
  if (rest.length === 0) return isMarked ? numberIn(body, usualDecimal) : null;
  let sum: Fraction = { top: 0n, bottom: 1n };
  let product = numberIn(first, usualDecimal);
  for (let at = 0; at < rest.length; at += 2) {
    const sign = rest[at] ?? '';
    const next = numberIn(rest[at + 1] ?? '', usualDecimal);
    if (product === null || next === null) return null;
    if ('*×'.includes(sign)) product = times(product, next);
    else if ('/÷'.includes(sign)) product = divided(product, next);
    else {
      sum = plus(sum, product);
      product = sign === '+' ? next : negative(next);
    }
  }
  return product === null ? null : plus(sum, product);
}

/**
 * What a typed sum comes to, as one types a number (`6240`, `3,5`); null where the text is none.
 * `+150` is added to what stood there before, as long as that can be read.
 */
export function workedOut(text: string, usualDecimal: DecimalMark, before: string): string | null {
  const isAdded = text.trim().startsWith('+') && before.trim() !== '';
  const sum =
    (isAdded ? readSum(`${before.trim()}${text.trim()}`, usualDecimal) : null) ??
    readSum(text, usualDecimal);
  return sum && decimalText(sum, usualDecimal);
}

function withoutMark(text: string): { readonly isMarked: boolean; readonly body: string } {
  const trimmed = text.trim();
  const isMarked = trimmed.startsWith('=');
  return { isMarked, body: isMarked ? trimmed.slice(1).trim() : trimmed };
}

/** To the millionth, as nobody writes more of a price or a quantity. */
function numberIn(text: string, usualDecimal: DecimalMark): Fraction | null {
  const read = readNumber(text, { unit: 'money', usualDecimal, minorDigits: 6 });
  if (!read.ok || read.value.number === null) return null;
  return { top: BigInt(read.value.number), bottom: MILLIONTHS };
}

function decimalText({ top, bottom }: Fraction, decimal: DecimalMark): string {
  const millionths = roundedHalfAway({ top: top * MILLIONTHS, bottom });
  const size = millionths < 0n ? -millionths : millionths;
  const digits = String(size % MILLIONTHS)
    .padStart(6, '0')
    .replace(/0+$/, '');
  const whole = `${millionths < 0n ? '-' : ''}${size / MILLIONTHS}`;
  return digits === '' ? whole : `${whole}${decimal}${digits}`;
}

function negative({ top, bottom }: Fraction): Fraction {
  return { top: -top, bottom };
}

/** null where one divides by zero. */
function divided(a: Fraction, b: Fraction): Fraction | null {
  if (b.top === 0n) return null;
  return b.top < 0n ? over(negative(a), negative(b)) : over(a, b);
}
