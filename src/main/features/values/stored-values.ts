import type { Measurement } from '../../../shared/features/values/engine/evaluation.ts';
import type { Day } from '../../../shared/kernel/day.ts';
import { parsePeriodKey } from '../../../shared/kernel/period.ts';
import type { Calendar, Period } from '../../../shared/kernel/period.ts';
import type { StoredMeasurement } from './store.ts';

/** The stored values as the engine takes them. */
export function measurementsOf(
  stored: readonly StoredMeasurement[],
  calendar: Calendar,
): Measurement[] {
  return stored.map(({ metric, kind, periodKey, segment, value, sampleSize }) => {
    const { ordinal } = storedPeriod(periodKey, calendar);
    return { metric, kind, ordinal, segment, value, sampleSize };
  });
}

/** Finds the first day of a metric's oldest value. */
export function firstDaysIn(
  stored: readonly StoredMeasurement[],
  calendar: Calendar,
): (metric: string) => Day | null {
  const days = new Map<string, Day>();
  for (const { metric, periodKey } of stored) {
    const { start } = storedPeriod(periodKey, calendar);
    const known = days.get(metric);
    if (known === undefined || start < known) days.set(metric, start);
  }
  return (metric) => days.get(metric) ?? null;
}

/** Finds the stored value at a place, as it was written. */
export function placesIn(
  stored: readonly StoredMeasurement[],
): (metric: string, period: string, segment: string | null) => StoredMeasurement | null {
  const keyOf = (metric: string, period: string, segment: string | null) =>
    `${metric}|${period}|${segment ?? ''}`;
  const places = new Map(stored.map((row) => [keyOf(row.metric, row.periodKey, row.segment), row]));
  return (metric, period, segment) => places.get(keyOf(metric, period, segment)) ?? null;
}

/** A key that the file holds is a period's: its checks let nothing else in. */
function storedPeriod(key: string, calendar: Calendar): Period {
  const period = parsePeriodKey(key, calendar);
  if (!period.ok) throw new Error(`the file holds the period ${key}, which is none`);
  return period.value;
}
