import { describe, expect, it } from 'vitest';
import { outlookOf } from '#shared/features/signals/outlook.ts';
import type { Outlook, OutlookInput } from '#shared/features/signals/outlook.ts';
import type { Target } from '#shared/features/targets/model.ts';
import { CIVIL_CALENDAR, parsePeriodKey, subPeriods } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';

function period(key: string): Period {
  const parsed = parsePeriodKey(key, CIVIL_CALENDAR);
  if (!parsed.ok) throw new Error(key);
  return parsed.value;
}

const NO_LEVELS = { line: null, low: null, high: null, floor: null, stretch: null };
const target = (levels: Partial<Target>): Target => ({
  ...NO_LEVELS,
  origin: 'own',
  was: null,
  ...levels,
});

type PartValues = Readonly<Record<string, number | null>>;

/** The figures of a business that adds up: what is known of a period's parts, and whether it is all. */
function adding(figures: PartValues, parts: PeriodKind): OutlookInput['figureOf'] {
  return (asked) => {
    const values = subPeriods(asked, parts, CIVIL_CALENDAR).map(({ key }) => figures[key] ?? null);
    const known = values.filter((value) => value !== null);
    const value = known.length > 0 ? known.reduce((sum, one) => sum + one, 0) : null;
    return { value, isWhole: known.length === values.length };
  };
}

const level = (figures: PartValues): OutlookInput['figureOf'] => {
  return ({ key }) => ({ value: figures[key] ?? null, isWhole: (figures[key] ?? null) !== null });
};

function outlook(input: Partial<OutlookInput> & Pick<OutlookInput, 'figureOf'>): Outlook {
  return outlookOf({
    definition: { good: 'up', unit: 'count', kind: 'flow' },
    isAdditive: true,
    isLengthFree: false,
    bounds: { min: 0, max: null },
    period: period('2026-Q4'),
    partsKind: 'month',
    target: target({ line: 300 }),
    today: '2026-12-10',
    calendar: CIVIL_CALENDAR,
    ...input,
  });
}

/** Quarters of 2025 and 2026 in which half of the quarter comes in by the end of its second month. */
const STEADY: PartValues = Object.fromEntries(
  [2025, 2026].flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => {
      const key = `${year}-${String(index + 1).padStart(2, '0')}`;
      return [key, [20, 30, 50][index % 3] ?? 0];
    }),
  ),
);

