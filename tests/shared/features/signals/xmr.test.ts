import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { XmrChart, XmrOptions } from '#shared/features/signals/xmr.ts';
import { xmrChart } from '#shared/features/signals/xmr.ts';

function chartOf(values: (number | null)[], options: Partial<XmrOptions> = {}): XmrChart {
  const points = values.map((value, index) => ({ period: `week ${index + 1}`, value }));
  return xmrChart(points, { isCount: false, ...options });
}

function signalsIn(chart: XmrChart): string[] {
  return chart.points.flatMap(({ signals }, index) =>
    signals.map((signal) => `${index} ${signal}`),
  );
}

const QUIET = [10, 12, 11, 13, 12, 14];
const whole = fc.integer({ min: -1000, max: 1000 });
const series = fc.array(fc.option(whole), { minLength: 0, maxLength: 40 });

describe('process behaviour chart', () => {
  it('has limits, ranges and no signal for six quiet points', () => {
    // Mean 12, mean range 1.6, limits 7.744 and 16.256.
    const chart = chartOf(QUIET);
    expect(chart).toMatchObject({ mean: 12, isProvisional: true, canLock: false, isLocked: false });
    expect(chart.points.map((point) => point.range)).toEqual([null, 2, 1, 2, 1, 2]);
    expect(signalsIn(chart)).toEqual([]);
  });

  it('flags the point that its own past does not explain', () => {
    // 19 values of 10 and 12 in turn, then 30. Sum 10 × 10 + 9 × 12 + 30 = 238, mean 11.9.
    // Ranges: 18 of 2 and one of 20 (30 - 10): 56 / 19 = 2.947. Upper 11.9 + 7.840 = 19.74.
    const values = Array.from({ length: 19 }, (_, index) => (index % 2 === 0 ? 10 : 12));
    const chart = chartOf([...values, 30]);
    expect(chart).toMatchObject({ isProvisional: false, canLock: true });
    expect(chart.mean).toBeCloseTo(11.9, 12);
    expect(signalsIn(chart)).toEqual(['19 beyond']);
  });

  it('says why there is none under six points, and still lists the points', () => {
    const chart = chartOf([1, null, 3]);
    expect(chart).toMatchObject({ mean: null, why: 'too_few_points', have: 2, need: 6 });
    expect(chart.points.map((point) => point.value)).toEqual([1, null, 3]);
    expect(chartOf([])).toMatchObject({ mean: null, have: 0, points: [] });
  });

  it('is provisional up to nine points and can be locked from twenty', () => {
    const firmness = [9, 10, 19, 20].map((count) => {
      const chart = chartOf(Array.from({ length: count }, (_, index) => index % 3));
      return chart.mean === null ? null : [chart.isProvisional, chart.canLock];
    });
    expect(firmness).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, true],
    ]);
  });

  it('is as firm as its known points are many: gaps make nothing firmer', () => {
    const withGap = (count: number) =>
      chartOf([...Array.from({ length: count }, (_, index) => index % 3), null]);
    expect(withGap(9)).toMatchObject({ isProvisional: true });
    expect(withGap(19)).toMatchObject({ canLock: false });
    expect(withGap(20)).toMatchObject({ canLock: true });
  });

  it('of nothing at all says how many points it takes', () => {
    expect(chartOf([])).toEqual({
      mean: null,
      why: 'too_few_points',
      have: 0,
      need: 6,
      points: [],
      phases: [{ from: 0, to: -1, verdict: expect.objectContaining({ mean: null }) }],
    });
  });

  it('sees no signal where all values are equal, zero or not', () => {
    const double = fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map((value) => value + 0);
    const value = fc.oneof(fc.constant(0), double);
    fc.assert(
      fc.property(value, fc.integer({ min: 6, max: 50 }), (same, count) => {
        const chart = chartOf(Array.from({ length: count }, () => same));
        expect(chart).toMatchObject({ mean: same, rangeMean: 0, lower: same, upper: same });
        expect(signalsIn(chart)).toEqual([]);
      }),
    );
  });

  it('sees the same signals whatever is added to all values, and in whatever unit', () => {
    fc.assert(
      fc.property(series, whole, fc.integer({ min: 1, max: 100 }), (values, shift, scale) => {
        const moved = values.map((value) => (value === null ? null : value * scale + shift));
        expect(signalsIn(chartOf(moved))).toEqual(signalsIn(chartOf(values)));
      }),
    );
  });

  it('keeps one point for each period, at the same place', () => {
    fc.assert(
      fc.property(series, fc.array(fc.integer({ min: -5, max: 50 })), (values, rebaseFrom) => {
        const chart = chartOf(values, { rebaseFrom });
        expect(chart.points.map((point) => point.value)).toEqual(values);
      }),
    );
  });
});

