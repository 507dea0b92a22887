import { isShipped, shippedMetrics } from '#shared/features/metrics/catalogue/shipped-metrics.ts';
import { inputsOf } from '#shared/features/metrics/formula/references.ts';
import type { MetricDraft } from '#shared/features/metrics/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { definitionsIn, requireMetric, unknownMetric } from './known-metrics.ts';
import type { KnownMetrics } from './known-metrics.ts';
import { addDefinition, ensureMetricRow, findMetricRow, setFollowed } from './store.ts';

/** The row's number of a metric; one of the catalogue gets its row the first time it is touched. */
export function requireMetricRow(db: WritableDb, id: string): number {
  const row = findMetricRow(db, id);
  if (row) return row.rowId;
  if (isShipped(id)) return ensureMetricRow(db, id);
  throw unknownMetric(
    shippedMetrics.map((metric) => metric.id),
    id,
  );
}

/** Follows metrics, and with a computed one its inputs: they are what gets typed. Gives all ids. */
export function followMetrics(
  db: WritableDb,
  metrics: KnownMetrics,
  ids: readonly string[],
): string[] {
  const definitions = definitionsIn(metrics);
  const all = new Set(ids.flatMap((id) => [id, ...inputsOf(id, definitions)]));
  for (const id of all) {
    const rowId = requireMetricRow(db, id);
    if (metrics.get(id)?.isFollowed !== true) setFollowed(db, rowId, true);
  }
  return [...all];
}

/** Leaves metrics without their inputs; one that is not followed is left alone. */
export function leaveMetrics(db: WritableDb, metrics: KnownMetrics, ids: readonly string[]): void {
  for (const id of ids) {
    const { isFollowed } = requireMetric(metrics, id);
    if (isFollowed) setFollowed(db, requireMetricRow(db, id), false);
  }
}

/** The row's number of a metric that gets a value: from then on it is followed. */
export function requireFollowedRow(db: WritableDb, metrics: KnownMetrics, id: string): number {
  const rowId = requireMetricRow(db, id);
  if (metrics.get(id)?.isFollowed !== true) setFollowed(db, rowId, true);
  return rowId;
}

/** The row's number of a metric; null where nobody touched it yet. */
export function findMetricRowId(db: ReadableDb, id: string): number | null {
  return findMetricRow(db, id)?.rowId ?? null;
}

/**
 * Makes new metrics that are entered by hand, and follows them. That their names and ids are free,
 * and that they need no formula, is for the asker to see to.
 */
export function addOwnInputs(db: WritableDb, drafts: readonly MetricDraft[], today: Day): void {
  for (const draft of drafts) {
    const rowId = ensureMetricRow(db, draft.id, 'own');
    addDefinition(db, rowId, draft, today);
    setFollowed(db, rowId, true);
  }
}
