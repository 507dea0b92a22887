import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TargetDecision, Target } from '#shared/features/targets/model.ts';
import { targetFor } from '#shared/features/targets/rules.ts';
import type { TargetRequest } from '#shared/features/targets/rules.ts';
import { CIVIL_CALENDAR, parsePeriodKey, subPeriods } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';

const METRIC = 'sales';
const NOTHING = { line: null, low: null, high: null, floor: null, stretch: null };

function periodOf(key: string, calendar: Calendar = CIVIL_CALENDAR): Period {
  const parsed = parsePeriodKey(key, calendar);
  if (!parsed.ok) throw new Error(`${key}: ${parsed.error}`);
  return parsed.value;
}

/** A decision of one day at noon, at the start of 2026 unless said otherwise. */
function decided(
  periodKey: string,
  levels: number | Partial<TargetDecision>,
  day = '2026-01-01',
): TargetDecision {
  const chosen = typeof levels === 'number' ? { line: levels } : levels;
  return { metric: METRIC, periodKey, ...NOTHING, decidedAt: `${day}T12:00:00.000Z`, ...chosen };
}

type Setting = {
  readonly objectives?: readonly TargetDecision[];
  readonly isAdditive?: boolean;
  readonly growthScale?: number;
  readonly cadence?: PeriodKind;
  readonly closed?: Readonly<Record<string, string>>;
  readonly calendar?: Calendar;
};

function target(key: string, setting: Setting): Target | null {
  const { objectives = [], isAdditive = true, cadence = 'month' } = setting;
  const { closed = {}, calendar = CIVIL_CALENDAR } = setting;
  const question: TargetRequest = {
    definition: { id: METRIC, cadence },
    isAdditive,
    growthScale: setting.growthScale ?? null,
    period: periodOf(key, calendar),
    decisions: objectives,
    calendar,
    closedAt: (periodKey) => closed[periodKey] ?? null,
  };
  return targetFor(question);
}

function months(year: number, lineOf: (month: number) => number | null): TargetDecision[] {
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
    const line = lineOf(month);
    return line === null ? [] : [decided(`${year}-${String(month).padStart(2, '0')}`, line)];
  });
}

describe('a target of its own', () => {
  it('is the newest one decided for that very metric and period', () => {
    const objectives = [
      decided('2026-03', 3_000, '2026-01-05'),
      decided('2026-03', 3_500, '2026-02-05'),
      decided('2026-04', 9_000, '2026-03-05'),
      { ...decided('2026-03', 1, '2026-03-06'), metric: 'other' },
    ];
    expect(target('2026-03', { objectives })).toEqual({
      ...NOTHING,
      line: 3_500,
      origin: 'own',
      was: 3_000,
    });
    expect(target('2026-04', { objectives })?.was).toBeNull();
    expect(target('2026-05', { objectives })).toBeNull();
  });

  it('may be 0, and may have three levels or a band', () => {
    const objectives = [
      decided('2026-01', 0),
      decided('2026-02', { floor: 1, line: 2, stretch: 3 }),
      decided('2026-03', { low: 20, high: 40 }),
    ];
    expect(target('2026-01', { objectives })).toMatchObject({ line: 0, origin: 'own' });
    expect(target('2026-02', { objectives })).toMatchObject({ floor: 1, line: 2, stretch: 3 });
    expect(target('2026-03', { objectives })).toMatchObject({ line: null, low: 20, high: 40 });
  });

  it('tells what the line was, not that another level changed', () => {
    const objectives = [
      decided('2026-03', 3_000, '2026-01-05'),
      decided('2026-03', { line: 4_000 }, '2026-01-06'),
      decided('2026-03', { line: 4_000, stretch: 5_000 }, '2026-01-07'),
    ];
    expect(target('2026-03', { objectives })).toMatchObject({ line: 4_000, was: 3_000 });
    expect(target('2026-03', { objectives: objectives.slice(1) })?.was).toBeNull();
  });

  it('withdrawn leaves the roll-up in force', () => {
    const withdrawn = [decided('2026-Q1', 50), decided('2026-Q1', {}, '2026-02-01')];
    expect(target('2026-Q1', { objectives: withdrawn })).toBeNull();
    const objectives = [...withdrawn, ...months(2026, () => 10)];
    expect(target('2026-Q1', { objectives })).toMatchObject({
      line: 30,
      origin: 'rolled_up',
    });
    const again = [...withdrawn, decided('2026-Q1', 60, '2026-03-01')];
    expect(target('2026-Q1', { objectives: again })).toMatchObject({ line: 60, was: 50 });
  });

  it('is the one decided last, in whatever order the decisions were kept', () => {
    const objectives = [
      decided('2026-03', 3_500, '2026-02-05'),
      decided('2026-03', 3_000, '2026-01-05'),
    ];
    expect(target('2026-03', { objectives })).toMatchObject({ line: 3_500, was: 3_000 });
  });

  it('decided twice in one instant is the one written last', () => {
    const objectives = [decided('2026-03', 1), decided('2026-03', 2)];
    expect(target('2026-03', { objectives })?.line).toBe(2);
  });
});

