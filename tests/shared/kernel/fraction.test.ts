import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fractionOf,
  minus,
  nearestNumber,
  over,
  plus,
  roundedHalfAway,
  roundedTo,
  times,
} from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';

/** Equal as numbers, whatever the fractions look like. */
function expectEqual(a: Fraction, b: Fraction): void {
  expect(a.bottom > 0n).toBe(true);
  expect(a.top * b.bottom).toBe(b.top * a.bottom);
}

const third: Fraction = { top: 1n, bottom: 3n };

describe('a fraction', () => {
  it('of a number is the number that people wrote', () => {
    expect(fractionOf(0.1)).toEqual({ top: 1n, bottom: 10n });
    expect(fractionOf(-12.25)).toEqual({ top: -1225n, bottom: 100n });
    expect(fractionOf(7)).toEqual({ top: 7n, bottom: 1n });
    expect(() => fractionOf(Number.NaN)).toThrow(RangeError);
  });

  it('adds, multiplies and divides as on paper', () => {
    expectEqual(plus(fractionOf(0.1), fractionOf(0.2)), fractionOf(0.3));
    expectEqual(plus(third, fractionOf(0.5)), { top: 5n, bottom: 6n });
    expectEqual(times(third, fractionOf(-0.6)), fractionOf(-0.2));
    expectEqual(over(fractionOf(0.5), third), fractionOf(1.5));
    expectEqual(over(fractionOf(-2), fractionOf(0.8)), fractionOf(-2.5));
  });

  it('is rounded to the nearest whole number, a half away from zero', () => {
    const rounded = [2.4, 2.5, 2.6, 0.5, 0.49, 0, -0.49, -0.5, -2.5, -2.6].map((value) =>
      roundedHalfAway(fractionOf(value)),
    );
    expect(rounded).toEqual([2n, 3n, 3n, 1n, 0n, 0n, 0n, -1n, -3n, -3n]);
    expect(roundedHalfAway({ top: 2n, bottom: 3n })).toBe(1n);
  });

  it('keeps a small bottom, however many amounts are added up', () => {
    const twelfth: Fraction = { top: 1n, bottom: 12n };
    let sum = twelfth;
    for (let cents = 0; cents < 1000; cents += 1) sum = plus(sum, fractionOf(cents / 100));
    expect(sum.bottom).toBe(1200n);
    expectEqual(minus(sum, twelfth), fractionOf(4995));
  });

  it('becomes a number with so many decimals, or the nearest there is', () => {
    expect(roundedTo({ top: 2675n, bottom: 1000n }, 2)).toBe(2.68);
    expect(roundedTo({ top: -5n, bottom: 1000n }, 2)).toBe(-0.01);
    expect(nearestNumber({ top: 393n, bottom: 7n })).toBe(393 / 7);
    const large: Fraction = { top: 10n ** 40n, bottom: 3n * 10n ** 39n };
    expect(nearestNumber(large)).toBeCloseTo(10 / 3, 14);
    expect(nearestNumber({ top: -large.top, bottom: large.bottom })).toBeCloseTo(-10 / 3, 14);
  });

  it('taken times another and over it again is the same', () => {
    const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
    const above = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(number, above, (a, b) => {
        const [left, right] = [fractionOf(a), fractionOf(b)];
        expectEqual(over(times(left, right), right), left);
        expectEqual(plus(plus(left, right), fractionOf(-b)), left);
      }),
    );
  });
});
