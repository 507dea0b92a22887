import type { Evaluation } from '#shared/features/values/engine/evaluation.ts';
import type { Grid, GridCell, GridRow } from '#shared/features/values/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import {
  isFiner,
  isFinished,
  isOpen,
  parentPeriod,
  periodContaining,
  shiftPeriod,
} from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import type { KnownMetric } from '../metrics/known-metrics.ts';
import { judge } from './judged-value.ts';
import { periodInfoOf } from './periods.ts';
import type { Snapshot } from './snapshot.ts';
import { storedSegment } from './row-key.ts';

/** Finished periods in a row's little curve. */
const SPARK_POINTS = 12;

export type GridRequest = {
  readonly periods: readonly Period[];
  readonly today: Day;
  /** The metric of the quarter, which gets its star. */
  readonly focus: string | null;
};

/** The grid of the followed metrics, each with its segments below it. */
export function gridOf(snapshot: Snapshot, request: GridRequest): Grid {
  const followed = [...snapshot.metrics.values()].filter(({ isFollowed }) => isFollowed);
  return {
    periods: request.periods.map((period) => periodInfoOf(snapshot, period, request.today)),
    rows: followed.flatMap((metric) =>
      [null, ...snapshot.engine.segmentsOf(metric.definition.id)].map((segment) =>
        rowOf(snapshot, metric, segment, request),
      ),
    ),
  };
}

function rowOf(
  snapshot: Snapshot,
  metric: KnownMetric,
  segment: string | null,
  request: GridRequest,
): GridRow {
  const kind = request.periods[0]?.kind ?? 'month';
  const isTotal = segment === null && snapshot.engine.segmentsOf(metric.definition.id).length > 0;
  const reasons = request.periods.map((period) =>
    whyNotEditable(snapshot, metric, period, isTotal),
  );
  // Entered by the month until June, by the week from July on: some columns take values, some do not.
  const why = reasons.includes(null) ? null : (reasons.at(-1) ?? null);
  return {
    metric: metric.definition.id,
    segment,
    isFocus: segment === null && metric.definition.id === request.focus,
    isEditable: why === null,
    why,
    cells: request.periods.map((period, index) => ({
      ...cellOf(snapshot, metric, segment, period, request.today),
      // A total stands for many values, each with its own note.
      ...(!isTotal && noteAt(snapshot, metric, segment, period) ? { hasNote: true as const } : {}),
      ...(!isTotal && isOverLedger(snapshot, metric, segment, period)
        ? { isOverLedger: true as const }
        : {}),
      ...(why === null && reasons[index] ? { why: reasons[index] } : {}),
    })),
    spark: sparkOf(snapshot, metric, segment, kind, request.today),
  };
}

function noteAt(
  snapshot: Snapshot,
  { definition }: KnownMetric,
  segment: string | null,
  period: Period,
): string | null {
  return snapshot.storedAt(definition.id, period.key, storedSegment(segment))?.note ?? null;
}

/** True where a person's value stands in the place of one that the ledger has. */
function isOverLedger(
  { ledger, storedAt }: Snapshot,
  { definition: { id } }: KnownMetric,
  segment: string | null,
  { key }: Period,
): boolean {
  if (!ledger.has(id, key)) return false;
  const stored = storedAt(id, key, storedSegment(segment));
  return stored !== null && stored.source !== 'ledger';
}

function whyNotEditable(
  snapshot: Snapshot,
  { definition: { id } }: KnownMetric,
  period: Period,
  isTotal: boolean,
): GridRow['why'] {
  const { definition } = snapshot.traitsOf(id, period);
  if (definition.kind === 'computed') return 'computed';
  const cadence = snapshot.cadenceOf(id, period);
  if (cadence && isFiner(period.kind, cadence)) return 'finer_than_cadence';
  if (cadence && isFiner(cadence, period.kind)) return 'coarser_than_cadence';
  return isTotal ? 'total_of_segments' : null;
}

function cellOf(
  snapshot: Snapshot,
  { definition }: KnownMetric,
  segment: string | null,
  period: Period,
  today: Day,
): GridCell {
  const { evaluation, target, outlook } = judge(snapshot, definition.id, period, today, segment);
  return {
    value: evaluation.value,
    have: evaluation.have,
    of: evaluation.of,
    isWhole: evaluation.isWhole,
    line: target?.line ?? null,
    low: target?.low ?? null,
    high: target?.high ?? null,
    status: outlook.status,
    source: snapshot.storedAt(definition.id, period.key, storedSegment(segment))?.source ?? null,
    reason: evaluation.value === null ? (evaluation.missing[0]?.reason ?? null) : null,
    sample: evaluation.sample,
    ...(evaluation.unit === definition.unit ? {} : { unit: evaluation.unit }),
    ...aroundOf(snapshot, evaluation, today),
  };
}

/** The longer period that tells what a cell is too short for: a month, across its weeks. */
function aroundOf(
  { engine, calendar }: Snapshot,
  { metric, segment, period, value, missing }: Evaluation,
  today: Day,
): Pick<GridCell, 'around'> {
  if (value !== null || missing[0]?.reason !== 'finer_than_cadence') return {};
  const kind = engine.cadenceOf(metric, period);
  if (kind === null || !isFiner(period.kind, kind)) return {};
  const around = parentPeriod(period, kind, calendar);
  const known = engine.evaluate(metric, around, segment).value;
  const isPart = (count: number): boolean =>
    parentPeriod(shiftPeriod(period, count, calendar), kind, calendar).key === around.key;
  const isToCome = period.start > today;
  if (known === null && isToCome) return {};
  const isLast = isOpen(period, today) || (!isToCome && !isPart(1));
  const place = isLast ? 'last' : isPart(-1) ? 'inside' : 'first';
  return { around: { period: around.key, value: known, place } };
}

/** The open period stays out: it would end every curve with a fall. */
function sparkOf(
  snapshot: Snapshot,
  { definition }: KnownMetric,
  segment: string | null,
  kind: PeriodKind,
  today: Day,
): (number | null)[] {
  const current = periodContaining(kind, today, snapshot.calendar);
  const newest = isFinished(current, today) ? current : shiftPeriod(current, -1, snapshot.calendar);
  return Array.from({ length: SPARK_POINTS }, (_, index) => {
    const period = shiftPeriod(newest, index + 1 - SPARK_POINTS, snapshot.calendar);
    const { value, isWhole } = snapshot.engine.evaluate(definition.id, period, segment);
    return isWhole ? value : null;
  });
}
