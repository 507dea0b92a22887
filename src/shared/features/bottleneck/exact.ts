import { minus, over, plus, times } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';

export const ZERO: Fraction = { top: 0n, bottom: 1n };
export const ONE: Fraction = { top: 1n, bottom: 1n };

/** Digits behind the point to which a root is taken: the one step that is not exact. */
const ROOT_DIGITS = 18n;

/** Below, at or above 0 where `a` is below, at or above `b`. */
export function compared(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

export function isAbove(a: Fraction, b: Fraction): boolean {
  return compared(a, b) > 0;
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return isAbove(a, b) ? b : a;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return isAbove(a, b) ? a : b;
}

export function total(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(plus, ZERO);
}

/** The distance of the two, never negative. */
export function distance(a: Fraction, b: Fraction): Fraction {
  return isAbove(a, b) ? minus(a, b) : minus(b, a);
}

/** The middle one; of an even count, the mean of the middle two. Of at least one. */
export function middle(fractions: readonly Fraction[]): Fraction {
  const sorted = fractions.toSorted(compared);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? ZERO;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? ZERO;
  return over(plus(lower, upper), { top: 2n, bottom: 1n });
}

/** The square root, cut off behind `ROOT_DIGITS`; of what is below 0, none: 0. */
export function rootOf({ top, bottom }: Fraction): Fraction {
  if (top <= 0n) return ZERO;
  const scale = 10n ** ROOT_DIGITS;
  return { top: wholeRoot((top * scale * scale) / bottom), bottom: scale };
}

/** The whole number whose square comes nearest from below (Newton). */
function wholeRoot(square: bigint): bigint {
  if (square < 2n) return square;
  let root = BigInt(Math.ceil(Math.sqrt(Number(square)))) + 1n;
  // Numbers too large for the machine begin far above.
  if (root * root < square) root = square;
  for (;;) {
    const next = (root + square / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

export function squared(a: Fraction): Fraction {
  return times(a, a);
}
