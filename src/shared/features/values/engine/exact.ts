/**
 * A number as a fraction of two whole numbers, so that 7 of 100 is 7 % and not 7.000000000000001 %
 * (a target of 57 is met by 57 of 100). Counts, cents and short decimals stay exact as long as
 * both parts fit into 53 bits; beyond that `bottom` is 1 and `top` is the ordinary floating-point
 * number. `bottom` is above 0. The `Fraction` of the kernel is exact at any size and takes eleven
 * times as long: too much for the engine, whose every value passes through here.
 */
export type Exact = { readonly top: number; readonly bottom: number };

export const ZERO: Exact = { top: 0, bottom: 1 };

/** Asked of every part: two rounded products can differ by a small, wrong whole number. */
const isSafe = Number.isSafeInteger;

const DECIMAL_SCALES = [10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/** Reads a number as it was typed: 0.1 is one tenth, not the binary fraction beside it. */
export function exactly(value: number): Exact {
  if (Number.isInteger(value)) return { top: value, bottom: 1 };
  for (const scale of DECIMAL_SCALES) {
    const top = Math.round(value * scale);
    if (isSafe(top) && top / scale === value) return { top, bottom: scale };
  }
  return { top: value, bottom: 1 };
}

/** The nearest floating-point number. Never the negative zero. */
export function nearest(number: Exact): number {
  return number.top / number.bottom + 0;
}

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [Math.abs(a), Math.abs(b)];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function reduced(number: Exact): Exact {
  if (!isSafe(number.top) || number.bottom === 1) return number;
  const divisor = greatestCommonDivisor(number.top, number.bottom);
  return { top: number.top / divisor, bottom: number.bottom / divisor };
}

type ExactOperation = (a: Exact, b: Exact) => Exact | null;

/** Tries with the fractions as they are, then in lowest terms; null where they outgrow 53 bits. */
function withRoom(operation: ExactOperation, a: Exact, b: Exact): Exact | null {
  return operation(a, b) ?? operation(reduced(a), reduced(b));
}

function exactSum(a: Exact, b: Exact): Exact | null {
  if (a.bottom === b.bottom) {
    const top = a.top + b.top;
    return isSafe(a.top) && isSafe(b.top) && isSafe(top) ? { top, bottom: a.bottom } : null;
  }
  const left = a.top * b.bottom;
  const right = b.top * a.bottom;
  const top = left + right;
  const bottom = a.bottom * b.bottom;
  return isSafe(left) && isSafe(right) && isSafe(top) && isSafe(bottom) ? { top, bottom } : null;
}

function exactProduct(a: Exact, b: Exact): Exact | null {
  const top = a.top * b.top;
  const bottom = a.bottom * b.bottom;
  const isExact = isSafe(a.top) && isSafe(b.top) && isSafe(top) && isSafe(bottom);
  return isExact ? { top, bottom } : null;
}

export function add(a: Exact, b: Exact): Exact {
  return withRoom(exactSum, a, b) ?? exactly(nearest(a) + nearest(b));
}

/** The sum of the numbers; whole ones, which nearly all are, without a detour. */
export function sumOf(numbers: readonly number[]): Exact {
  const whole = numbers.reduce((sum, number) => sum + number, 0);
  const size = numbers.reduce((sum, number) => sum + Math.abs(number), 0);
  if (isSafe(size) && numbers.every(isSafe)) return { top: whole, bottom: 1 };
  return numbers.map(exactly).reduce(add, ZERO);
}

export function negate(a: Exact): Exact {
  return { top: -a.top, bottom: a.bottom };
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b));
}

export function multiply(a: Exact, b: Exact): Exact {
  return withRoom(exactProduct, a, b) ?? exactly(nearest(a) * nearest(b));
}

function inverse(a: Exact): Exact {
  const sign = a.top < 0 ? -1 : 1;
  return { top: a.bottom * sign, bottom: Math.abs(a.top) };
}

/** a ÷ b; b is not zero. */
export function divide(a: Exact, b: Exact): Exact {
  const quotient = isSafe(b.top) ? withRoom(exactProduct, a, inverse(b)) : null;
  return quotient ?? exactly(nearest(a) / nearest(b));
}
