import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, dayNumber } from '#shared/kernel/day.ts';
import {
  CIVIL_CALENDAR,
  coarserOf,
  daysIn,
  isFiner,
  isFinished,
  isOpen,
  monthsIn,
  parentPeriod,
  parsePeriodKey,
  PERIOD_KINDS,
  periodContaining,
  periodsBetween,
  shiftPeriod,
  subPeriods,
} from '#shared/kernel/period.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';

const calendars: fc.Arbitrary<Calendar> = fc.record({
  yearStartMonth: fc.integer({ min: 1, max: 12 }),
});
const kinds = fc.constantFrom(...PERIOD_KINDS);
const days = fc
  .integer({ min: dayNumber('1991-01-01'), max: dayNumber('2099-12-31') })
  .map(dayFromNumber);

function period(key: string, calendar: Calendar = CIVIL_CALENDAR): Period {
  const parsed = parsePeriodKey(key, calendar);
  if (!parsed.ok) throw new Error(`${key}: ${parsed.error}`);
  return parsed.value;
}

/** ISO 8601, the slow way: week 1 holds the year's first Thursday. */
function isoWeekKey(day: string): string {
  let thursday = day;
  while (new Date(`${thursday}T00:00:00Z`).getUTCDay() !== 4) {
    const weekday = (new Date(`${thursday}T00:00:00Z`).getUTCDay() + 6) % 7;
    thursday = addDays(thursday, weekday < 3 ? 1 : -1);
  }
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

describe('a week', () => {
  it('belongs to the year of its Thursday', () => {
    expect(period('2025-W01')).toMatchObject({ start: '2024-12-30', end: '2025-01-05' });
    expect(period('2026-W01')).toMatchObject({ start: '2025-12-29', end: '2026-01-04' });
    expect(period('2026-W53')).toMatchObject({ start: '2026-12-28', end: '2027-01-03' });
    expect(period('2020-W53')).toMatchObject({ start: '2020-12-28', end: '2021-01-03' });
    expect(period('2027-W01').start).toBe('2027-01-04');
  });

  it('has a fifty-third only in the years that have one', () => {
    expect(parsePeriodKey('2020-W53', CIVIL_CALENDAR).ok).toBe(true);
    expect(parsePeriodKey('2026-W53', CIVIL_CALENDAR).ok).toBe(true);
    expect(parsePeriodKey('2025-W53', CIVIL_CALENDAR)).toEqual({
      ok: false,
      error: 'no_such_week',
    });
    expect(parsePeriodKey('2026-W00', CIVIL_CALENDAR)).toEqual({
      ok: false,
      error: 'no_such_week',
    });
    expect(parsePeriodKey('2026-W54', CIVIL_CALENDAR)).toEqual({
      ok: false,
      error: 'no_such_week',
    });
  });

  it('has the number that ISO 8601 gives it, on each of its days', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(periodContaining('week', day, CIVIL_CALENDAR).key).toBe(isoWeekKey(day));
      }),
    );
  });

  it('rolls up into the month, quarter and year that hold its Thursday', () => {
    expect(parentPeriod(period('2026-W05'), 'month', CIVIL_CALENDAR).key).toBe('2026-01');
    expect(parentPeriod(period('2026-W14'), 'month', CIVIL_CALENDAR).key).toBe('2026-04');
    expect(parentPeriod(period('2026-W53'), 'year', CIVIL_CALENDAR).key).toBe('2026');
    expect(parentPeriod(period('2025-W01'), 'quarter', CIVIL_CALENDAR).key).toBe('2025-Q1');
    expect(parentPeriod(period('2026-W14'), 'quarter', { yearStartMonth: 4 }).key).toBe('2026-Q1');
  });
});

describe('a quarter and a year of the business', () => {
  it('start in the month of the setting, and carry the year in which they start', () => {
    const april: Calendar = { yearStartMonth: 4 };
    expect(period('2026', april)).toMatchObject({ start: '2026-04-01', end: '2027-03-31' });
    expect(period('2026-Q1', april)).toMatchObject({ start: '2026-04-01', end: '2026-06-30' });
    expect(period('2026-Q4', april)).toMatchObject({ start: '2027-01-01', end: '2027-03-31' });
    expect(periodContaining('quarter', '2027-02-10', april).key).toBe('2026-Q4');
    expect(periodContaining('year', '2026-03-31', april).key).toBe('2025');
  });

  it('end on 29 February where the year does', () => {
    expect(period('2023', { yearStartMonth: 3 }).end).toBe('2024-02-29');
    expect(period('2024', { yearStartMonth: 3 }).end).toBe('2025-02-28');
    expect(daysIn(period('2024-02'))).toBe(29);
    expect(daysIn(period('2026-02'))).toBe(28);
    expect(daysIn(period('2024'))).toBe(366);
  });
});

