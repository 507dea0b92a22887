import type { Day } from '#shared/kernel/day.ts';
import { isFinished, periodContaining, PERIOD_KINDS, shiftPeriod } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { KnownMetric } from '../metrics/known-metrics.ts';
import { canBeTyped } from '../reviews/numbers.ts';
import { soFarUntil } from '../values/said-until.ts';
import type { Snapshot } from '../values/snapshot.ts';
import { metricsToldOf } from './store.ts';

/** What stood so far for longer is nobody's question any more. */
const LOOKS_BACK = 6;

/** A number that stood so far when it came in, of a period that has ended since. */
export type UnconfirmedFigure = {
  readonly metric: string;
  readonly segment: string | null;
  readonly period: Period;
  readonly value: number;
};

/**
 * The numbers of finished periods of which nobody has said that nothing came after, newest first. A
 * start asks: the values of a metric are read only where one of those periods may stand so far.
 */
export function unconfirmedFigures(
  db: ReadableDb,
  snapshot: Snapshot,
  today: Day,
): UnconfirmedFigure[] {
  const periods = finishedPeriods(snapshot, today);
  const told = metricsToldOf(
    db,
    periods.map(({ key }) => key),
  );
  return [...snapshot.metrics.values()]
    .filter(({ isFollowed, definition }) => isFollowed && told.has(definition.id))
    .flatMap((metric) => unconfirmedOf(snapshot, metric, periods))
    .toSorted((a, b) => Number(a.period.end < b.period.end) - Number(a.period.end > b.period.end));
}

function unconfirmedOf(
  snapshot: Snapshot,
  metric: KnownMetric,
  periods: readonly Period[],
): UnconfirmedFigure[] {
  const { id } = metric.definition;
  const segments = snapshot.engine.segmentsOf(id).map((one) => (one === UNASSIGNED ? null : one));
  return periods.flatMap((period) =>
    [...new Set([null, ...segments])].flatMap((segment) => {
      const stored = snapshot.storedAt(id, period.key, segment);
      if (!stored || soFarUntil(stored, period) === null || !canBeTyped(snapshot, metric, period))
        return [];
      return [{ metric: id, segment, period, value: stored.value }];
    }),
  );
}

/** Of every kind: what went over to weeks may have left a month behind that stands so far. */
function finishedPeriods({ calendar }: Snapshot, today: Day): readonly Period[] {
  return PERIOD_KINDS.flatMap((kind) => {
    const running = periodContaining(kind, today, calendar);
    return Array.from({ length: LOOKS_BACK }, (_, back) =>
      shiftPeriod(running, -1 - back, calendar),
    );
  }).filter((period) => isFinished(period, today));
}