describe('a baseline', () => {
  it('takes the limits from some points only and judges all', () => {
    // Limits of QUIET: 7.744 and 16.256; with 40 among them they would reach beyond it.
    const chart = chartOf([...QUIET, 12, 40], { baseline: { from: 0, to: 5 } });
    expect(chart.mean).toBe(12);
    expect(signalsIn(chart)).toEqual(['7 beyond']);
  });

  it('is too short with five known points', () => {
    const chart = chartOf([...QUIET, 12], { baseline: { from: 1, to: 5 } });
    expect(chart).toMatchObject({ mean: null, why: 'too_few_points', have: 5 });
  });

  it('that is locked holds from the first point on and no longer moves', () => {
    const chart = chartOf([12, 18, 90], { baseline: { mean: 12, rangeMean: 1.6 } });
    expect(chart).toMatchObject({ mean: 12, isLocked: true, isProvisional: false });
    expect(signalsIn(chart)).toEqual(['1 beyond', '2 beyond']);
  });

  it('of a count that is locked has no limit below 0', () => {
    const chart = chartOf([1], { isCount: true, baseline: { mean: 1, rangeMean: 2 } });
    expect(chart).toMatchObject({ lower: 0 });
  });
});

describe('re-basing', () => {
  const LOUD = QUIET.map((value) => value * 10);

  it('gives the new way of working limits of its own and keeps the old ones', () => {
    // New mean 120, mean range 16: limits 120 ± 42.56.
    const chart = chartOf([...QUIET, ...LOUD], { rebaseFrom: [6] });
    expect(chart.mean).toBe(120);
    expect(chart.phases.map(({ from, to, verdict }) => [from, to, verdict.mean])).toEqual([
      [0, 5, 12],
      [6, 11, 120],
    ]);
    expect(signalsIn(chart)).toEqual([]);
  });

  it('makes the step between the two no moving range', () => {
    const chart = chartOf([...QUIET, ...LOUD], { rebaseFrom: [6] });
    expect(chart.points[6]).toMatchObject({ range: null, phase: 1 });
  });

  it('lets no run go on across it', () => {
    const limits = { mean: 0, rangeMean: 10 };
    const values = Array.from({ length: 12 }, () => 1);
    const rebased = { rebaseFrom: [{ index: 6, baseline: limits }], baseline: limits };
    expect(signalsIn(chartOf(values, { baseline: limits }))).toHaveLength(5);
    expect(signalsIn(chartOf(values, rebased))).toEqual([]);
  });

  it('has no limits in force until the new way has six points', () => {
    const chart = chartOf([...QUIET, 120, 130], { rebaseFrom: [6] });
    expect(chart).toMatchObject({ mean: null, have: 2, need: 6 });
    expect(chart.phases[0]?.verdict.mean).toBe(12);
  });

  it('at the very first point or after the last one changes nothing', () => {
    expect(chartOf(QUIET, { rebaseFrom: [0, 6, 99] })).toEqual(chartOf(QUIET));
  });
});
