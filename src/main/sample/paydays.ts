import { addDays, dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { StoryPeriod } from './story-time.ts';

/** The days of a month on which money can have moved by now: its first, and its last or today. */
export type Reach = { readonly first: Day; readonly last: Day };

/** As far as a month of the story has come. */
export function reachOf({ period }: StoryPeriod, today: Day): Reach {
  return { first: period.start, last: period.end < today ? period.end : today };
}

/** The days with those numbers that have come; the last one there is where none of them has. */
export function paydays(numbers: readonly number[], reach: Reach): Day[] {
  const days = numbers
    .map((number) => addDays(reach.first, number - 1))
    .filter((day) => day <= reach.last);
  return (days.length > 0 ? days : [reach.last]).map((day) => atWork(day, reach));
}

/** Banks rest at weekends: the Monday after where it has come, else the Friday before. */
function atWork(day: Day, { first, last }: Reach): Day {
  // 1 January 1970 was a Thursday.
  const weekday = (dayNumber(day) + 3) % 7;
  if (weekday < 5) return day;
  const [monday, friday] = [addDays(day, 7 - weekday), addDays(day, 4 - weekday)];
  if (monday <= last) return monday;
  return friday >= first ? friday : day;
}

/** Parts of an amount in about those shares, in whole steps; the last part takes what is left. */
export function partsOf(amount: number, shares: readonly number[], step: number): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const parts = shares.slice(1).map((share) => Math.round((amount * share) / whole / step) * step);
  return [...parts, amount - parts.reduce((sum, part) => sum + part, 0)];
}
