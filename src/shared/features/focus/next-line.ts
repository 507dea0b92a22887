import type { Unit } from '#shared/kernel/unit.ts';
import type { GoodDirection } from '../metrics/model.ts';
import type { Status } from '../values/model.ts';

/** What a quarter came to. */
export type PastResult = { readonly value: number | null; readonly status: Status };

/** How much better than the result a line is proposed that was met. */
const BETTER_BY = 0.1;

/** True where the line was met, so that the next one lies beyond the result. */
export function isBeyondResult({ value, status }: PastResult, good: GoodDirection | null): boolean {
  return status === 'met' && value !== null && value !== 0 && (good === 'up' || good === 'down');
}

/**
 * The line that is proposed where a metric is kept: the same until it was met, then a tenth better
 * than what was reached, in two digits; what is counted goes on to the next whole. A share of all never
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
