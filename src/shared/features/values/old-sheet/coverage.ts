import { addDays, dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { daysIn } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { DatedColumn } from './columns.ts';

/** How many of the days of a period a table by day has. */
type Covered = {
  readonly have: number;
  readonly of: number;
  readonly isWhole: boolean;
  /** Its last day is there, on which a level is told. */
  readonly hasEnd: boolean;
};

export type DayCoverage = { readonly of: (period: Period | null) => Covered | null };

/** Days from 1970-01-01, a Thursday, until the first Saturday. */
const SATURDAY = 2;
/** Fewer days than these may lie in one week of work by chance. */
const WEEK_OF_WORK = 5;

/** Which days of its periods a table by day has; where no weekend stands in it, none is missed. */
export function coverageOf(columns: readonly DatedColumn[]): DayCoverage {
  const days = new Set(columns.flatMap(({ day }) => day ?? []));
  const hasWeekends = days.size < WEEK_OF_WORK || [...days].some(isWeekend);
  return {
    of: (period) => {
      if (!period) return null;
      const all = Array.from({ length: daysIn(period) }, (_, at) => addDays(period.start, at));
      const asked = hasWeekends ? all : all.filter((day) => !isWeekend(day));
      const have = asked.filter((day) => days.has(day)).length;
      const last = asked.at(-1);
      const hasEnd = last !== undefined && days.has(last);
      return { have, of: asked.length, isWhole: have === asked.length, hasEnd };
    },
  };
}

function isWeekend(day: Day): boolean {
  const place = (((dayNumber(day) - SATURDAY) % 7) + 7) % 7;
  return place < 2;
}
