import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartOfWays } from '#shared/features/signals/ways-of-working.ts';
import type { LimitBase, PeriodValue } from '#shared/features/signals/ways-of-working.ts';
import { CIVIL_CALENDAR, parsePeriodKey, shiftPeriod } from '#shared/kernel/period.ts';

/** Weeks from 2026-W01 on, one value each. */
function weeks(values: readonly (number | null)[]): PeriodValue[] {
  const first = parsePeriodKey('2026-W01', CIVIL_CALENDAR);
  if (!first.ok) throw new Error('no first week');
  return values.map((value, index) => ({
    period: shiftPeriod(first.value, index, CIVIL_CALENDAR),
    value,
  }));
}

const base = (from: string, more: Partial<LimitBase> = {}): LimitBase => ({
  from,
  lockedUntil: null,
  reason: 'Nouveau site',
  ...more,
});

/** The chart of the points from one index on, of which all are there to lock limits by. */
function chart(
  all: readonly PeriodValue[],
  bases: readonly LimitBase[],
  { shownFrom = 0, breaks = [] as readonly string[] } = {},
) {
  return chartOfWays({
    points: all.slice(shownFrom),
    bases,
    breaks,
    isCount: false,
    pointsWithin: (from, until) =>
      all.filter(({ period }) => period.start >= from && period.end <= until),
  });
}

const steady = (count: number, level: number) =>
  Array.from({ length: count }, (_, index) => level + (index % 2));

describe('limits and ways of working', () => {
  it('without a decision are one phase, from all points shown', () => {
    const { phases, ways, mean } = chart(weeks(steady(8, 10)), []);
    expect(phases).toHaveLength(1);
    expect(ways).toEqual([null]);
    expect(mean).toBe(10.5);
  });

  it('follow each other by their days, in whatever order they were decided', () => {
    const all = weeks([...steady(7, 10), ...steady(7, 30), ...steady(7, 50)]);
    // 2026-W08 begins on 16 February, 2026-W15 on 6 April.
    const bases = [
      base('2026-04-06', { reason: 'second' }),
      base('2026-02-16', { reason: 'first' }),
    ];
    const { ways, phases } = chart(all, bases);
    expect(ways.map((way) => way?.reason ?? null)).toEqual([null, 'first', 'second']);
    expect(phases.map(({ from }) => from)).toEqual([0, 7, 14]);
  });

  it('hold for a week from its Thursday on', () => {
    const all = weeks([...steady(7, 10), ...steady(7, 30)]);
    // The Thursday of 2026-W08 is 19 February.
    expect(chart(all, [base('2026-02-19')]).phases.map(({ from }) => from)).toEqual([0, 7]);
    expect(chart(all, [base('2026-02-20')]).phases.map(({ from }) => from)).toEqual([0, 8]);
  });

  it('that begin after the last point wait', () => {
    expect(chart(weeks(steady(7, 10)), [base('2026-06-01')]).ways).toEqual([null]);
  });

  it('are made anew from the first period of a new way of working on', () => {
    const all = weeks([...steady(8, 10), ...steady(8, 50)]);
    // 2026-W09 begins on Monday 23 February.
    const { phases, ways, points, mean, rangeMean } = {
      rangeMean: null,
      ...chart(all, [base('2026-02-23')]),
    };
    expect(phases.map(({ from, to, verdict }) => [from, to, verdict.mean])).toEqual([
      [0, 7, 10.5],
      [8, 15, 50.5],
    ]);
    expect(ways.map((way) => way?.reason ?? null)).toEqual([null, 'Nouveau site']);
    expect([mean, rangeMean]).toEqual([50.5, 1]);
    expect(points.flatMap(({ signals }) => signals)).toEqual([]);
  });

  it('re-based before the first point shown, are made from the points shown', () => {
    const all = weeks([...steady(8, 10), ...steady(8, 50)]);
    const { phases, ways } = chart(all, [base('2026-01-12'), base('2026-02-23')], {
      shownFrom: 10,
    });
    expect(phases).toHaveLength(1);
    expect(ways[0]?.from).toBe('2026-02-23');
  });

  it('re-based after the last point, wait', () => {
    const { phases } = chart(weeks(steady(8, 10)), [base('2026-06-01')]);
    expect(phases).toHaveLength(1);
  });

  it('locked, are made from the points up to that day alone, shown or not', () => {
    const all = weeks([...steady(20, 10), ...steady(6, 13)]);
    // 2026-W20 ends on Sunday 17 May.
    const locked = base('2025-12-29', { lockedUntil: '2026-05-17', reason: null });
    const { phases, points } = chart(all, [locked], { shownFrom: 18 });
    expect(phases[0]?.verdict).toMatchObject({
      mean: 10.5,
      rangeMean: 1,
      isLocked: true,
      isProvisional: false,
    });
    const marked = points.filter(({ signals }) => signals.includes('beyond'));
    expect(marked.map(({ value }) => value)).toEqual([14, 14, 14]);
  });

  it('locked by fewer than 20 known points are no lock', () => {
    const all = weeks([...steady(19, 10), null, ...steady(6, 13)]);
    const locked = base('2025-12-29', { lockedUntil: '2026-05-17', reason: null });
    expect(chart(all, [locked]).phases[0]?.verdict).toMatchObject({ isLocked: false });
  });

  it('locked, take no point of the next way of working', () => {
    const all = weeks([...steady(20, 10), ...steady(20, 90)]);
    const locked = base('2025-12-29', { lockedUntil: '2026-08-30', reason: null });
    const { phases } = chart(all, [locked, base('2026-05-18')]);
    expect(phases.map(({ verdict }) => verdict.mean)).toEqual([10.5, 90.5]);
  });

  it('start anew with a new definition, and say so', () => {
    const all = weeks([...steady(8, 10), ...steady(8, 50)]);
    const { ways } = chart(all, [], { breaks: ['2026-02-23'] });
    expect(ways.map((way) => way?.isNewDefinition ?? null)).toEqual([null, true]);
    const both = chart(all, [base('2026-02-23')], { breaks: ['2026-02-23'] });
    expect(both.ways[1]).toMatchObject({ isNewDefinition: true, reason: 'Nouveau site' });
  });
});

