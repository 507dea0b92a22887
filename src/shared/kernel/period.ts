import { addDays, dayFromNumber, dayNumber, dayOf } from './day.ts';
import type { Day } from './day.ts';
import { err, ok } from './result.ts';
import type { Result } from './result.ts';

/** The kinds of period, from the finest to the coarsest. */
export const PERIOD_KINDS = ['week', 'month', 'quarter', 'year'] as const;

export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** How the business cuts its year: the month (1 to 12) in which quarters and years start. */
export type Calendar = { readonly yearStartMonth: number };

/** The calendar of a business whose year starts in January. */
export const CIVIL_CALENDAR: Calendar = { yearStartMonth: 1 };

/**
 * One stretch of the calendar. `key` is its name in files and on the command line (`2026-W47`,
 * `2026-11`, `2026-Q4`, `2026`); quarters and years of a shifted business year carry the year in
 * which that business year starts. `start` and `end` are both inside. Ordinals of one kind follow
 * each other without a gap.
 */
export type Period = {
  readonly kind: PeriodKind;
  readonly key: string;
  readonly start: Day;
  readonly end: Day;
  readonly ordinal: number;
};

/** Years outside these bounds are taken for typing errors. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** Why a text is no period: not the shape of a key, no such week, or a year out of bounds. */
export type PeriodKeyError = 'not_a_period' | 'no_such_week' | 'year_out_of_range';

const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;
const MONTHS_PER_QUARTER = 3;
/** 1970-01-05, the Monday from which weeks are counted. */
const FIRST_MONDAY = 4;
const THURSDAY = 3;

/** True where `a` is a shorter kind of period than `b`. */
export function isFiner(a: PeriodKind, b: PeriodKind): boolean {
  return PERIOD_KINDS.indexOf(a) < PERIOD_KINDS.indexOf(b);
}

export function coarserOf(a: PeriodKind, b: PeriodKind): PeriodKind {
  return isFiner(a, b) ? b : a;
}

export function periodAt(kind: PeriodKind, ordinal: number, calendar: Calendar): Period {
  switch (kind) {
    case 'week':
      return weekAt(ordinal);
    case 'month':
      return monthAt(ordinal);
    case 'quarter':
      return quarterAt(ordinal, calendar);
    case 'year':
      return yearAt(ordinal, calendar);
  }
}

/** The key of the week, month or quarter of that number in a year; a year has no number. */
export function periodKey(kind: PeriodKind, year: number, number: number): string {
  const padded = String(number).padStart(2, '0');
  switch (kind) {
    case 'week':
      return `${year}-W${padded}`;
    case 'month':
      return `${year}-${padded}`;
    case 'quarter':
      return `${year}-Q${number}`;
    case 'year':
      return String(year);
  }
}

function weekAt(ordinal: number): Period {
  const monday = FIRST_MONDAY + ordinal * DAYS_PER_WEEK;
  const year = Number(dayFromNumber(monday + THURSDAY).slice(0, 4));
  const week = ordinal - firstWeekOrdinal(year) + 1;
  return {
    kind: 'week',
    key: periodKey('week', year, week),
    start: dayFromNumber(monday),
    end: dayFromNumber(monday + DAYS_PER_WEEK - 1),
    ordinal,
  };
}

/** ISO 8601: the first week of a year is the one that holds 4 January. */
function firstWeekOrdinal(year: number): number {
  return weekOrdinal(dayNumber(dayOf(year, 1, 4)));
}

function weekOrdinal(day: number): number {
  return Math.floor((day - FIRST_MONDAY) / DAYS_PER_WEEK);
}

function monthAt(ordinal: number): Period {
  const year = Math.floor(ordinal / MONTHS_PER_YEAR);
  const month = ordinal - year * MONTHS_PER_YEAR + 1;
  return {
    kind: 'month',
    key: periodKey('month', year, month),
    start: dayOf(year, month, 1),
    end: dayOf(year, month + 1, 0),
    ordinal,
  };
}

function quarterAt(ordinal: number, calendar: Calendar): Period {
  const year = Math.floor(ordinal / 4);
  const quarter = ordinal - year * 4;
  const month = calendar.yearStartMonth + quarter * MONTHS_PER_QUARTER;
  return {
    kind: 'quarter',
    key: periodKey('quarter', year, quarter + 1),
    start: dayOf(year, month, 1),
    end: dayOf(year, month + MONTHS_PER_QUARTER, 0),
    ordinal,
  };
}

