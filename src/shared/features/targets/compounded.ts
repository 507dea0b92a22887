import { fractionOf, over, plus, roundedHalfAway, times } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import type { Value } from '#shared/kernel/unit.ts';

const ONE: Fraction = { top: 1n, bottom: 1n };

/** Smaller than any digit that a target is shown with. */
const STEPS: Fraction = { top: 1_000_000n, bottom: 1n };

/**
 * Growths of successive periods as one: the product of 1 + each, minus 1. `scale` is what a doubling
 * is written as (100 for percentages), so that 10 and 10 make 21. Null where one would lose more
 * than everything, or where the whole would outgrow all exact numbers.
 */
export function compounded(growths: readonly number[], scale: number): Value {
  const unit = fractionOf(scale);
  const factors = growths.map((growth) => plus(ONE, over(fractionOf(growth), unit)));
  if (factors.some(({ top }) => top < 0n)) return null;
  const growth = plus(factors.reduce(times, ONE), { top: -1n, bottom: 1n });
  const value = Number(roundedHalfAway(times(times(growth, unit), STEPS))) / Number(STEPS.top);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}
