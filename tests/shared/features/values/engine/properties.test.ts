import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '#shared/features/values/engine/engine.ts';
import { parentPeriod, periodContaining, shiftPeriod, subPeriods } from '#shared/kernel/period.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import { business, computed, defined, input } from './small-business.ts';
import { runs } from '#tests/support/runs.ts';

const definitions = defined(
  input('won', 'flow', { cadence: 'week' }),
  input('asked', 'flow', { cadence: 'week' }),
  input('earned', 'flow', { unit: 'money', cadence: 'week' }),
  computed('rate', 'won / asked * 100', 'percent'),
  computed('price', 'earned / won', 'money'),
);

const calendars: fc.Arbitrary<Calendar> = fc.record({
  yearStartMonth: fc.integer({ min: 1, max: 12 }),
});
const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });

/** Values by week for a bit more than two years, `null` where nothing is known. */
const weeks = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: 115, maxLength: 115 });
const FIRST_WEEK = periodContaining('week', '2025-01-01', { yearStartMonth: 1 }).ordinal;

function byWeek(metric: string, values: readonly (number | null)[], segment: string | null = null) {
  return values.flatMap((value, index) =>
    value === null
      ? []
      : [
          {
            metric,
            kind: 'week' as const,
            ordinal: FIRST_WEEK + index,
            segment,
            value,
            sampleSize: null,
          },
        ],
  );
}

