import { dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import {
  CIVIL_CALENDAR,
  daysIn,
  isOpen,
  parentPeriod,
  periodContaining,
  periodsBetween,
  shiftPeriod,
  subPeriods,
} from '#shared/kernel/period.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';

/** Months of history before the month of today. */
const HISTORY_MONTHS = 24;
const DAYS_PER_WEEK = 7;

/**
 * One week or month of the story. `x` is its middle in months, counted from the last month of
 * today's quarter (0; the months before it are negative). The story hangs on the quarter, so that
 * its quarters fit the words about them whatever the day. `month` is 1 to 12.
 */
export type StoryPeriod = {
  readonly period: Period;
  readonly x: number;
  readonly month: number;
  /** The part of it that has passed by the end of today: 1, or less for the one that is running. */
  readonly passed: number;
  /** Counted in periods of its kind from the quarter's last: its own number for what chance does. */
  readonly beat: number;
};

/** Two years and the days since, as the sample tells them. */
export type StoryTime = {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly quarter: Period;
  readonly weeks: readonly StoryPeriod[];
  readonly months: readonly StoryPeriod[];
  /** Those that are finished and wholly inside the story, oldest first. */
  readonly quarters: readonly Period[];
  /** Last year and this one. */
  readonly years: readonly Period[];
};

export function storyTime(today: Day): StoryTime {
  const calendar = CIVIL_CALENDAR;
  const quarter = periodContaining('quarter', today, calendar);
  const thisMonth = periodContaining('month', today, calendar);
  const firstMonth = shiftPeriod(thisMonth, -HISTORY_MONTHS, calendar);
  const thisWeek = periodContaining('week', today, calendar);
  const firstWeek = subPeriods(firstMonth, 'week', calendar)[0] ?? thisWeek;
  const thisYear = periodContaining('year', today, calendar);
  const told = (first: Period, last: Period): StoryPeriod[] => {
    const end = periodContaining(first.kind, quarter.end, calendar);
    return periodsBetween(first, last, calendar).map((period) => ({
      period,
      x: monthsFromQuarterEnd(period, quarter),
      month: Number(parentPeriod(period, 'month', calendar).key.slice(-2)),
      passed: passedOf(period, today),
      beat: period.ordinal - end.ordinal,
    }));
  };
  return {
    today,
    calendar,
    quarter,
    weeks: told(firstWeek, thisWeek),
    months: told(firstMonth, thisMonth),
    quarters: periodsBetween(
      shiftPeriod(quarter, -HISTORY_MONTHS / 3, calendar),
      shiftPeriod(quarter, -1, calendar),
      calendar,
    ).filter((past) => past.start >= firstMonth.start),
    years: [shiftPeriod(thisYear, -1, calendar), thisYear],
  };
}

/** How far the middle of a week or a month lies from the middle of the quarter's last month. */
export function monthsFromQuarterEnd(period: Period, quarter: Period): number {
  const lastMonth = periodContaining('month', quarter.end, CIVIL_CALENDAR);
  const month = parentPeriod(period, 'month', CIVIL_CALENDAR);
  const whole = month.ordinal - lastMonth.ordinal;
  if (period.kind === 'month') return whole;
  const thursday = dayNumber(period.start) + 3 - dayNumber(month.start);
  return whole + (thursday + 0.5) / daysIn(month) - 0.5;
}

function passedOf(period: Period, today: Day): number {
  if (!isOpen(period, today)) return 1;
  const days = period.kind === 'week' ? DAYS_PER_WEEK : daysIn(period);
  return (dayNumber(today) - dayNumber(period.start) + 1) / days;
}