describe('every period', () => {
  it('holds the day for which it was asked, and reads back from its key', () => {
    fc.assert(
      fc.property(kinds, days, calendars, (kind, day, calendar) => {
        const found = periodContaining(kind, day, calendar);
        expect(found.start <= day && day <= found.end).toBe(true);
        expect(parsePeriodKey(found.key, calendar)).toEqual({ ok: true, value: found });
      }),
    );
  });

  it('starts on the day after the one before it ends', () => {
    fc.assert(
      fc.property(kinds, days, calendars, (kind, day, calendar) => {
        const found = periodContaining(kind, day, calendar);
        const next = shiftPeriod(found, 1, calendar);
        expect(next.start).toBe(addDays(found.end, 1));
        expect(next.ordinal).toBe(found.ordinal + 1);
        expect(periodContaining(kind, next.start, calendar)).toEqual(next);
      }),
    );
  });

  it('is made of its months without a gap or an overlap', () => {
    fc.assert(
      fc.property(fc.constantFrom('quarter', 'year'), days, calendars, (kind, day, calendar) => {
        const whole = periodContaining(kind, day, calendar);
        const months = subPeriods(whole, 'month', calendar);
        expect(months).toHaveLength(monthsIn(whole));
        expect(months[0]?.start).toBe(whole.start);
        expect(months.at(-1)?.end).toBe(whole.end);
        expect(months.reduce((sum, month) => sum + daysIn(month), 0)).toBe(daysIn(whole));
      }),
    );
  });

  it('takes each finer period exactly once: into its parent, by whatever path', () => {
    fc.assert(
      fc.property(kinds, kinds, days, calendars, (one, other, day, calendar) => {
        const fine = isFiner(one, other) ? one : other;
        const coarse = coarserOf(one, other);
        const part = periodContaining(fine, day, calendar);
        const parent = parentPeriod(part, coarse, calendar);
        const around = periodsBetween(
          shiftPeriod(parent, -1, calendar),
          shiftPeriod(parent, 1, calendar),
          calendar,
        );
        const holders = around.filter((candidate) =>
          subPeriods(candidate, fine, calendar).some(({ key }) => key === part.key),
        );
        expect(holders.map(({ key }) => key)).toEqual([parent.key]);
        const parts = subPeriods(parent, fine, calendar);
        expect(parts.map(({ ordinal }) => ordinal)).toEqual(
          parts.map((_, index) => (parts[0]?.ordinal ?? 0) + index),
        );
      }),
    );
  });

  it('rolls weeks up to the year through months and quarters as it does at once', () => {
    fc.assert(
      fc.property(days, calendars, (day, calendar) => {
        const year = periodContaining('year', day, calendar);
        const stepwise = subPeriods(year, 'quarter', calendar)
          .flatMap((quarter) => subPeriods(quarter, 'month', calendar))
          .flatMap((month) => subPeriods(month, 'week', calendar));
        expect(stepwise).toEqual(subPeriods(year, 'week', calendar));
        expect([52, 53]).toContain(stepwise.length);
      }),
    );
  });

  it('is never split downwards', () => {
    expect(subPeriods(period('2026-W10'), 'month', CIVIL_CALENDAR)).toEqual([]);
    expect(subPeriods(period('2026-03'), 'year', CIVIL_CALENDAR)).toEqual([]);
  });
});

describe('the key of a period', () => {
  it('is refused where it is none, or far from any business', () => {
    const problemOf = (key: string) => {
      const parsed = parsePeriodKey(key, CIVIL_CALENDAR);
      return parsed.ok ? null : parsed.error;
    };
    const noKeys = ['', '26-01', '2026-13', '2026-00', '2026-1', '2026-Q5', '2026-Q0', '2026-w10'];
    expect(noKeys.filter((key) => problemOf(key) !== 'not_a_period')).toEqual([]);
    const farAway = ['1989', '2101-01', '0000-W01'];
    expect(farAway.filter((key) => problemOf(key) !== 'year_out_of_range')).toEqual([]);
    expect(['1990', '2100-12', '2100-W52'].map(problemOf)).toEqual([null, null, null]);
  });
});

describe('the length of a period', () => {
  it('in months: a week is its share of a mean month, so that a year of weeks is twelve', () => {
    const keys = ['2026-11', '2026-Q4', '2026'];
    expect(keys.map((key) => monthsIn(period(key)))).toEqual([1, 3, 12]);
    expect(monthsIn(period('2026-W47')) * (365.2425 / 7)).toBeCloseTo(12, 9);
  });
});

describe('kinds of period', () => {
  it('are finer or coarser than another, never than themselves', () => {
    expect(PERIOD_KINDS.filter((kind) => isFiner(kind, 'quarter'))).toEqual(['week', 'month']);
    expect(coarserOf('month', 'week')).toBe('month');
    expect(coarserOf('month', 'year')).toBe('year');
    expect(coarserOf('week', 'week')).toBe('week');
  });
});

describe('today', () => {
  it('lies in an open period on its first and on its last day, and finishes it the day after', () => {
    const november = period('2026-11');
    expect(isOpen(november, '2026-10-31')).toBe(false);
    expect(isOpen(november, '2026-11-01')).toBe(true);
    expect(isOpen(november, '2026-11-30')).toBe(true);
    expect(isOpen(november, '2026-12-01')).toBe(false);
    expect(isFinished(november, '2026-11-30')).toBe(false);
    expect(isFinished(november, '2026-12-01')).toBe(true);
  });
});
