import { dayFromNumber } from '#shared/kernel/day.ts';
import type { Grain, NumbersProfile } from './profile.ts';

/** What the rows of a file are about; `other_weeks`: weeks that do not begin on a Monday. */
export type GrainFound = Grain | 'other_weeks';

const DAYS_PER_WEEK = 7;
/** 1970-01-05. */
const FIRST_MONDAY = 4;
/** A series that leaves days out may have a few of one weekday by chance. */
const FEWEST = { zero: 4, unknown: 2 } as const;

/**
 * A tool writes by the day, or by the week or month under the same headings: then every row but the
 * first begins one.
 */
export function grainOf({ time }: NumbersProfile, days: Iterable<number>): GrainFound {
  if (time.grain !== 'day' && time.grain !== 'week') return time.grain;
  const sorted = [...new Set(days)].toSorted((a, b) => a - b);
  const begins = sorted.slice(1);
  if (time.grain === 'week')
    return areMondays(sorted.length > 1 ? begins : sorted) ? 'week' : 'other_weeks';
  if (sorted.length < FEWEST[time.missing ?? 'zero']) return 'day';
  const gaps = begins.map((day, index) => day - (sorted[index] ?? day));
  const first = gaps[0] ?? 0;
  if (
    gaps.slice(1).every((gap) => gap === DAYS_PER_WEEK) &&
    (gaps.length > 1 || first === DAYS_PER_WEEK)
  ) {
    if (first <= DAYS_PER_WEEK) return areMondays(begins) ? 'week' : 'other_weeks';
  }
  const areMonths = begins.every((day) => dayFromNumber(day).endsWith('-01'));
  return areMonths && gaps.slice(1).every((gap) => gap >= 28 && gap <= 31) && first > 1
    ? 'month'
    : 'day';
}

function areMondays(days: readonly number[]): boolean {
  return days.every((day) => (day - FIRST_MONDAY) % DAYS_PER_WEEK === 0);
}
