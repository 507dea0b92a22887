import type { MovedMetric } from '#shared/features/reviews/contract.ts';
import { askedPeriod } from '#shared/features/reviews/rules.ts';
import { chartStart } from '#shared/features/signals/chart-span.ts';
import type { Annotation } from '#shared/features/signals/model.ts';
import type { LimitBase } from '#shared/features/signals/ways-of-working.ts';
import type { Day } from '#shared/kernel/day.ts';
import { coarserOf, periodsBetween } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { xmrChartOf, isWithin } from '../signals/xmr-chart.ts';
import { periodInfoOf } from '../values/periods.ts';
import type { Snapshot } from '../values/snapshot.ts';

/** What is asked, and what was decided and noted about the metrics. */
export type MovedRequest = {
  readonly reviewed: Period;
  readonly today: Day;
  readonly basesOf: (metric: string) => readonly LimitBase[];
  /** Of all metrics, and of the whole business. */
  readonly annotations: readonly Annotation[];
};

/** The followed metrics, told apart: more than noise, noise, and too young to say. */
export type MovedMetrics = {
  readonly moved: MovedMetric[];
  readonly quiet: number;
  readonly young: number;
};

/** What moved beyond noise in the periods that ended within the one looked back on. */
export function movedMetrics(snapshot: Snapshot, request: MovedRequest): MovedMetrics {
  const followed = [...snapshot.metrics.values()].filter(({ isFollowed }) => isFollowed);
  const moved: MovedMetric[] = [];
  let [quiet, young] = [0, 0];
  for (const { definition } of followed) {
    const reading = readingOf(snapshot, definition.id, request);
    if (reading === 'young') young += 1;
    else if (reading === 'quiet') quiet += 1;
    else if (reading !== null) moved.push(reading);
  }
  return { moved, quiet, young };
}

/** null: the metric has no value in these periods, so there is nothing to read. */
function readingOf(
  snapshot: Snapshot,
  metric: string,
  request: MovedRequest,
): MovedMetric | 'quiet' | 'young' | null {
  const cadence = snapshot.engine.cadenceOf(metric, request.reviewed);
  if (cadence === null) return null;
  const kind = coarserOf(cadence, request.reviewed.kind);
  const newest = askedPeriod(request.reviewed, kind, snapshot.calendar);
  if (newest === null) return null;
  const { value, isWhole } = snapshot.engine.evaluate(metric, newest);
  if (value === null || !isWhole) return null;
  const first = chartStart(newest, snapshot.calendar);
  const periods = periodsBetween(first, newest, snapshot.calendar);
  const chart = xmrChartOf(
    snapshot,
    { metric, segment: null, kind },
    { periods, bases: request.basesOf(metric), today: request.today, isShaped: true },
  );
  const point = chart.points.at(-1);
  if (chart.mean === null || !point) return 'young';
  if (point.signals.length === 0) return 'quiet';
  const { mean, lower, upper, isProvisional } = chart;
  return {
    metric,
    kind,
    period: periodInfoOf(snapshot, newest, request.today),
    unit: snapshot.traitsOf(metric, newest).definition.unit,
    value,
    before: chart.points.at(-2)?.value ?? null,
    signals: [...point.signals],
    mean,
    lower,
    upper,
    isProvisional,
    annotations: notedWithin(newest, metric, request.annotations),
  };
}

function notedWithin(
  period: Period,
  metric: string,
  annotations: readonly Annotation[],
): Annotation[] {
  const isInside = isWithin([period]);
  return annotations.filter(
    (note) => isInside(note.on) && (note.metric === null || note.metric === metric),
  );
}
