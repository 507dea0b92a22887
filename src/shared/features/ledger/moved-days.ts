import { addDays } from '#shared/kernel/day.ts';
import type { Day, DayRange } from '#shared/kernel/day.ts';
import type { Period } from '#shared/kernel/period.ts';
import { isCustomerMetric } from './customers.ts';
import { countedIn } from './ledger-values.ts';
import type { DaySum } from './ledger-values.ts';
import { recurringDays } from './recurring.ts';
import { countBefore } from './sorted-days.ts';

/** Customers are known by what they paid: their days are those of receipts. */
const RECEIPTS = 'receipts';

/**
 * Finds the first and the last day on which money moved that counts in a metric of the ledger, within
 * a period; null: on none. `sums` are in order of days.
 */
export function movedDays(
  sums: readonly DaySum[],
): (metric: string, period: Period) => DayRange | null {
  const byMetric = new Map<string, Day[]>();
  const keep = (metric: string, day: Day): void => {
    const days = byMetric.get(metric) ?? [];
    days.push(day);
    byMetric.set(metric, days);
  };
  for (const sum of sums) {
    for (const { metric } of countedIn(sum)) keep(metric, sum.day);
    if (sum.kind === 'receipt') keep(RECEIPTS, sum.day);
  }
  return (metric, period) => {
    const days = byMetric.get(isCustomerMetric(metric) ? RECEIPTS : metric) ?? [];
    const { from, to } =
      metric === 'mrr'
        ? recurringDays(period, sums.at(-1)?.day ?? period.end)
        : { from: period.start, to: period.end };
    const first = countBefore(days, (day) => day, from);
    const last = countBefore(days, (day) => day, addDays(to, 1)) - 1;
    const range = { from: days[first], to: days[last] };
    if (range.from === undefined || range.to === undefined || last < first) return null;
    return { from: range.from, to: range.to };
  };
}
