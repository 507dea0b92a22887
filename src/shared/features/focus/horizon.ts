import { addDays, dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';

/** What came in during a month, in cents; `recurring` is the part of `scalable` that subscriptions bring. */
export type MonthIncome = {
  readonly time: number;
  readonly scalable: number;
  readonly recurring: number;
};

/** The same as shares of the whole, in percent; products sold one by one are what is left. */
export type IncomeShares = {
  readonly time: number;
  readonly products: number;
  readonly recurring: number;
};

/** How income splits; null where nothing came in. */
export function sharesOf({ time, scalable, recurring }: MonthIncome): IncomeShares | null {
  const whole = time + scalable;
  if (whole <= 0 || time < 0 || scalable < 0) return null;
  const subscribed = Math.min(Math.max(recurring, 0), scalable);
  const share = (part: number): number => (part / whole) * 100;
  return {
    time: share(time),
    products: share(scalable - subscribed),
    recurring: share(subscribed),
  };
}

/** Months that are averaged: one alone says too little, a year is not today. */
const MONTHS_AVERAGED = 3;
/** Nobody can see further than two years, in weeks. */
const FURTHEST_WEEKS = 104;

const WEEKS_PER_MONTH = 52 / 12;

/** How long income holds by itself, and the values it was reckoned from (cents, percent a month). */
export type StayingPower = {
  readonly weeks: number;
  /** True where it takes longer than anybody can see. */
  readonly isBeyond: boolean;
  /** Mean income of a month, and the part of it that comes in without working. */
  readonly income: number;
  readonly stays: number;
  readonly fade: number;
};

/**
 * How many weeks one can stop before income halves. Time sold ends at once; what is scalable (S)
 * fades each month by the share of customers who leave (c): S × (1 − c)^n = income ÷ 2, solved for
 * n. Null while fewer than three months are known, or nobody knows how many leave.
 */
export function stayingPower(
  months: readonly MonthIncome[],
  churn: number | null,
): StayingPower | null {
  const last = months.slice(-MONTHS_AVERAGED);
  if (last.length < MONTHS_AVERAGED || churn === null || churn < 0 || churn > 100) return null;
  const mean = (of: (month: MonthIncome) => number): number =>
    last.reduce((sum, month) => sum + of(month), 0) / last.length;
  const stays = mean(({ scalable }) => scalable);
  const income = stays + mean(({ time }) => time);
  if (income <= 0 || stays < 0) return null;
  const weeks = monthsToHalf(stays / income, churn / 100) * WEEKS_PER_MONTH;
  const isBeyond = weeks > FURTHEST_WEEKS;
  return { weeks: isBeyond ? FURTHEST_WEEKS : weeks, isBeyond, income, stays, fade: churn };
}

function monthsToHalf(share: number, churn: number): number {
  if (share <= 0.5) return 0;
  if (churn === 0) return Number.POSITIVE_INFINITY;
  // Where all leave at once, the logarithm is endless and the time is none.
  return Math.log(0.5 / share) / Math.log(1 - churn);
}

/** Where a year's takings stand beside a limit. */
export type Crossing =
  | { readonly state: 'crossed' }
  /** At the year's pace so far, on that day. */
  | { readonly state: 'ahead'; readonly on: Day }
  | { readonly state: 'clear'; readonly atYearEnd: number };

/**
 * Whether and when takings pass a limit within their year, in a straight line from its first day:
 * what came in by the end of today, over the days that have passed. Both in cents.
 */
export function crossingOf(
  takings: number,
  limit: number,
  year: { readonly start: Day; readonly end: Day },
  today: Day,
): Crossing {
  if (takings > limit) return { state: 'crossed' };
  const first = dayNumber(year.start);
  const passed = Math.min(dayNumber(today), dayNumber(year.end)) - first + 1;
  const days = dayNumber(year.end) - first + 1;
  if (passed < 1 || takings <= 0) return { state: 'clear', atYearEnd: Math.max(0, takings) };
  // Whole numbers up to the one division: a pace of its own would lose the day that just meets it.
  const needed = Math.floor((limit * passed) / takings) + 1;
  if (needed > days) return { state: 'clear', atYearEnd: Math.round((takings * days) / passed) };
  return { state: 'ahead', on: addDays(year.start, needed - 1) };
}
