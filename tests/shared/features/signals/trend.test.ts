import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Trend, TrendPoint } from '#shared/features/signals/trend.ts';
import { readTrend, theilSen } from '#shared/features/signals/trend.ts';

function trendOf(points: readonly TrendPoint[]): Trend {
  const trend = theilSen(points);
  if (trend.slope === null) throw new Error(trend.why);
  return trend;
}

const coordinate = fc.integer({ min: -500, max: 500 });
const cloud = fc.uniqueArray(fc.record({ x: coordinate, y: coordinate }), {
  selector: (point) => point.x,
  minLength: 3,
  maxLength: 15,
});

describe('robust trend', () => {
  it('takes the median of the slopes of all pairs', () => {
    // Points (0,1) (1,3) (2,4) (4,20). Slopes: 2, 1.5, 4.75, 1, 8.5, 8; sorted 1, 1.5, 2, 4.75,
    // 8, 8.5: median (2 + 4.75) / 2 = 3.375. y - 3.375 x: 1, -0.375, -2.75, 6.5: median
    // (-0.375 + 1) / 2 = 0.3125. Residuals: 0.6875, -0.6875, -3.0625, 6.1875.
    // 10 %: rank 0.3: -3.0625 + 0.3 × 2.375 = -2.35. 90 %: rank 2.7: 0.6875 + 0.7 × 5.5 = 4.5375.
    const trend = trendOf([
      { x: 0, y: 1 },
      { x: 1, y: 3 },
      { x: 2, y: 4 },
      { x: 4, y: 20 },
    ]);
    expect(trend.slope).toBeCloseTo(3.375, 12);
    expect(trend.intercept).toBeCloseTo(0.3125, 12);
    expect(trend.residualLow).toBeCloseTo(-2.35, 12);
    expect(trend.residualHigh).toBeCloseTo(4.5375, 12);
    expect(readTrend(trend, 5).value).toBeCloseTo(17.1875, 12);
    expect(readTrend(trend, 5).low).toBeCloseTo(14.8375, 12);
  });

  it('is not moved by one wild value in seven', () => {
    const points = [0, 1, 2, 3, 4, 5, 6].map((x) => ({ x, y: x === 5 ? 9_999 : 2 * x + 1 }));
    expect(trendOf(points)).toMatchObject({ slope: 2, intercept: 1 });
  });

  it('uses the real distance in time, so a gap does not make it steeper', () => {
    expect(trendOf([0, 1, 9, 10].map((x) => ({ x, y: 5 * x }))).slope).toBe(5);
  });

  it('needs three points, and points at the same place are one', () => {
    const none = { slope: null, why: 'too_few_points', need: 3 };
    expect(theilSen([])).toEqual({ ...none, have: 0 });
    const two = [
      { x: 1, y: 1 },
      { x: 1, y: 5 },
      { x: 2, y: 2 },
    ];
    expect(theilSen(two)).toEqual({ ...none, have: 2 });
  });

  it('takes no slope from two points at the same place', () => {
    // (0,0) (0,100) (1,30) (2,20): slopes 30, 10, -70, -40, -10; sorted median -10.
    const points = [
      { x: 0, y: 0 },
      { x: 0, y: 100 },
      { x: 1, y: 30 },
      { x: 2, y: 20 },
    ];
    expect(trendOf(points)).toMatchObject({ slope: -10, points: 4 });
  });

  it('is flat, with no range, where all values are equal', () => {
    const trend = trendOf([1, 2, 3, 4].map((x) => ({ x, y: -7 })));
    expect(readTrend(trend, 40)).toEqual({ value: -7, low: -7, high: -7 });
  });

  it('follows a change of scale, a shift and a tilt of all values', () => {
    const scales = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(cloud, scales, coordinate, coordinate, (points, scale, shift, tilt) => {
        const plain = trendOf(points);
        const moved = trendOf(points.map(({ x, y }) => ({ x, y: scale * y + tilt * x + shift })));
        expect(moved.slope).toBeCloseTo(scale * plain.slope + tilt, 5);
        expect(moved.intercept).toBeCloseTo(scale * plain.intercept + shift, 5);
        expect(moved.residualHigh).toBeCloseTo(scale * plain.residualHigh, 5);
      }),
    );
  });

  it('does not depend on the order of the points', () => {
    fc.assert(
      fc.property(cloud, coordinate, (points, x) => {
        const there = readTrend(trendOf(points), x);
        const back = readTrend(trendOf(points.toReversed()), x);
        expect(back.value).toBeCloseTo(there.value, 6);
      }),
    );
  });

  it('always lies within its own range', () => {
    fc.assert(
      fc.property(cloud, coordinate, (points, x) => {
        const { value, low, high } = readTrend(trendOf(points), x);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});
