import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitsFrom } from '#shared/features/signals/xmr-limits.ts';
import type { XmrLimits } from '#shared/features/signals/xmr-limits.ts';
import { signalsBy } from '#shared/features/signals/xmr-signals.ts';

// Mean 10, mean moving range 3: limits 10 ± 7.98 (2.02 and 17.98), halfway lines 10 ± 3.99
// (6.01 and 13.99).
const LIMITS = limitsFrom(10, 3, false);

/** The signals where one set of limits is that of all values. */
function signalsOf(values: readonly (number | null)[], limits: XmrLimits) {
  return signalsBy(
    values,
    values.map(() => limits),
  );
}

/** The indexes of the points that carry a signal. */
function flagged(values: (number | null)[], signal: 'beyond' | 'run' | 'near'): number[] {
  return signalsOf(values, LIMITS).flatMap((signals, index) =>
    signals.includes(signal) ? [index] : [],
  );
}

describe('beyond', () => {
  it('marks points strictly outside a limit, on either side', () => {
    expect(flagged([10, 17.98, 17.99, 2.02, 2.01], 'beyond')).toEqual([2, 4]);
  });

  it('does not marvel at what only floating point sees', () => {
    expect(flagged([10 + 2.66 * 3 + 1e-13], 'beyond')).toEqual([]);
  });

  it('marks any other value of what has never moved before', () => {
    const still = limitsFrom(5, 0, true);
    expect(signalsOf([5, 6, 5], still)).toEqual([[], ['beyond'], []]);
  });
});

describe('run', () => {
  it('marks the eighth and every later point on one side of the mean', () => {
    expect(flagged([9, 11, 11, 12, 11, 12, 11, 12, 11, 11, 12, 9, 11], 'run')).toEqual([8, 9, 10]);
    expect(flagged([9, 9, 8, 9, 9, 8, 9, 9], 'run')).toEqual([7]);
  });

  it('does not mark seven', () => {
    expect(flagged([11, 11, 11, 11, 11, 11, 11, 9], 'run')).toEqual([]);
  });

  it('ends at a point exactly on the mean, which belongs to no side', () => {
    expect(flagged([11, 11, 11, 11, 10, 11, 11, 11, 11, 11, 11], 'run')).toEqual([]);
    expect(flagged([10, 11, 11, 11, 11, 11, 11, 11, 11], 'run')).toEqual([8]);
  });

  it('ends at a gap', () => {
    expect(flagged([11, 11, 11, 11, null, 11, 11, 11, 11, 11], 'run')).toEqual([]);
  });
});

describe('near', () => {
  it('marks the point that completes three of four nearer to a limit than to the mean', () => {
    expect(flagged([10, 14, 14, 14], 'near')).toEqual([3]);
    expect(flagged([14, 10, 14, 14], 'near')).toEqual([3]);
    expect(flagged([6, 6, 11, 6], 'near')).toEqual([3]);
  });

  it('marks every further point that makes three of four', () => {
    expect(flagged([10, 14, 14, 14, 14, 10, 14, 14], 'near')).toEqual([3, 4, 6, 7]);
  });

  it('does not blame an ordinary point for the three before it', () => {
    expect(flagged([14, 14, 14, 10], 'near')).toEqual([]);
  });

  it('wants three near one and the same limit', () => {
    expect(flagged([10, 14, 6, 14, 6, 14, 6], 'near')).toEqual([]);
  });

  it('does not take a point halfway for a near one', () => {
    expect(flagged([10, 13.99, 14, 14, 10, 6.01, 6, 6], 'near')).toEqual([]);
    expect(flagged([10, 13.991, 14, 14], 'near')).toEqual([3]);
  });

  it('counts points beyond the limit, which are nearer to it than to the mean', () => {
    expect(flagged([10, 18, 14, 19], 'near')).toEqual([3]);
  });

  it('wants four known points in a row', () => {
    expect(flagged([14, 14, 14], 'near')).toEqual([]);
    expect(flagged([10, 14, null, 14, 14], 'near')).toEqual([]);
    expect(flagged([null, 14, 14, 14, 14], 'near')).toEqual([4]);
  });

  it('sees nothing near where the limits lie on the mean', () => {
    const still = limitsFrom(5, 0, false);
    expect(signalsOf([6, 6, 6, 6], still).flat()).toEqual(['beyond', 'beyond', 'beyond', 'beyond']);
  });

  it('takes the limit as it stands where the lower one of a count was raised to 0', () => {
    // Mean 5, range 3: natural limit -2.98, raised to 0, so the halfway line is 2.5.
    const count = limitsFrom(5, 3, true);
    expect(signalsOf([5, 2.5, 2.5, 2.5], count).flat()).toEqual([]);
    expect(signalsOf([5, 2, 2, 2], count)[3]).toEqual(['near']);
  });
});

describe('signals', () => {
  it('are all told where a point has several', () => {
    const last = signalsOf([11, 11, 11, 11, 11, 14, 14, 18], LIMITS)[7];
    expect(last).toEqual(['beyond', 'run', 'near']);
  });

  it('never mark a gap', () => {
    const value = fc.option(fc.integer({ min: -10, max: 30 }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), (values) => {
        signalsOf(values, LIMITS).forEach((signals, index) => {
          if (values[index] === null) expect(signals).toEqual([]);
        });
      }),
    );
  });
});