describe('a period that adds up', () => {
  it('of five weeks is held against earlier ones of four at the same part of the way', () => {
    // Ten every week: January 2026 holds five weeks, the months before it four, four, five, four.
    const weeks = subPeriods(period('2025'), 'week', CIVIL_CALENDAR).map(({ key }) => [key, 10]);
    const { projection } = outlook({
      figureOf: adding({ ...Object.fromEntries(weeks), '2026-W01': 10, '2026-W02': 10 }, 'week'),
      period: period('2026-01'),
      partsKind: 'week',
      today: '2026-01-12',
    });
    expect(projection).toMatchObject({ method: 'history', points: 8 });
    expect(projection).toHaveProperty('value', expect.closeTo(50, 9));
    expect(projection).toHaveProperty('low', expect.closeTo(50, 9));
    expect(projection).toHaveProperty('high', expect.closeTo(50, 9));
  });

  it('counts the days of which the figure of a running month tells, not those since', () => {
    const { projection } = outlook({
      figureOf: adding({ '2026-10': 70, '2026-11': 10 }, 'month'),
      today: '2026-11-16',
      saidUntil: ({ key }) => (key === '2026-11' ? '2026-11-09' : null),
    });
    // 80 in the 31 days of October and the first nine of November, of 92.
    expect(projection).toMatchObject({ method: 'straight_line', points: 40 });
    expect(projection).toHaveProperty('value', expect.closeTo((80 / 40) * 92, 9));
  });

  it('counts the days of the weeks that a quarter is made of, not those of the calendar', () => {
    // The first quarter of 2027 holds twelve weeks, 4 January to 28 March: 84 days, and not 90.
    const weeks = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`2027-W0${index + 1}`, 50]),
    );
    const { projection } = outlook({
      figureOf: adding(weeks, 'week'),
      period: period('2027-Q1'),
      partsKind: 'week',
      today: '2027-02-15',
    });
    expect(projection).toMatchObject({ method: 'straight_line', points: 42, value: 600 });
  });

  it('is projected from the share that is usually in, once its known parts are finished', () => {
    const figures = { ...STEADY, '2026-10': 80, '2026-11': 120, '2026-12': null };
    const { projection, status } = outlook({ figureOf: adding(figures, 'month') });
    expect(projection).toMatchObject({ method: 'history', points: 7, value: 400 });
    expect(status).toBe('on_track');
  });

  it('is projected from the last eight periods alone', () => {
    const early = { '2023-10': 90, '2023-11': 5, '2023-12': 5 };
    const figures = { ...STEADY, ...early, '2024-10': 20, '2024-11': 30, '2024-12': 50 };
    const known = { ...figures, '2026-10': 80, '2026-11': 120, '2026-12': null };
    expect(outlook({ figureOf: adding(known, 'month') }).projection).toMatchObject({ points: 8 });
  });

  it('keeps to a straight line while a part that is known is still running', () => {
    const figures = { ...STEADY, '2026-10': 80, '2026-11': 120, '2026-12': 10 };
    const { projection } = outlook({ figureOf: adding(figures, 'month') });
    // October and November are 61 days, December has ten so far: 210 in 71 of 92 days.
    expect(projection).toMatchObject({ method: 'straight_line', points: 71 });
    expect(projection?.method && projection.value).toBeCloseTo((210 / 71) * 92, 9);
  });

  it('counts of its days only those whose values are known', () => {
    const figures = { '2026-10': 62 };
    const { projection } = outlook({ figureOf: adding(figures, 'month') });
    expect(projection).toMatchObject({ method: 'straight_line', points: 31, value: 184 });
  });

  it('of which a week reaches over its edge counts that week whole, since its value does', () => {
    // The week of 29 December 2025 belongs to January by its Thursday, the first of five.
    const { projection } = outlook({
      period: period('2026-01'),
      partsKind: 'week',
      today: '2026-01-04',
      figureOf: adding({ '2026-W01': 8 }, 'week'),
    });
    expect(projection).toMatchObject({ method: 'straight_line', points: 7, value: 40 });
  });

  it('without parts of its own is projected by its own days', () => {
    const { projection } = outlook({
      period: period('2026-12'),
      figureOf: adding({ ...STEADY, '2026-12': 10 }, 'month'),
    });
    expect(projection).toMatchObject({ method: 'straight_line', points: 10, value: 31 });
  });

  it('says on its first day how many days a straight line takes', () => {
    const { projection, status } = outlook({
      period: period('2026-12'),
      today: '2026-12-01',
      figureOf: adding({ '2026-12': 10 }, 'month'),
    });
    expect(projection).toEqual({ method: null, why: 'too_few_points', have: 1, need: 3 });
    expect(status).toBe('not_known');
  });

  it('counts a part from the day on which it begins', () => {
    const figures = { '2026-10': 31, '2026-11': 30, '2026-12': 1 };
    const { projection } = outlook({ today: '2026-12-01', figureOf: adding(figures, 'month') });
    expect(projection).toMatchObject({ method: 'straight_line', points: 62, value: 92 });
  });

  it('that is over is judged by its value, and projected no more', () => {
    const { projection, status, distance } = outlook({
      period: period('2026-Q3'),
      target: target({ line: 90 }),
      figureOf: adding(STEADY, 'month'),
    });
    expect({ projection, status, distance }).toEqual({
      projection: null,
      status: 'met',
      distance: 10,
    });
  });

  it('that has not begun has nothing to project', () => {
    const { projection, status } = outlook({
      period: period('2027-Q1'),
      figureOf: adding(STEADY, 'month'),
    });
    expect([projection, status]).toEqual([null, 'not_known']);
  });
});

