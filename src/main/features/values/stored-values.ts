import type { Measurement } from '#shared/features/values/engine/evaluation.ts';
import type { Day } from '#shared/kernel/day.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';
import type { StoredNow, StoredMeasurement } from './store.ts';

/** The stored values, found by metric, period and segment; those of a metric are read at first need. */
export type StoredValues = {
  /** Those of a metric, as the engine takes them. */
  readonly measurementsOf: (metric: string) => Measurement[];
  /** The stored value of a cell, as it was written. */
  readonly at: (metric: string, period: string, segment: string | null) => StoredMeasurement | null;
  /** The first day of the oldest value of a metric; null where there is none. */
  readonly firstDayOf: (metric: string) => Day | null;
  /** The last day of the newest value of a metric; null where there is none. */
  readonly lastDayOf: (metric: string) => Day | null;
  /** Takes over what is stored under a key now. */
  readonly put: (written: StoredNow) => void;
  /** The period that a stored key names. */
  readonly periodOf: (key: string) => Period;
};

export function createStoredValues(
  read: (metric: string) => readonly StoredMeasurement[],
  calendar: Calendar,
): StoredValues {
  const byMetric = new Map<string, Map<string, StoredMeasurement>>();
  const periodOf = periodReader(calendar);

  function rowsOf(metric: string): Map<string, StoredMeasurement> {
    const known = byMetric.get(metric);
    if (known) return known;
    const rows = new Map(
      read(metric).map((row) => [keyOf(row.periodKey, row.segment), row] as const),
    );
    byMetric.set(metric, rows);
    return rows;
  }

  function put({ stored: row, metric, periodKey, segment }: StoredNow): void {
    const ofMetric = byMetric.get(metric);
    // It will be read as it is by then.
    if (!ofMetric) return;
    const key = keyOf(periodKey, segment);
    if (row) ofMetric.set(key, row);
    else ofMetric.delete(key);
  }

  const periodsOf = (metric: string): Period[] =>
    Array.from(rowsOf(metric).values(), ({ periodKey }) => periodOf(periodKey));

  return {
    measurementsOf: (metric) =>
      Array.from(rowsOf(metric).values(), ({ kind, periodKey, segment, value, sampleSize }) => {
        const { ordinal } = periodOf(periodKey);
        return { metric, kind, ordinal, segment, value, sampleSize };
      }),
    at: (metric, period, segment) => rowsOf(metric).get(keyOf(period, segment)) ?? null,
    firstDayOf: (metric) => earliest(periodsOf(metric).map(({ start }) => start)),
    lastDayOf: (metric) => latest(periodsOf(metric).map(({ end }) => end)),
    put,
    periodOf,
  };
}

export function earliest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>(
    (first, day) => (first === null || day < first ? day : first),
    null,
  );
}

/** The last of some days; null of none. */
export function latest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
}

function keyOf(period: string, segment: string | null): string {
  return `${period}|${segment ?? ''}`;
}

/** Many values share few periods: each key is read once. */
function periodReader(calendar: Calendar): (key: string) => Period {
  const known = new Map<string, Period>();
  return (key) => {
    const period = known.get(key) ?? storedPeriod(key, calendar);
    known.set(key, period);
    return period;
  };
}

/** A key that the file holds is a period's: its checks let nothing else in. */
function storedPeriod(key: string, calendar: Calendar): Period {
  const period = parsePeriodKey(key, calendar);
  if (!period.ok) throw new Error(`the file holds the period ${key}, which is none`);
  return period.value;
}
