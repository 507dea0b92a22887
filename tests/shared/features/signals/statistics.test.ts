import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf, medianOf, quantileOf } from '#shared/features/signals/statistics.ts';

describe('mean and quantiles', () => {
  it('takes the middle one of an odd count, and the mean of the middle two of an even one', () => {
    expect(medianOf([9, 1, 5])).toBe(5);
    expect(medianOf([9, 1, 5, 7])).toBe(6);
  });

  it('reads a quantile between the two nearest ranks', () => {
    // Five values have ranks 0 to 4; 10 % of 4 is rank 0.4: 10 + 0.4 × (20 - 10) = 14.
    expect(quantileOf([50, 20, 10, 40, 30], 0.1)).toBeCloseTo(14, 12);
    expect(quantileOf([50, 20, 10, 40, 30], 1)).toBe(50);
  });

  it('gives equal values exactly their own mean', () => {
    const value = fc.double({ noNaN: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 60 }), (same, count) => {
        // + 0: the mean of negative zeros is plain 0, so that nobody reads "-0".
        expect(meanOf(Array.from({ length: count }, () => same))).toBe(same + 0);
      }),
    );
  });

  it('keeps the mean of huge amounts exact to the cent', () => {
    expect(meanOf([9_000_000_000_000_001, 9_000_000_000_000_003])).toBe(9_000_000_000_000_002);
  });
});
