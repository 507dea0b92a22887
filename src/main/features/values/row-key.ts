import type { EvaluationKey } from '#shared/features/values/engine/engine.ts';
import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { findPeriodRow } from '#main/db/period-rows.ts';
import { findMetricRowId } from '../metrics/metric-rows.ts';
import { findSegmentRow } from './store.ts';
import type { MeasurementRowKey } from '#main/db/history.ts';

/** What stands beside the segments is stored without one. */
export function storedSegment(segment: string | null): string | null {
  return segment === null || segment.toLowerCase() === UNASSIGNED ? null : segment;
}

/** The rows that make up a key; null where one of them is not there, and so no value either. */
export function findRowKey(
  db: ReadableDb,
  { metric, period, segment }: EvaluationKey,
): MeasurementRowKey | null {
  const name = storedSegment(segment);
  const metricId = findMetricRowId(db, metric);
  const periodId = findPeriodRow(db, period.key)?.id ?? null;
  const segmentId = name === null ? null : findSegmentRow(db, name);
  const isMissing = metricId === null || periodId === null || (name !== null && segmentId === null);
  return isMissing ? null : { metricId, periodId, segmentId };
}