describe('a closed period', () => {
  const objectives = [
    decided('2026-03', 3_000, '2026-01-05'),
    decided('2026-03', 3_500, '2026-04-20'),
  ];

  it('is never judged again by a later decision', () => {
    const closed = { '2026-03': '2026-04-02T09:00:00.000Z' };
    expect(target('2026-03', { objectives, closed })).toMatchObject({ line: 3_000, was: null });
    expect(target('2026-03', { objectives })).toMatchObject({ line: 3_500, was: 3_000 });
  });

  it('keeps what was decided up to the instant of its closing', () => {
    const closed = { '2026-03': '2026-04-20T12:00:00.000Z' };
    expect(target('2026-03', { objectives, closed })?.line).toBe(3_500);
  });

  it('compares instants, however they are written', () => {
    const closed = { '2026-03': '2026-04-20T14:00:00+02:00' };
    expect(target('2026-03', { objectives, closed })?.line).toBe(3_500);
  });

  it('without a target when it was closed has none of its own', () => {
    const closed = { '2026-03': '2026-01-02T09:00:00.000Z' };
    expect(target('2026-03', { objectives, closed })).toBeNull();
  });

  it('of several months keeps their targets too, though they stayed open', () => {
    const year = [...months(2026, () => 10), decided('2026-02', 99, '2027-03-01')];
    const closed = { '2026': '2027-01-10T09:00:00.000Z' };
    expect(target('2026', { objectives: year, closed })?.line).toBe(120);
    expect(target('2026', { objectives: year })?.line).toBe(209);
    const closedLater = { ...closed, '2026-02': '2027-04-01T09:00:00.000Z' };
    expect(target('2026', { objectives: year, closed: closedLater })?.line).toBe(120);
    const monthClosed = { '2026-02': '2026-03-02T09:00:00.000Z' };
    expect(target('2026', { objectives: year, closed: monthClosed })?.line).toBe(120);
  });
});

