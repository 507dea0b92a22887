import { addDays, dayOf } from '#shared/kernel/day.ts';
import type { Day, DayRange } from '#shared/kernel/day.ts';

/** The month that ends on a day: a whole one of the calendar where that is its last. */
export function monthEnding(to: Day): DayRange {
  const [year = 0, month = 1, date = 1] = to.split('-').map(Number);
  const isLast = addDays(to, 1).endsWith('-01');
  if (isLast) return { from: dayOf(year, month, 1), to };
  const daysBefore = Number(dayOf(year, month, 0).slice(-2));
  return { from: addDays(dayOf(year, month - 1, Math.min(date, daysBefore)), 1), to };
}

/**
 * The month whose recurring receipts are the recurring revenue of a period: the one that ends with
 * it, or, while it runs, with the last day of the ledger. So a month that has just begun does not
 * look as if every subscription were gone.
 */
export function recurringDays(period: { readonly end: Day }, lastKept: Day): DayRange {
  return monthEnding(period.end < lastKept ? period.end : lastKept);
}
