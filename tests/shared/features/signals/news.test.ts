import { describe, expect, it } from 'vitest';
import type { SignalChart } from '#shared/features/signals/contract.ts';
import { newestPoints, newsOf } from '#shared/features/signals/news.ts';
import { chartOfWays } from '#shared/features/signals/ways-of-working.ts';
import { CIVIL_CALENDAR, daysIn, parsePeriodKey, shiftPeriod } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';

type Told = Pick<SignalChart, 'points' | 'phases'>;

/** Months from January 2024 on. */
function month(index: number): Period {
  const first = parsePeriodKey('2024-01', CIVIL_CALENDAR);
  if (!first.ok) throw new Error('no first month');
  return shiftPeriod(first.value, index, CIVIL_CALENDAR);
}

/** The chart of some months, as the window gets it; the last one is open. */
function chartOf(values: readonly (number | null)[], rebasedFrom: readonly string[] = []): Told {
  const periods = values.map((_, index) => month(index));
  const finished = values.slice(0, -1);
  const chart = chartOfWays({
    points: finished.map((value, index) => ({ period: month(index), value })),
    bases: rebasedFrom.map((from) => ({ from, lockedUntil: null, reason: 'Nouveau site' })),
    breaks: [],
    isCount: false,
    pointsWithin: () => [],
  });
  const points = periods.map((period, index) => {
    const isOpen = index === values.length - 1;
    const judged = chart.points[index];
    return {
      period: {
        ...period,
        isOpen,
        isFuture: false,
        isClosed: false,
        closedBy: null,
        day: isOpen ? 1 : null,
        days: daysIn(period),
      },
      value: values[index] ?? null,
      have: 1,
      of: 1,
      isWhole: values[index] !== null,
      range: null,
      signals: [...(judged?.signals ?? [])],
      phase: judged?.phase ?? null,
      limits: judged?.limits ?? null,
      line: null,
    };
  });
  const phases = chart.phases.map(({ verdict }) => ({
    from: '',
    to: '',
    reason: null,
    isNewDefinition: false,
    since: null,
    lockedUntil: null,
    limits: verdict.mean === null ? null : { ...verdict, shape: null },
    lack: verdict.mean === null ? { have: verdict.have, need: verdict.need } : null,
  }));
  return { points, phases };
}

const wiggle = (count: number, level = 100) =>
  Array.from({ length: count }, (_, index) => level + (index % 2) * 10);

describe('what a chart tells', () => {
  it('is nothing where everything is noise, and nothing without limits', () => {
    expect(newsOf(chartOf(wiggle(15)))).toEqual([]);
    expect(newsOf(chartOf([1, 900, 1]))).toEqual([]);
  });

  it('is a point beyond a limit, with its side and its limits', () => {
    const values = [...wiggle(7), 400, ...wiggle(7)];
    expect(newsOf(chartOf(values))).toMatchObject([
      { period: { key: '2024-08' }, value: 400, signals: ['beyond'], side: 'above', run: null },
    ]);
    const low = values.map((value) => -value);
    expect(newsOf(chartOf(low))).toMatchObject([{ side: 'below' }]);
  });

  it('tells a run once, from its first point to its newest', () => {
    const news = newsOf(chartOf([...wiggle(12, 100), ...wiggle(10, 130), 0]));
    expect(news.filter(({ signals }) => signals.includes('run'))).toMatchObject([
      { period: { key: '2025-10' }, side: 'above', run: { first: { key: '2025-01' }, length: 10 } },
      { period: { key: '2024-12' }, side: 'below', run: { first: { key: '2024-01' }, length: 12 } },
    ]);
  });

  it('keeps the other rules of a point within a run', () => {
    const shifted = wiggle(10, 130).map((value, index) => (index === 8 ? 300 : value));
    const news = newsOf(chartOf([...wiggle(20, 100), ...shifted, 0]));
    const high = news.find(({ value }) => value === 300);
    expect(high).toMatchObject({ signals: ['beyond'], run: null });
  });

  it('starts a run anew after a value not known, and with new limits', () => {
    const gap = newsOf(chartOf([...wiggle(12), ...wiggle(9, 130), null, ...wiggle(9, 130), 0]));
    const runs = gap.flatMap(({ run, side }) => (run && side === 'above' ? [run.length] : []));
    expect(runs).toEqual([9, 9]);
    expect(newsOf(chartOf([...wiggle(12), ...wiggle(10, 130), 0], ['2025-01-01']))).toEqual([]);
  });
});

describe('the points of the newest limits', () => {
  it('are those since the last re-basing, without gaps and the open period', () => {
    const chart = chartOf([...wiggle(12), 130, null, 131, 132], ['2025-01-01']);
    expect(newestPoints(chart)).toHaveLength(2);
  });
});
