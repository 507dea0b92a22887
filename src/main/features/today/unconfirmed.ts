import type { Day } from '#shared/kernel/day.ts';
import { isFinished, periodContaining, shiftPeriod } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import type { KnownMetric } from '../metrics/known-metrics.ts';
import { canBeTyped, soFarUntil } from '../reviews/numbers.ts';
import type { Snapshot } from '../values/snapshot.ts';

/** What stood so far for longer is nobody's question any more. */
const LOOKS_BACK = 6;

/** A number that stood so far when it came in, of a period that has ended since. */
export type UnconfirmedFigure = {
  readonly metric: string;
  readonly segment: string | null;
  readonly period: Period;
  readonly value: number;
};

/** The numbers of finished periods of which nobody has said that nothing came after, newest first. */
export function unconfirmedFigures(snapshot: Snapshot, today: Day): UnconfirmedFigure[] {
  const followed = [...snapshot.metrics.values()].filter(({ isFollowed }) => isFollowed);
  return followed
    .flatMap((metric) => unconfirmedOf(snapshot, metric, today))
    .toSorted((a, b) => Number(a.period.end < b.period.end) - Number(a.period.end > b.period.end));
}

function unconfirmedOf(snapshot: Snapshot, metric: KnownMetric, today: Day): UnconfirmedFigure[] {
  const { id, cadence } = metric.definition;
  const segments = snapshot.engine.segmentsOf(id).map((one) => (one === UNASSIGNED ? null : one));
  return finishedPeriods(snapshot, cadence, today).flatMap((period) =>
    [...new Set([null, ...segments])].flatMap((segment) => {
      const stored = snapshot.storedAt(id, period.key, segment);
      if (!stored || soFarUntil(stored, period) === null || !canBeTyped(snapshot, metric, period))
        return [];
      return [{ metric: id, segment, period, value: stored.value }];
    }),
  );
}

function finishedPeriods(
  { calendar }: Snapshot,
  cadence: Period['kind'],
  today: Day,
): readonly Period[] {
  const running = periodContaining(cadence, today, calendar);
  return Array.from({ length: LOOKS_BACK }, (_, back) =>
    shiftPeriod(running, -1 - back, calendar),
  ).filter((period) => isFinished(period, today));
}
