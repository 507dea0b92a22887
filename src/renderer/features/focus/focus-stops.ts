import { parsePeriodKey, shiftPeriod } from '#shared/kernel/period.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';
import type { FocusView } from '#shared/features/focus/contract.ts';

/**
 * The quarters that can be looked at, oldest first: those with a pact, and the one of today. `now`
 * is the view of today's quarter.
 */
export function quarterStops(now: FocusView): readonly string[] {
  const past = now.past.map(({ quarter }) => quarter).toReversed();
  return [...past, now.quarter.key, ...(now.next ? [now.next.quarter] : [])];
}

/** The stop before and the stop after a quarter, null at the ends. */
export function neighboursOf(
  quarter: string,
  stops: readonly string[],
): { readonly before: string | null; readonly after: string | null } {
  const index = stops.indexOf(quarter);
  return {
    before: index > 0 ? (stops[index - 1] ?? null) : null,
    after: index >= 0 ? (stops[index + 1] ?? null) : null,
  };
}

/** The period that a quarter's key names. Throws for a key that the main process never gives. */
export function quarterOf(key: string, calendar: Calendar): Period {
  const parsed = parsePeriodKey(key, calendar);
  if (!parsed.ok) throw new Error(`no quarter: ${parsed.error}`);
  return parsed.value;
}

export function quarterAfter(key: string, calendar: Calendar): string {
  return shiftPeriod(quarterOf(key, calendar), 1, calendar).key;
}
