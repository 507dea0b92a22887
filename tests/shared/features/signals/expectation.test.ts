import { describe, expect, it } from 'vitest';
import { expectationOf, FLAT, limitsAlong } from '#shared/features/signals/expectation.ts';
import type { LimitShape } from '#shared/features/signals/expectation.ts';
import { xmrChart } from '#shared/features/signals/xmr.ts';
import type { XmrSignal } from '#shared/features/signals/xmr-signals.ts';
import { normalNoise } from '#tests/support/normal-noise.ts';

const CYCLE = 12;
const SERIES = 300;

type Course = (index: number, noise: () => number, before: number) => number;

/** Months that follow a course, the last 24 of which are judged; the past is known too. */
function monthsOf(course: Course, seed: number, count = 48) {
  const noise = normalNoise(seed);
  let before = 100;
  return Array.from({ length: count }, (_, index) => {
    before = course(index, noise, before);
    return { period: String(index), value: before, slot: index % CYCLE };
  });
}

function judge(course: Course, seed: number, bump = 0) {
  const all = monthsOf(course, seed);
  const past = all.map((point, index) =>
    index === all.length - 1 ? { ...point, value: point.value + bump } : point,
  );
  return xmrChart(past.slice(-24), {
    isCount: false,
    goesAlong: true,
    history: { points: past, cycle: CYCLE },
  });
}

/** Of many series, the share of which something holds, in percent. */
function shareOf(test: (seed: number) => boolean): number {
  const seeds = Array.from({ length: SERIES }, (_, index) => index + 1);
  return (seeds.filter(test).length / SERIES) * 100;
}

/** What is new at the newest month: a run is told at its eighth point alone. */
function newsAt(course: Course, seed: number, bump = 0): XmrSignal[] {
  const [before, newest] = judge(course, seed, bump).points.slice(-2);
  return (newest?.signals ?? []).filter(
    (signal) => signal !== 'run' || before?.signals.includes('run') !== true,
  );
}

function shapeOf(course: Course, seed: number): LimitShape {
  const chart = judge(course, seed);
  return chart.mean === null ? FLAT : chart.shape;
}

const steady: Course = (_, noise) => 100 + 10 * noise();
const rising: Course = (index, noise) => 100 + 5 * index + 10 * noise();
const growing: Course = (index, noise) => 100 * 1.05 ** index * (1 + 0.1 * noise());
const seasonal: Course = (index, noise) =>
  (100 + 30 * Math.sin((index / CYCLE) * 2 * Math.PI)) * (1 + 0.08 * noise());
const balance: Course = (_, noise, before) => before + 5 * noise();
const stepped: Course = (index, noise) => (index >= 36 ? 150 : 100) + 10 * noise();

describe('what limits go along with', () => {
  it('is nothing for what only wiggles, but for two in a hundred', () => {
    expect(shareOf((seed) => shapeOf(steady, seed) === FLAT)).toBeGreaterThan(98);
  });

  it('is a trend for what rises, by amounts or by shares', () => {
    for (const course of [rising, growing]) {
      expect(shareOf((seed) => shapeOf(course, seed).trend !== null)).toBeGreaterThan(95);
    }
    const steep: Course = (index, noise) => 100 * 1.12 ** index * (1 + 0.1 * noise());
    const isShare = (seed: number) => {
      const { trend, scale } = shapeOf(steep, seed);
      return scale === 'times' && Math.abs(Math.exp(trend?.slope ?? 0) - 1.12) < 0.03;
    };
    expect(shareOf(isShare)).toBeGreaterThan(95);
  });

  it('is a season where one year looks like the next', () => {
    expect(shareOf((seed) => shapeOf(seasonal, seed).season?.years === 4)).toBeGreaterThan(95);
  });

  it('is the value before for what is carried over, as a balance is', () => {
    const isCarried = (seed: number) => shapeOf(balance, seed).isCarried;
    expect(shareOf(isCarried)).toBeGreaterThan(60);
    expect(shareOf((seed) => shapeOf(steady, seed).isCarried)).toBeLessThan(2);
  });

  it('is no trend where one step explains more: that is a new way of working', () => {
    expect(shareOf((seed) => shapeOf(stepped, seed).trend !== null)).toBeLessThan(10);
  });

  it('is no season before two whole years, whatever they look like', () => {
    const points = monthsOf(seasonal, 1, 23);
    expect(expectationOf(points, { points, cycle: CYCLE })).toMatchObject({
      shape: { season: null },
    });
  });
});

describe('limits that go along', () => {
  it('are those of Wheeler, the same for all points, where there is nothing to go along with', () => {
    const points = monthsOf(steady, 3, 24);
    const [bare] = [xmrChart(points, { isCount: false })];
    expect(xmrChart(points, { isCount: false, goesAlong: true })).toEqual(bare);
  });

  it('rise with the points, by the same step', () => {
    const points = Array.from({ length: 12 }, (_, index) => ({
      value: 100 + 10 * index + (index % 2),
      slot: index,
    }));
    const expectation = expectationOf(points, { points: [], cycle: null });
    if (expectation.mean === null) throw new Error('no limits');
    const middles = limitsAlong(expectation, points, false).map((limits) => limits?.mean ?? 0);
    const steps = middles.slice(1).map((middle, index) => middle - (middles[index] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(10, 6);
  });

  it('leave fewer than one month in ten marked in an ordinary month, of every course', () => {
    for (const course of [steady, rising, growing, seasonal, balance]) {
      expect(shareOf((seed) => newsAt(course, seed).length > 0)).toBeLessThan(10);
    }
  });

  it('still mark a month that is far from what was to be expected', () => {
    for (const [name, course] of Object.entries({ steady, rising, seasonal })) {
      expect(
        shareOf((seed) => newsAt(course, seed, 60).includes('beyond')),
        name,
      ).toBeGreaterThan(90);
    }
  });

  it('never fall below 0 where things are counted', () => {
    const falling = Array.from({ length: 20 }, (_, index) => ({
      period: String(index),
      value: Math.max(0, 20 - index + (index % 2)),
    }));
    const { points } = xmrChart(falling, { isCount: true, goesAlong: true });
    for (const { limits } of points) expect(limits?.lower).toBeGreaterThanOrEqual(0);
  });
});
