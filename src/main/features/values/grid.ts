import type { Grid, GridCell, GridRow } from '#shared/features/values/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import { isFiner, isFinished, periodContaining, shiftPeriod } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import type { KnownMetric } from '../metrics/gather.ts';
import { judge, periodInfoOf } from './gather.ts';
import type { Books } from './gather.ts';
import { storedSegment } from './place.ts';

/** Finished periods in a row's little curve. */
const SPARK_POINTS = 12;

/** What a grid shows. */
export type GridRequest = {
  readonly periods: readonly Period[];
  readonly today: Day;
  /** The metric of the quarter, which gets its star. */
  readonly focus: string | null;
};

/** The grid of the followed metrics, each with its segments below it. */
export function gridOf(books: Books, request: GridRequest): Grid {
  const followed = [...books.metrics.values()].filter(({ isFollowed }) => isFollowed);
  return {
    periods: request.periods.map((period) => periodInfoOf(books, period, request.today)),
    rows: followed.flatMap((metric) =>
      [null, ...books.engine.segmentsOf(metric.definition.id)].map((segment) =>
        rowOf(books, metric, segment, request),
      ),
    ),
  };
}

function rowOf(
  books: Books,
  metric: KnownMetric,
  segment: string | null,
  request: GridRequest,
): GridRow {
  const kind = request.periods[0]?.kind ?? 'month';
  const isTotal = segment === null && books.engine.segmentsOf(metric.definition.id).length > 0;
  const reasons = request.periods.map((period) => whyNotEditable(books, metric, period, isTotal));
  // Entered by the month until June, by the week from July on: some columns take values, some do not.
  const why = reasons.includes(null) ? null : (reasons.at(-1) ?? null);
  return {
    metric: metric.definition.id,
    segment,
    isFocus: segment === null && metric.definition.id === request.focus,
    isEditable: why === null,
    why,
    cells: request.periods.map((period, index) => ({
      ...cellOf(books, metric, segment, period, request.today),
      // A total stands for many values, each with its own note.
      ...(!isTotal && noteAt(books, metric, segment, period) ? { hasNote: true as const } : {}),
      ...(!isTotal && isOverLedger(books, metric, segment, period)
        ? { isOverLedger: true as const }
        : {}),
      ...(why === null && reasons[index] ? { why: reasons[index] } : {}),
    })),
    spark: sparkOf(books, metric, segment, kind, request.today),
  };
}

function noteAt(
  books: Books,
  { definition }: KnownMetric,
  segment: string | null,
  period: Period,
): string | null {
  return books.storedAt(definition.id, period.key, storedSegment(segment))?.note ?? null;
}

/** True where a person's value stands in the place of one that the ledger has. */
function isOverLedger(
  { ledger, storedAt }: Books,
  { definition: { id } }: KnownMetric,
  segment: string | null,
  { key }: Period,
): boolean {
  if (!ledger.has(id, key)) return false;
  const stored = storedAt(id, key, storedSegment(segment));
  return stored !== null && stored.source !== 'ledger';
}

function whyNotEditable(
  books: Books,
  { definition: { id } }: KnownMetric,
  period: Period,
  isTotal: boolean,
): GridRow['why'] {
  const { definition } = books.natureOf(id, period);
  if (definition.kind === 'computed') return 'computed';
  const cadence = books.cadenceOf(id, period);
  if (cadence && isFiner(period.kind, cadence)) return 'finer_than_cadence';
  if (cadence && isFiner(cadence, period.kind)) return 'coarser_than_cadence';
  return isTotal ? 'total_of_segments' : null;
}

function cellOf(
  books: Books,
  { definition }: KnownMetric,
  segment: string | null,
  period: Period,
  today: Day,
): GridCell {
  const { evaluation, target, outlook } = judge(books, definition.id, period, today, segment);
  return {
    value: evaluation.value,
    have: evaluation.have,
    of: evaluation.of,
    isWhole: evaluation.isWhole,
    line: target?.line ?? null,
    low: target?.low ?? null,
    high: target?.high ?? null,
    status: outlook.status,
    source: books.storedAt(definition.id, period.key, storedSegment(segment))?.source ?? null,
    reason: evaluation.value === null ? (evaluation.missing[0]?.reason ?? null) : null,
    sample: evaluation.sample,
    ...(evaluation.unit === definition.unit ? {} : { unit: evaluation.unit }),
  };
}

/** The open period stays out: it would end every curve with a fall. */
function sparkOf(
  books: Books,
  { definition }: KnownMetric,
  segment: string | null,
  kind: PeriodKind,
  today: Day,
): (number | null)[] {
  const current = periodContaining(kind, today, books.calendar);
  const newest = isFinished(current, today) ? current : shiftPeriod(current, -1, books.calendar);
  return Array.from({ length: SPARK_POINTS }, (_, index) => {
    const period = shiftPeriod(newest, index + 1 - SPARK_POINTS, books.calendar);
    const { value, isWhole } = books.engine.evaluate(definition.id, period, segment);
    return isWhole ? value : null;
  });
}
