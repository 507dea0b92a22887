import { parsePeriodKey, shiftPeriod } from '#shared/kernel/period.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import type { GoodDirection } from '../metrics/model.ts';
import type { Status } from '../values/model.ts';

/** What a quarter came to, and how the same metric ended in the pact before; null: it had none. */
export type PastResult = {
  readonly value: number | null;
  readonly status: Status;
  readonly statusBefore: Status | null;
};

/**
 * How a pact's metric ended in the quarter just before it; null: it was not the one of that quarter.
 * After a quarter without a pact nothing is twice in a row.
 */
export function statusBefore(
  { metric, quarter: key }: { readonly metric: string; readonly quarter: string },
  past: readonly {
    readonly metric: string;
    readonly quarter: string;
    readonly status: Status;
  }[],
  calendar: Calendar,
): Status | null {
  const quarter = parsePeriodKey(key, calendar);
  if (!quarter.ok) return null;
  const { key: before } = shiftPeriod(quarter.value, -1, calendar);
  return past.find((one) => one.quarter === before && one.metric === metric)?.status ?? null;
}

/** How much better than the result a line is proposed that was met. */
const BETTER_BY = 0.1;

/** True where the line was met twice in a row: once is luck, and no reason to ask for more. */
function isBeyondResult(
  { value, status, statusBefore: before }: PastResult,
  good: GoodDirection | null,
): boolean {
  const isMetAgain = status === 'met' && before === 'met';
  return isMetAgain && value !== null && value !== 0 && (good === 'up' || good === 'down');
}

/** How a proposed line stands to the result: a tenth better, otherwise better, or already all there is. */
export type Proposal = 'same' | 'again' | 'tenth' | 'better' | 'most';

/** What is said of the line that `nextLine` proposes. */
export function proposalOf(
  line: number,
  result: PastResult,
  metric: { readonly unit: Unit; readonly good: GoodDirection | null },
): Proposal {
  const { value, status } = result;
  if (value === null || !isBeyondResult(result, metric.good)) {
    return status === 'met' ? 'again' : 'same';
  }
  const gain = Math.abs(nextLine(line, result, metric) - value) / Math.abs(value);
  if (gain === 0) return 'most';
  return Math.abs(gain - BETTER_BY) < NEARLY ? 'tenth' : 'better';
}
const NEARLY = 0.02;

/**
 * The line that is proposed where a metric is kept: the same until it was met twice in a row, then a
 * tenth better than what was reached, in two digits; what is counted goes on to the next whole. A share of all never
 * grows beyond all.
 */
export function nextLine(
  line: number,
  result: PastResult,
  { unit, good }: { readonly unit: Unit; readonly good: GoodDirection | null },
): number {
  const { value } = result;
  if (value === null || !isBeyondResult(result, good)) return line;
  const better = value + (good === 'up' ? 1 : -1) * Math.abs(value) * BETTER_BY;
  const inDigits = Number(better.toPrecision(2));
  // Nobody wins 3.3 clients; of cents there are no parts either.
  const isWhole = unit === 'money' || (unit === 'count' && Number.isInteger(value));
  const rounded = isWhole ? Math[good === 'up' ? 'ceil' : 'floor'](inDigits) : inDigits;
  return unit === 'percent' && value <= 100 ? Math.min(100, rounded) : rounded;
}
