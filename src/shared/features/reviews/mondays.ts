import { addDays, dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { Confidence } from './answer-kinds.ts';
import type { PastReview } from './first-contract.ts';

/** The day from which a period is looked back on: the one after its last. For a week, a Monday. */
export function dueOn(period: Pick<Period, 'end'>): Day {
  return addDays(period.end, 1);
}

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

/** What was believed on a Monday; null: nothing was said, or nothing yet. */
export type BelievedMonday = {
  readonly on: Day;
  readonly isAhead: boolean;
  readonly confidence: Confidence | null;
};

/**
 * What was believed on the Mondays of a quarter. The check-in of a Monday looks back on the week
 * before, and what it believes is about the quarter in which that Monday lies.
 */
export function believedIn(
  { start, end }: { readonly start: Day; readonly end: Day },
  past: readonly PastReview[],
  today: Day,
): BelievedMonday[] {
  const said = new Map(
    past
      .filter(({ kind }) => kind === 'weekly')
      .map(({ period, answers }) => [dueOn(period), answers.confidence]),
  );
  const mondays: BelievedMonday[] = [];
  for (let on = mondayFrom(start); on <= end; on = addDays(on, 7)) {
    mondays.push({ on, isAhead: on > today, confidence: said.get(on) ?? null });
  }
  return mondays;
}

/** The day itself where it is a Monday, or the first one after it. */
function mondayFrom(day: Day): Day {
  const weekday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return weekday === 0 ? day : addDays(day, 7 - weekday);
}