describe('limits as they are told', () => {
  const share = fc.double({ min: 0, max: 100, noNaN: true });
  const requestOf = (values: readonly (number | null)[]) => ({
    points: weeks(values),
    bases: [],
    breaks: [],
    isCount: false,
    pointsWithin: () => [],
  });

  it('of a share lie between nothing and the whole, and flag what they flagged without', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(share), { maxLength: 40 }),
        fc.boolean(),
        (values, isShaped) => {
          const request = { ...requestOf(values), ...(isShaped ? { history: weeks(values) } : {}) };
          const bare = chartOfWays(request);
          const told = chartOfWays({ ...request, bounds: { min: 0, max: 100 } });
          expect(told.points.map(({ signals }) => signals)).toEqual(
            bare.points.map(({ signals }) => signals),
          );
          const all = [told, ...told.phases.map(({ verdict }) => verdict)];
          const limits = [
            ...all.flatMap((one) => (one.mean === null ? [] : [one])),
            ...told.points.flatMap((point) => point.limits ?? []),
          ];
          for (const { lower, upper } of limits) {
            expect(lower).toBeGreaterThanOrEqual(0);
            expect(upper).toBeLessThanOrEqual(100);
            expect(lower).toBeLessThanOrEqual(upper);
          }
        },
      ),
    );
  });

  it('keep to no bound that the values themselves have passed', () => {
    const values = [1, 30, 2, 40, -5, 45, 3, 38];
    const bare = chartOfWays(requestOf(values));
    const told = chartOfWays({ ...requestOf(values), bounds: { min: 0, max: 100 } });
    if (bare.mean === null || told.mean === null) throw new Error('no limits');
    expect(told.lower).toBe(bare.lower);
    expect(told.lower).toBeLessThan(0);
  });
});
