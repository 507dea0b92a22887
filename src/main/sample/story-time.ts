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

/**
 * A week, a month or a quarter of the story. `x` is its middle in months, counted from the last
 * month of today's quarter (0; the months before it are negative): the story hangs on the quarter,
 * so that its quarters fit the words about them whatever the day.
 */
export type StoryPeriod = {
  readonly period: Period;
  readonly x: number;
  /** 1 to 12; of a quarter, its last. */
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
  readonly week: readonly StoryPeriod[];
  readonly month: readonly StoryPeriod[];
  /** Those that are finished and wholly inside the story. */
  readonly finishedQuarter: readonly StoryPeriod[];
  /** Last year and this one. */
  readonly years: readonly Period[];
};

/** The story's time as of a day; all periods are told oldest first. */
export function storyTime(today: Day): StoryTime {
  const calendar = CIVIL_CALENDAR;
  const at = (kind: Period['kind']) => periodContaining(kind, today, calendar);
  const [quarter, year] = [at('quarter'), at('year')];
  const firstMonth = shiftPeriod(at('month'), -HISTORY_MONTHS, calendar);
  const firstWeek = subPeriods(firstMonth, 'week', calendar)[0] ?? at('week');
  const told = (first: Period, last: Period): StoryPeriod[] =>
    periodsBetween(first, last, calendar).map((period) => toldOf(period, quarter, today));
  return {
    today,
    calendar,
    quarter,
    week: told(firstWeek, at('week')),
    month: told(firstMonth, at('month')),
    finishedQuarter: told(
      shiftPeriod(quarter, -HISTORY_MONTHS / 3, calendar),
      shiftPeriod(quarter, -1, calendar),
    ).filter(({ period }) => period.start >= firstMonth.start),
    years: [shiftPeriod(year, -1, calendar), year],
  };
}

/** A period as the story of that day tells it. */
export function toldOf(period: Period, quarter: Period, today: Day): StoryPeriod {
  const lastMonth = periodContaining('month', quarter.end, CIVIL_CALENDAR);
  const month =
    period.kind === 'quarter'
      ? periodContaining('month', period.end, CIVIL_CALENDAR)
      : parentPeriod(period, 'month', CIVIL_CALENDAR);
  const end = periodContaining(period.kind, quarter.end, CIVIL_CALENDAR);
  const days = dayNumber(period.end) - dayNumber(period.start) + 1;
  return {
    period,
    x: month.ordinal - lastMonth.ordinal + offsetOf(period, month),
    month: Number(month.key.slice(-2)),
    passed: isOpen(period, today) ? (dayNumber(today) - dayNumber(period.start) + 1) / days : 1,
    beat: period.ordinal - end.ordinal,
  };
}

/** How far the middle of a period lies from the middle of its month, in months. */
function offsetOf(period: Period, month: Period): number {
  if (period.kind === 'month') return 0;
  if (period.kind === 'quarter') return -1;
  const thursday = dayNumber(period.start) + 3 - dayNumber(month.start);
  return (thursday + 0.5) / daysIn(month) - 0.5;
}
