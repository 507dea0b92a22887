import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { PastReview } from './first-contract.ts';

/** As many Mondays as a quarter has. */
const SHOWN = 13;

/** A check-in by the first day of the week that it looked back on. */
export type KeptMonday = { readonly week: Day; readonly isKept: boolean };

/**
 * The check-ins up to the one of a week, oldest first, kept or not. Those from before the habit
 * began are nobody's to have missed.
 */
export function mondaysUpTo(past: readonly PastReview[], week: Day): KeptMonday[] {
  const weekly = past.filter(({ kind }) => kind === 'weekly');
  const kept = new Set(
    weekly.filter(({ state }) => state === 'kept').map(({ period }) => period.start),
  );
  const first = weekly.map(({ period }) => period.start).toSorted()[0] ?? week;
  const weeks = Array.from({ length: SHOWN }, (_, index) => addDays(week, 7 * (index + 1 - SHOWN)));
  return weeks
    .filter((start) => start >= first)
    .map((start) => ({ week: start, isKept: kept.has(start) }));
}