function yearAt(ordinal: number, calendar: Calendar): Period {
  return {
    kind: 'year',
    key: String(ordinal),
    start: dayOf(ordinal, calendar.yearStartMonth, 1),
    end: dayOf(ordinal, calendar.yearStartMonth + MONTHS_PER_YEAR, 0),
    ordinal,
  };
}

export function periodContaining(kind: PeriodKind, day: Day, calendar: Calendar): Period {
  if (kind === 'week') return weekAt(weekOrdinal(dayNumber(day)));
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const monthOrdinal = year * MONTHS_PER_YEAR + month - 1;
  if (kind === 'month') return monthAt(monthOrdinal);
  const shifted = monthOrdinal - (calendar.yearStartMonth - 1);
  return kind === 'quarter'
    ? quarterAt(Math.floor(shifted / MONTHS_PER_QUARTER), calendar)
    : yearAt(Math.floor(shifted / MONTHS_PER_YEAR), calendar);
}

/** The period `count` places later (earlier where negative), of the same kind. */
export function shiftPeriod(period: Period, count: number, calendar: Calendar): Period {
  return periodAt(period.kind, period.ordinal + count, calendar);
}

/** All periods from the first to the last, both included; of one kind. */
export function periodsBetween(first: Period, last: Period, calendar: Calendar): Period[] {
  const periods: Period[] = [];
  for (let ordinal = first.ordinal; ordinal <= last.ordinal; ordinal += 1) {
    periods.push(periodAt(first.kind, ordinal, calendar));
  }
  return periods;
}

/**
 * The periods of a finer kind that roll up into this one, in order. A week belongs to the period
 * that holds its Thursday, so that nothing is counted twice and nothing is lost. Empty for a
 * coarser kind: nothing is ever split downwards.
 */
export function subPeriods(period: Period, kind: PeriodKind, calendar: Calendar): Period[] {
  if (kind === period.kind) return [period];
  if (!isFiner(kind, period.kind)) return [];
  const isWeek = kind === 'week';
  const firstDay = isWeek ? addDays(period.start, -THURSDAY) : period.start;
  const lastDay = isWeek ? addDays(period.end, -THURSDAY) : period.end;
  const first = periodContaining(kind, firstDay, calendar);
  const last = periodContaining(kind, lastDay, calendar);
  const skipped = isWeek && first.start < firstDay ? 1 : 0;
  return periodsBetween(periodAt(kind, first.ordinal + skipped, calendar), last, calendar);
}

/** The period of a coarser kind into which this one rolls up (a week by its Thursday). */
export function parentPeriod(period: Period, kind: PeriodKind, calendar: Calendar): Period {
  const day = period.kind === 'week' ? addDays(period.start, THURSDAY) : period.start;
  return periodContaining(kind, day, calendar);
}

export function daysIn(period: Period): number {
  return dayNumber(period.end) - dayNumber(period.start) + 1;
}

/** Number of months in the period; a week is its share of a mean Gregorian month (30.436875 days). */
export function monthsIn(period: Period): number {
  switch (period.kind) {
    case 'week':
      return DAYS_PER_WEEK / 30.436875;
    case 'month':
      return 1;
    case 'quarter':
      return MONTHS_PER_QUARTER;
    case 'year':
      return MONTHS_PER_YEAR;
  }
}

const KEY_SHAPE = /^(\d{4})(?:-(?:W(\d{2})|Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** Reads a key such as `2026-W47`, `2026-11`, `2026-Q4` or `2026`. */
export function parsePeriodKey(key: string, calendar: Calendar): Result<Period, PeriodKeyError> {
  const match = KEY_SHAPE.exec(key);
  if (!match) return err('not_a_period');
  const year = Number(match[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return err('year_out_of_range');
  if (match[2] !== undefined) return parseWeek(year, Number(match[2]));
  if (match[3] !== undefined) return ok(quarterAt(year * 4 + Number(match[3]) - 1, calendar));
  if (match[4] !== undefined) return ok(monthAt(year * MONTHS_PER_YEAR + Number(match[4]) - 1));
  return ok(yearAt(year, calendar));
}

function parseWeek(year: number, week: number): Result<Period, PeriodKeyError> {
  const period = weekAt(firstWeekOrdinal(year) + week - 1);
  const exists = period.key === `${year}-W${String(week).padStart(2, '0')}`;
  return exists ? ok(period) : err('no_such_week');
}

/** True once the last day of the period has passed. */
export function isFinished(period: Period, today: Day): boolean {
  return period.end < today;
}

/** True while today lies inside the period. */
export function isOpen(period: Period, today: Day): boolean {
  return period.start <= today && today <= period.end;
}