describe('the roll-up of targets', () => {
  it('sums those of a flow, when all of them are set', () => {
    const objectives = months(2026, (month) => month * 100);
    expect(target('2026-Q1', { objectives })).toEqual({
      ...NOTHING,
      line: 600,
      origin: 'rolled_up',
      was: null,
    });
    expect(target('2026', { objectives })?.line).toBe(7_800);
    const elevenMonths = months(2026, (month) => (month === 5 ? null : 100));
    expect(target('2026-Q1', { objectives: elevenMonths })?.line).toBe(300);
    expect(target('2026-Q2', { objectives: elevenMonths })).toBeNull();
    expect(target('2026', { objectives: elevenMonths })).toBeNull();
  });

  it('takes the last one of a stock or a ratio', () => {
    const objectives = months(2026, (month) => (month <= 5 ? month : null));
    expect(target('2026-Q1', { objectives, isAdditive: false })?.line).toBe(3);
    expect(target('2026-Q2', { objectives, isAdditive: false })?.line).toBe(5);
    expect(target('2026', { objectives, isAdditive: false })?.line).toBe(5);
    expect(target('2026-Q3', { objectives, isAdditive: false })).toBeNull();
  });

  it('compounds growths once all are there, each level for itself', () => {
    const growth = { isAdditive: false, growthScale: 100 };
    const objectives = [
      ...months(2026, (month) => (month <= 5 ? 10 : null)),
      ...['2026-07', '2026-08', '2026-09'].map((key) => decided(key, { line: 10, floor: 0 })),
      ...['2026-10', '2026-11'].map((key) => decided(key, { line: 10, stretch: 20 })),
      decided('2026-12', 10),
    ];
    expect(target('2026-Q1', { ...growth, objectives })).toMatchObject({
      line: 33.1,
      floor: null,
      origin: 'rolled_up',
    });
    expect(target('2026-Q2', { ...growth, objectives })).toBeNull();
    expect(target('2026-Q3', { ...growth, objectives })).toMatchObject({ line: 33.1, floor: 0 });
    expect(target('2026-Q4', { ...growth, objectives })).toMatchObject({ stretch: null });
    expect(target('2026', { ...growth, objectives })).toBeNull();
    const ownQuarter = [...objectives, decided('2026-Q2', 20)];
    expect(target('2026', { ...growth, objectives: ownQuarter })?.line).toBe(182.953723);
  });

  it('rolls up both ends of a band, the floor and the stretch as it does the line', () => {
    const levels = { line: 10, low: 5, high: 20, floor: 1, stretch: 50 };
    const objectives = ['2026-01', '2026-02', '2026-03'].map((key) => decided(key, levels));
    expect(target('2026-Q1', { objectives })).toMatchObject({
      line: 30,
      low: 15,
      high: 60,
      floor: 3,
      stretch: 150,
    });
    const growth = { isAdditive: false, growthScale: 100 };
    expect(target('2026-Q1', { objectives, ...growth })).toMatchObject({
      line: 33.1,
      low: 15.7625,
      high: 72.8,
      floor: 3.0301,
      stretch: 237.5,
    });
  });

  it('takes a quarter by its own target before that of its months', () => {
    const objectives = [...months(2026, () => 10), decided('2026-Q2', 100)];
    expect(target('2026', { objectives })?.line).toBe(30 + 100 + 30 + 30);
  });

  it('sums each level for itself, and drops one that is not set everywhere', () => {
    const objectives = [
      decided('2026-01', { line: 10, floor: 5 }),
      decided('2026-02', { line: 10, floor: 5 }),
      decided('2026-03', { line: 10 }),
    ];
    expect(target('2026-Q1', { objectives })).toMatchObject({ line: 30, floor: null });
    const mixed = [
      decided('2026-01', 10),
      decided('2026-02', 10),
      decided('2026-03', { low: 1, high: 2 }),
    ];
    expect(target('2026-Q1', { objectives: mixed })).toBeNull();
  });

  it('goes down to weeks for a weekly metric only', () => {
    const objectives = subPeriods(periodOf('2026-01'), 'week', CIVIL_CALENDAR).map((week) =>
      decided(week.key, 7),
    );
    expect(target('2026-01', { objectives, cadence: 'week' })?.line).toBe(35);
    expect(target('2026-01', { objectives, cadence: 'month' })).toBeNull();
  });

  it('makes the same year from months as from quarters, whenever the business year starts', () => {
    const lines = fc.array(fc.integer({ min: -1_000, max: 100_000 }), {
      minLength: 24,
      maxLength: 24,
    });
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 12 }), (values, yearStartMonth) => {
        const calendar = { yearStartMonth };
        const objectives = values.map((line, index) => {
          const month = String((index % 12) + 1).padStart(2, '0');
          return decided(`${index < 12 ? 2026 : 2027}-${month}`, line);
        });
        const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map(
          (key) => target(key, { objectives, calendar })?.line ?? Number.NaN,
        );
        const sum = values
          .slice(yearStartMonth - 1, yearStartMonth + 11)
          .reduce((total, line) => total + line, 0);
        expect(target('2026', { objectives, calendar })?.line).toBe(sum);
        expect(quarters.reduce((total, line) => total + line, 0)).toBe(sum);
      }),
    );
  });
});