describe('a level or a ratio', () => {
  const months: PartValues = {
    '2026-07': 10,
    '2026-08': 20,
    '2026-09': 30,
    '2026-10': 40,
    '2026-11': 50,
  };
  const asLevel = {
    definition: { good: 'up', unit: 'count', kind: 'stock' },
    isAdditive: false,
    isLengthFree: true,
    target: target({ line: 60 }),
  } as const;

  it('is carried on to the end of the period by its finished shorter ones', () => {
    const { projection, status } = outlook({
      ...asLevel,
      figureOf: level({ ...months, '2026-12': 500 }),
    });
    expect(projection).toMatchObject({ method: 'trend', points: 5, value: 60 });
    expect(status).toBe('on_track');
  });

  it('whose size depends on the length of the period is taken by whole periods of its own kind', () => {
    const quarters = { '2025-Q4': 4, '2026-Q1': 6, '2026-Q2': 8, '2026-Q3': 10 };
    const { projection } = outlook({
      ...asLevel,
      isLengthFree: false,
      figureOf: level({ ...months, ...quarters }),
    });
    expect(projection).toMatchObject({ method: 'trend', points: 4, value: 12 });
  });

  it('is not made from figures that lack a part', () => {
    const figureOf: OutlookInput['figureOf'] = (asked) => ({
      value: months[asked.key] ?? null,
      isWhole: asked.key !== '2026-11',
    });
    expect(outlook({ ...asLevel, figureOf }).projection).toMatchObject({ points: 4 });
  });

  it('looks back over gaps, up to twelve points in two years', () => {
    const long = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => {
        const ordinal = 2026 * 12 + 10 - index * 2;
        const key = `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
        return [key, 100 - index];
      }),
    );
    expect(outlook({ ...asLevel, figureOf: level(long) }).projection).toMatchObject({ points: 12 });
  });

  it('ends within its natural bounds, and so does what is most likely', () => {
    const end = (figures: PartValues, bounds: OutlookInput['bounds']) => {
      const { projection } = outlook({ ...asLevel, bounds, figureOf: level(figures) });
      return projection?.method ? [projection.low, projection.value, projection.high] : null;
    };
    const falling = { '2026-08': 30, '2026-09': 20, '2026-10': 10, '2026-11': 0 };
    const rising = { '2026-08': 55, '2026-09': 80, '2026-10': 84, '2026-11': 99 };
    expect(end(falling, { min: 0, max: null })).toEqual([0, 0, 0]);
    expect(end(falling, { min: null, max: null })).toEqual([-10, -10, -10]);
    expect(end(rising, { min: 0, max: 100 })?.slice(1)).toEqual([100, 100]);
    expect(end(rising, { min: 0, max: null })?.[2]).toBeGreaterThan(110);
  });

  it('is not held by a bound that its own past has passed', () => {
    const { projection } = outlook({
      ...asLevel,
      bounds: { min: 0, max: 100 },
      figureOf: level({ '2026-08': 90, '2026-09': 105, '2026-10': 120, '2026-11': 135 }),
    });
    expect(projection).toMatchObject({ value: 150 });
  });

  it('says how many points there are, where there are fewer than three', () => {
    const { projection } = outlook({ ...asLevel, figureOf: level({ '2026-11': 5 }) });
    expect(projection).toMatchObject({ method: null, why: 'too_few_points', have: 1, need: 3 });
  });

  it('ahead of its time is projected where one looks ahead', () => {
    const ahead = { ...asLevel, period: period('2027-01'), figureOf: level(months) };
    expect(outlook(ahead).projection).toBeNull();
    expect(outlook({ ...ahead, looksAhead: true }).projection).toMatchObject({ value: 70 });
  });
});

describe('the line that a figure is held against', () => {
  const judged = (good: 'up' | 'down' | 'band' | null, levels: Partial<Target> | null) =>
    outlook({
      period: period('2026-Q3'),
      definition: { good, unit: 'count', kind: 'flow' },
      target: levels && target(levels),
      figureOf: adding(STEADY, 'month'),
    }).status;

  it('is good above, below or between, as the metric says; without a direction, above', () => {
    expect(judged('up', { line: 100 })).toBe('met');
    expect(judged('up', { line: 101 })).toBe('missed');
    expect(judged('down', { line: 99 })).toBe('missed');
    expect(judged('down', { line: 100 })).toBe('met');
    expect(judged(null, { line: 101 })).toBe('missed');
    expect(judged('band', { low: 90, high: 110 })).toBe('met');
    expect(judged('band', { low: 101, high: 110 })).toBe('missed');
    expect(judged('band', { low: 80, high: 99 })).toBe('missed');
  });

  it('of a band may have one end alone, a plain line being the lower one', () => {
    expect(judged('band', { low: 100 })).toBe('met');
    expect(judged('band', { high: 99 })).toBe('missed');
    expect(judged('band', { line: 101 })).toBe('missed');
    expect(judged('band', { line: 100 })).toBe('met');
    expect(judged('band', { high: 100 })).toBe('met');
    expect(judged('up', { low: 90, high: 99 })).toBe('missed');
    expect(judged('up', { low: 101 })).toBe('missed');
    expect(judged('up', { high: 99 })).toBe('missed');
  });

  it('is none where no level is set that judges', () => {
    expect(judged('up', null)).toBe('no_target');
    expect(judged('up', { stretch: 500 })).toBe('no_target');
    expect(judged('band', { floor: 5 })).toBe('no_target');
  });
});