describe('rolling up', () => {
  it('gives a year the same total through weeks, months and quarters', () => {
    fc.assert(
      fc.property(weeks(fc.option(cents)), calendars, (values, calendar) => {
        const engine = createEngine({
          definitions,
          measurements: byWeek('earned', values),
          calendar,
        });
        const year = periodContaining('year', '2026-01-15', calendar);
        const whole = engine.evaluate('earned', year);
        for (const kind of ['week', 'month', 'quarter'] satisfies PeriodKind[]) {
          const parts = subPeriods(year, kind, calendar).map((part) =>
            engine.evaluate('earned', part),
          );
          const known = parts.filter((part) => part.value !== null);
          const sum = known.reduce((total, part) => total + (part.value ?? 0), 0);
          expect(known.length > 0 ? sum : null).toBe(whole.value);
          expect(parts.reduce((have, part) => have + part.have, 0)).toBe(whole.have);
          expect(parts.reduce((of, part) => of + part.of, 0)).toBe(whole.of);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('loses no week and counts none twice, whatever the business year', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 0, max: 114 }), (calendar, index) => {
        const values = Array.from({ length: 115 }, (_, week) => (week === index ? 1 : null));
        const engine = createEngine({ definitions, measurements: byWeek('won', values), calendar });
        for (const kind of ['month', 'quarter', 'year'] satisfies PeriodKind[]) {
          const week = periodContaining('week', '2025-01-01', calendar);
          const home = parentPeriod(shiftPeriod(week, index, calendar), kind, calendar);
          const around = [-2, -1, 0, 1, 2].map((step) => shiftPeriod(home, step, calendar));
          expect(around.map((period) => engine.evaluate('won', period).value)).toEqual([
            null,
            null,
            1,
            null,
            null,
          ]);
        }
      }),
    );
  });

  it('takes a ratio of a year from its totals', () => {
    const counts = weeks(fc.integer({ min: 1, max: 1_000 }));
    fc.assert(
      fc.property(counts, counts, calendars, (won, asked, calendar) => {
        const measurements = [...byWeek('won', won), ...byWeek('asked', asked)];
        const engine = createEngine({ definitions, measurements, calendar });
        const quarter = periodContaining('quarter', '2026-01-15', calendar);
        const total = (metric: string) => engine.evaluate(metric, quarter).value ?? Number.NaN;
        const rate = engine.evaluate('rate', quarter);
        expect(rate.value).toBe((total('won') * 100) / total('asked'));
        expect(rate.sample).toEqual({ part: total('won'), whole: total('asked') });
        expect(rate.isWhole).toBe(true);
      }),
      { numRuns: runs(40) },
    );
  });

  it('does not average the rates of months that are not of one size', () => {
    const month = fc.record({
      asked: fc.integer({ min: 1, max: 500 }),
      won: fc.integer({ min: 0, max: 500 }),
    });
    fc.assert(
      fc.property(month, month, month, (first, second, third) => {
        const months = { '2026-01': first, '2026-02': second, '2026-03': third };
        const pick = (metric: 'won' | 'asked') =>
          Object.fromEntries(Object.entries(months).map(([key, counts]) => [key, counts[metric]]));
        const { value } = business(definitions, { won: pick('won'), asked: pick('asked') });
        const mean =
          Object.keys(months).reduce((sum, key) => sum + (value('rate', key) ?? 0), 0) / 3;
        const asked = first.asked + second.asked + third.asked;
        const weighted = ((first.won + second.won + third.won) * 100) / asked;
        fc.pre(Math.abs(mean - weighted) > 1e-9);
        expect(value('rate', '2026-Q1')).not.toBeCloseTo(mean, 9);
        expect(value('rate', '2026-Q1')).toBe(weighted);
      }),
    );
  });
});

describe('what is not known', () => {
  it('never becomes zero: taking a value away changes the count, not the rest of the sum', () => {
    const places = fc.integer({ min: 60, max: 100 });
    fc.assert(
      fc.property(weeks(cents), places, calendars, (values, place, calendar) => {
        const engine = createEngine({
          definitions,
          measurements: byWeek('earned', values),
          calendar,
        });
        const key = {
          metric: 'earned',
          kind: 'week',
          segment: null,
          ordinal: FIRST_WEEK + place,
        } as const;
        const week = shiftPeriod(periodContaining('week', '2025-01-01', calendar), place, calendar);
        const month = parentPeriod(week, 'month', calendar);
        const before = engine.evaluate('earned', month);
        engine.set(key, null);
        const after = engine.evaluate('earned', month);
        expect(engine.evaluate('earned', week).value).toBeNull();
        expect(after.value).toBe((before.value ?? 0) - (values[place] ?? 0));
        expect(after).toMatchObject({ have: before.have - 1, of: before.of, isWhole: false });
        expect(after.missing.map(({ periods }) => periods)).toEqual([[week.key]]);
        engine.set(key, 0);
        expect(engine.evaluate('earned', week).value).toBe(0);
        expect(engine.evaluate('earned', month)).toMatchObject({ isWhole: true });
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('segments', () => {
  it('of a flow sum to its total, in every kind of period', () => {
    const some = weeks(fc.option(cents));
    fc.assert(
      fc.property(some, some, some, calendars, (web, salon, loose, calendar) => {
        const measurements = [
          ...byWeek('earned', web, 'Web'),
          ...byWeek('earned', salon, 'Salon'),
          ...byWeek('earned', loose),
        ];
        const engine = createEngine({ definitions, measurements, calendar });
        for (const kind of ['week', 'month', 'quarter', 'year'] satisfies PeriodKind[]) {
          const period = periodContaining(kind, '2026-02-15', calendar);
          const parts = engine
            .segmentsOf('earned')
            .map((segment) => engine.evaluate('earned', period, segment).value);
          const known = parts.filter((value) => value !== null);
          const sum = known.length > 0 ? known.reduce((total, value) => total + value, 0) : null;
          expect(engine.evaluate('earned', period).value).toBe(sum);
        }
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('money', () => {
  it('stays in whole cents through every sum, and a price scales with it', () => {
    const positive = fc.integer({ min: 1, max: 1_000 });
    fc.assert(
      fc.property(weeks(cents), weeks(positive), positive, (earned, won, factor) => {
        const calendar = { yearStartMonth: 1 };
        const engineOf = (scale: number) =>
          createEngine({
            definitions,
            calendar,
            measurements: [
              ...byWeek(
                'earned',
                earned.map((value) => value * scale),
              ),
              ...byWeek('won', won),
            ],
          });
        const year = periodContaining('year', '2026-06-15', calendar);
        const [plain, scaled] = [engineOf(1), engineOf(factor)];
        const sum = plain.evaluate('earned', year).value ?? Number.NaN;
        expect(Number.isInteger(sum)).toBe(true);
        expect(scaled.evaluate('earned', year).value).toBe(sum * factor + 0);
        const count = plain.evaluate('won', year).value ?? Number.NaN;
        expect(scaled.evaluate('price', year).value).toBe((sum * factor) / count + 0);
      }),
      { numRuns: runs(40) },
    );
  });
});
