import type { ValueExplanation, ExplanationPart } from '#shared/features/values/contract.ts';
import { explain } from '#shared/features/values/engine/explain.ts';
import type { Explanation } from '#shared/features/values/engine/explain.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { RowImage } from '#main/db/change-log.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { historyOfMeasurement } from '#main/db/history.ts';
import { judge } from './judged-value.ts';
import type { Snapshot } from './snapshot.ts';
import { findRowKey, storedSegment } from './row-key.ts';
import type { EvaluationKey } from '#shared/features/values/engine/engine.ts';
import type { MeasurementRowKey } from '#main/db/history.ts';
import { unfoldedValue } from './unfolded-value.ts';

/** Formulas within formulas are unfolded this deep; deeper ones end in their own values. */
const MAX_DEPTH = 6;

/** Everything about one value: what it is made of, where it comes from, what it was. */
export function explainedValue(
  db: ReadableDb,
  snapshot: Snapshot,
  key: EvaluationKey,
  today: Day,
): ValueExplanation {
  const { metric, period, segment } = key;
  const { target, outlook } = judge(snapshot, metric, period, today, segment);
  const explanation = explain(snapshot.engine, metric, period, segment);
  const stored = findRowKey(db, key);
  // Not the row alone: what the ledger says lies in no row.
  const found = snapshot.storedAt(metric, period.key, storedSegment(segment));
  return {
    ...unfoldedValue(snapshot, explanation, today),
    metric,
    period: period.key,
    segment,
    status: outlook.status,
    line: target?.line ?? null,
    source: found?.source ?? null,
    sourceDetail: found?.sourceDetail ?? null,
    parts: explanation.parts.flatMap((part) => partsOf(snapshot, part, { depth: 1, today })),
    dependants: snapshot.engine.dependantsOf(metric),
    note: noteOf(snapshot, key, found),
    ledgerSays: ledgerSays(snapshot, key),
    history: stored ? historyAt(db, stored) : [],
  };
}

/** The total of segments is no stored value: what lies there is the rest beside them. */
function noteOf(
  { engine }: Snapshot,
  { metric, segment }: EvaluationKey,
  stored: ReturnType<Snapshot['storedAt']>,
): string | null {
  const isTotal = segment === null && engine.segmentsOf(metric).length > 0;
  // What the ledger says is no value of its own either.
  return !stored || isTotal || stored.source === 'ledger' ? null : (stored.note ?? '');
}

/** Where something was typed, in whatever segment, the ledger gives way with all of its own. */
function ledgerSays(
  snapshot: Snapshot,
  { metric, period: { key }, segment }: EvaluationKey,
): number | null {
  const { ledger, engine, storedAt } = snapshot;
  if (!ledger.has(metric, key)) return null;
  const segments = engine.segmentsOf(metric);
  const isByHand = [null, ...segments].some((one) => {
    const stored = storedAt(metric, key, storedSegment(one));
    return stored !== null && stored.source !== 'ledger';
  });
  if (!isByHand) return null;
  const isTotal = segment === null && segments.length > 0;
  return isTotal
    ? ledger.total(metric, key)
    : (ledger.at(metric, key, storedSegment(segment)) ?? 0);
}

function partsOf(
  snapshot: Snapshot,
  part: Explanation,
  { depth, today }: { readonly depth: number; readonly today: Day },
): ExplanationPart[] {
  const below =
    depth < MAX_DEPTH
      ? part.parts.flatMap((next) => partsOf(snapshot, next, { depth: depth + 1, today }))
      : [];
  const { metric, period } = part.evaluation;
  const periods = part.used.length > 0 ? part.used.map((used) => used.period) : [period.key];
  const own = {
    ...unfoldedValue(snapshot, part, today),
    metric,
    role: part.role,
    depth,
    period: period.key,
    periods: [...new Set(periods)],
  };
  return [own, ...below];
}

function historyAt(db: ReadableDb, key: MeasurementRowKey): ValueExplanation['history'] {
  return historyOfMeasurement(db, key)
    .map(({ at, door, before, after }) => ({
      at,
      source: door,
      before: valueIn(before),
      after: valueIn(after),
    }))
    .filter(({ before, after }) => before !== after)
    .toReversed();
}

function valueIn(image: RowImage | null): number | null {
  const value = image?.['value'];
  return typeof value === 'number' ? value : null;
}
