import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { findPeriodRow } from '#main/db/period-rows.ts';
import { findMetricRowId } from '../metrics/metric-rows.ts';
import { findSegmentRow } from './store.ts';
import type { MeasurementPlace } from './store.ts';

/** Where a figure lies, as people say it. */
export type SpokenPlace = {
  readonly metric: string;
  readonly period: Period;
  readonly segment: string | null;
};

/** What stands beside the segments is stored without one. */
export function storedSegment(segment: string | null): string | null {
  return segment === null || segment.toLowerCase() === UNASSIGNED ? null : segment;
}

/** The rows of a place; null where one of them is not there, and so no value either. */
export function findPlace(
  db: ReadableDb,
  { metric, period, segment }: SpokenPlace,
): MeasurementPlace | null {
  const name = storedSegment(segment);
  const metricId = findMetricRowId(db, metric);
  const periodId = findPeriodRow(db, period.key)?.id ?? null;
  const segmentId = name === null ? null : findSegmentRow(db, name);
  const isMissing = metricId === null || periodId === null || (name !== null && segmentId === null);
  return isMissing ? null : { metricId, periodId, segmentId };
}
