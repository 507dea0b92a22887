import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { XmrLimits } from '#shared/features/signals/xmr-limits.ts';
import { limitsOf, movingRanges } from '#shared/features/signals/xmr-limits.ts';

function limitsIn(values: (number | null)[], isCount = false): XmrLimits {
  const limits = limitsOf(values, isCount);
  if (limits.mean === null) throw new Error(limits.why);
  return limits;
}

const whole = fc.integer({ min: -1000, max: 1000 });
const series = fc.array(whole, { minLength: 6, maxLength: 40 });

describe('natural process limits', () => {
  it('lie 2.66 mean moving ranges from the mean, the range limit at 3.268 of them', () => {
    // Mean 72 / 6 = 12. Ranges 2, 1, 2, 1, 2: mean 8 / 5 = 1.6.
    // 2.66 × 1.6 = 4.256; 3.268 × 1.6 = 5.2288.
    const limits = limitsIn([10, 12, 11, 13, 12, 14]);
    expect(limits.mean).toBe(12);
    expect(limits.rangeMean).toBeCloseTo(1.6, 12);
    expect(limits.lower).toBeCloseTo(7.744, 12);
    expect(limits.upper).toBeCloseTo(16.256, 12);
    expect(limits.rangeUpper).toBeCloseTo(5.2288, 12);
  });

  it('do not take the step across a gap for a wiggle', () => {
    // Known: 10, 12, 13, 12, 14, 11, mean 12. Ranges 2 | 1, 2, 3: mean 8 / 4 = 2.
    const limits = limitsIn([10, 12, null, 13, 12, 14, 11]);
    expect(limits.mean).toBe(12);
    expect(limits.rangeMean).toBe(2);
    expect(limits.upper).toBeCloseTo(17.32, 12);
  });

  it('of a count do not lie below 0, those of money do', () => {
    // Mean 6 / 6 = 1. Ranges 1, 1, 2, 2, 3: mean 9 / 5 = 1.8. 1 - 2.66 × 1.8 = -3.788.
    expect(limitsIn([0, 1, 0, 2, 0, 3], true).lower).toBe(0);
    expect(limitsIn([0, 1, 0, 2, 0, 3], false).lower).toBeCloseTo(-3.788, 12);
  });

  it('need six known points, and say how many there are', () => {
    expect(limitsOf([1, 2, null, 3, 4, 5], false)).toEqual({
      mean: null,
      why: 'too_few_points',
      have: 5,
      need: 6,
    });
  });

  it('need two neighbours, else nothing is known of the wiggle', () => {
    const everySecond = [1, null, 2, null, 3, null, 4, null, 5, null, 6];
    expect(limitsOf(everySecond, false)).toEqual({
      mean: null,
      why: 'no_moving_ranges',
      have: 0,
      need: 1,
    });
  });

  it('are not moved by gaps before the first and after the last point', () => {
    expect(limitsIn([null, null, 10, 12, 11, 13, 12, 14, null])).toEqual(
      limitsIn([10, 12, 11, 13, 12, 14]),
    );
  });

  it('work for losses and for huge amounts', () => {
    const huge = [10, 12, 11, 13, 12, 14].map((value) => value * -1e13);
    expect(limitsIn(huge).mean).toBe(-12e13);
    expect(limitsIn(huge).upper / 1e13).toBeCloseTo(-7.744, 9);
  });

  it('follow a change of scale and a shift of all values', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 50 }), whole, (values, scale, shift) => {
        const plain = limitsIn(values);
        const moved = limitsIn(values.map((value) => value * scale + shift));
        expect(moved.mean).toBeCloseTo(plain.mean * scale + shift, 6);
        expect(moved.lower).toBeCloseTo(plain.lower * scale + shift, 6);
        expect(moved.upper).toBeCloseTo(plain.upper * scale + shift, 6);
        expect(moved.rangeUpper).toBeCloseTo(plain.rangeUpper * scale, 6);
      }),
    );
  });

  it('turn over when all values change sign', () => {
    fc.assert(
      fc.property(series, (values) => {
        const mirrored = limitsIn(values.map((value) => -value));
        expect(mirrored.lower).toBeCloseTo(-limitsIn(values).upper, 6);
      }),
    );
  });
});

describe('moving ranges', () => {
  it('are null for the first point, for a gap and after a gap', () => {
    expect(movingRanges([null, 4, 1, null, 7, 7])).toEqual([null, null, 3, null, null, 0]);
  });

  it('of others than the neighbours are not changed by forgetting a value', () => {
    fc.assert(
      fc.property(series, fc.nat(39), (values, position) => {
        const index = position % values.length;
        const ranges = movingRanges(values.with(index, 0));
        const forgotten = movingRanges((values as (number | null)[]).with(index, null));
        forgotten.forEach((range, at) => {
          if (at === index || at === index + 1) expect(range).toBeNull();
          else expect(range).toBe(ranges[at]);
        });
      }),
    );
  });
});
