import { describe, expect, it } from 'vitest';
import { isOneUsual, newSignalsOf, recordOf, surpriseOf } from '#shared/features/signals/newest.ts';
import { xmrChart } from '#shared/features/signals/xmr.ts';
import { normalNoise } from '#tests/support/normal-noise.ts';

const chartOf = (values: readonly (number | null)[]) =>
  xmrChart(
    values.map((value, index) => ({ period: String(index), value })),
    { isCount: false, goesAlong: true },
  );

describe('what is new', () => {
  const shifted = (after: number) => [
    ...Array.from({ length: 16 }, (_, index) => 100 + (index % 3)),
    ...Array.from({ length: after }, (_, index) => 101.5 + (index % 3)),
  ];

  it('is a run with its eighth point, and no more after it', () => {
    const told = [6, 7, 8, 9, 10, 11].map((after) => newSignalsOf(chartOf(shifted(after)).points));
    expect(told.filter((signals) => signals.includes('run')).length).toBeLessThanOrEqual(1);
    const years = Array.from({ length: 60 }, (_, index) => (index < 20 ? 100 : 130) + (index % 3));
    expect(newSignalsOf(chartOf(years.slice(0, 40)).points)).toEqual([]);
  });

  it('is told by one mean where all of it has one: not along a trend', () => {
    const limitsAt = (values: readonly number[]) =>
      chartOf(values).points.map(({ limits }) => limits);
    expect(isOneUsual(limitsAt(shifted(8)))).toBe(true);
    const rising = Array.from({ length: 24 }, (_, index) => 100 + 5 * index + (index % 3));
    expect(isOneUsual(limitsAt(rising).slice(-8))).toBe(false);
  });

  it('is nothing without a point', () => {
    expect(newSignalsOf([])).toEqual([]);
  });
});

describe('a record', () => {
  it('is told since the last value that was as far out', () => {
    expect(recordOf([90, 50, 60, 55, 70, 92], 'above')).toEqual({ at: null, of: 6 });
    expect(recordOf([95, 50, 60, 55, 70, 92], 'above')).toEqual({ at: 0, of: 5 });
    expect(recordOf([10, 50, 60, 55, 70, 12], 'below')).toEqual({ at: 0, of: 5 });
  });

  it('is none where one of the three before was as far out', () => {
    expect(recordOf([50, 60, 92, 55, 70, 92], 'above')).toBeNull();
    expect(recordOf([50, null], 'above')).toBeNull();
  });

  it('does not count what is not known', () => {
    expect(recordOf([50, null, null, 60, null, 92], 'above')).toBeNull();
  });
});

describe('a surprise', () => {
  it('is measured by the half of the usual on its side', () => {
    expect(surpriseOf(20, { mean: 10, lower: 8, upper: 15 })).toBe(2);
    expect(surpriseOf(6, { mean: 10, lower: 8, upper: 15 })).toBe(2);
    expect(surpriseOf(10, { mean: 10, lower: 10, upper: 10 })).toBe(0);
    expect(surpriseOf(11, { mean: 10, lower: 10, upper: 10 })).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('an ordinary week', () => {
  type Course = (index: number, noise: () => number, before: number) => number;
  const COURSES: readonly Course[] = [
    (_, noise) => 100 + 10 * noise(),
    (_, noise) => Math.max(0, Math.round(4 + 2 * noise())),
    (index, noise) => 100 + 2 * index + 15 * noise(),
    (index, noise) => 50 * 1.02 ** index * (1 + 0.1 * noise()),
    (_, noise, before) => before + 3 * noise(),
    (_, noise, before) => before + 2 + 5 * noise(),
    (_, noise) => Math.exp(4 + 0.5 * noise()),
    (_, noise, before) => 40 + 0.6 * before + 5 * noise(),
    (index, noise) => (index < 30 ? 100 : 140) + 10 * noise(),
  ];

  /** The share of the rows of many businesses that are told, with a year of weeks behind them. */
  it('marks fewer than 15 % of the rows of 200 businesses', () => {
    let [told, rows] = [0, 0];
    for (let business = 1; business <= 200; business += 1) {
      for (const [place, course] of COURSES.entries()) {
        const noise = normalNoise(business * COURSES.length + place);
        let before = 100;
        const values = Array.from({ length: 52 }, (_, index) => {
          before = course(index, noise, before);
          return before;
        });
        rows += 1;
        if (newSignalsOf(chartOf(values).points).length > 0) told += 1;
      }
    }
    expect(told / rows).toBeLessThan(0.15);
    expect(told).toBeGreaterThan(0);
  });
});
