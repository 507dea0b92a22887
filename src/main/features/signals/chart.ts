import type { SignalChart } from '#shared/features/signals/contract.ts';
import type { LimitShape, PointLimits } from '#shared/features/signals/expectation.ts';
import type { Annotation } from '#shared/features/signals/model.ts';
import type { ChartOfWays, LimitBase } from '#shared/features/signals/ways-of-working.ts';
import type { XmrVerdict } from '#shared/features/signals/xmr.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining, periodsBetween } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { MOST_PERIODS, periodInfoOf, requireRange } from '../values/periods.ts';
import { requireMetric } from '../metrics/known-metrics.ts';
import type { Snapshot } from '../values/snapshot.ts';
import { breaksOf, xmrChartOf, firstDayOf, isWithin } from './xmr-chart.ts';
import type { ChartSubject } from './xmr-chart.ts';

/** What a chart is drawn from, besides the snapshot. */
export type ChartRequest = {
  readonly reading: ChartSubject;
  readonly periods: readonly Period[];
  readonly bases: readonly LimitBase[];
  readonly annotations: readonly Annotation[];
  readonly today: Day;
};

/**
 * The periods from the first one for which something is known up to another, as many of the newest
 * as one chart may hold; that last one alone where nothing is known.
 */
export function sinceFirst(
  snapshot: Snapshot,
  { metric, kind }: ChartSubject,
  to: string,
): readonly Period[] {
  const [last] = requireRange(kind, to, to, snapshot.calendar);
  const day = firstDayOf(snapshot, metric);
  if (!last) return [];
  if (day === null || day > last.end) return [last];
  const first = periodContaining(kind, day, snapshot.calendar);
  return periodsBetween(first, last, snapshot.calendar).slice(-MOST_PERIODS);
}

/** The process behaviour chart of a metric, as the window draws it. */
export function signalChartOf(snapshot: Snapshot, request: ChartRequest): SignalChart {
  const { reading, periods, annotations } = request;
  const { metric, kind, segment } = reading;
  const chart = xmrChartOf(snapshot, reading, { ...request, isShaped: true });
  const isShown = isWithin(periods);
  const [first] = periods;
  const known = firstDayOf(snapshot, metric);
  return {
    metric,
    kind,
    segment,
    unit: requireMetric(snapshot.metrics, metric).definition.unit,
    points: pointsOf(snapshot, request, chart),
    phases: phasesOf(chart),
    annotations: annotations.filter(({ on }) => isShown(on)),
    bases: request.bases.map(({ from, lockedUntil, reason }) => ({ from, lockedUntil, reason })),
    breaks: breaksOf(snapshot, metric).filter(({ from }) => isShown(from)),
    canLock: chart.mean !== null && chart.canLock,
    hasEarlier: known !== null && first !== undefined && known < first.start,
  };
}

function pointsOf(
  snapshot: Snapshot,
  { reading, periods, today }: ChartRequest,
  chart: ChartOfWays,
): SignalChart['points'] {
  const { metric, segment } = reading;
  const judged = new Map(chart.points.map((point) => [point.period, point]));
  return periods.map((period) => {
    const { value, have, of, isWhole } = snapshot.engine.evaluate(metric, period, segment);
    const point = judged.get(period.key);
    return {
      period: periodInfoOf(snapshot, period, today),
      value,
      have,
      of,
      isWhole,
      range: point?.range ?? null,
      signals: [...(point?.signals ?? [])],
      phase: point?.phase ?? null,
      limits: point?.limits ? pickLimits(point.limits) : null,
      line: segment === null ? (snapshot.targetOf(metric, period)?.line ?? null) : null,
    };
  });
}

function phasesOf({ phases, ways, points }: ChartOfWays): SignalChart['phases'] {
  return phases.flatMap(({ from, to, verdict }, index) => {
    const way = ways[index] ?? null;
    const [first, last] = [points[from], points[to]];
    if (!first || !last) return [];
    return [
      {
        from: first.period,
        to: last.period,
        reason: way?.reason ?? null,
        isNewDefinition: way?.isNewDefinition ?? false,
        since: way?.from ?? null,
        lockedUntil: verdict.mean !== null && verdict.isLocked ? (way?.lockedUntil ?? null) : null,
        limits: limitsIn(verdict),
        lack: verdict.mean === null ? { have: verdict.have, need: verdict.need } : null,
      },
    ];
  });
}

function limitsIn(verdict: XmrVerdict): SignalChart['phases'][number]['limits'] {
  if (verdict.mean === null) return null;
  const { canLock: _canLock, shape, ...limits } = verdict;
  return { ...limits, shape: shapeIn(shape) };
}

function pickLimits({ mean, lower, upper }: PointLimits): PointLimits {
  return { mean, lower, upper };
}

function shapeIn({
  trend,
  season,
  isCarried,
  scale,
}: LimitShape): NonNullable<SignalChart['phases'][number]['limits']>['shape'] {
  if (trend === null && season === null && !isCarried) return null;
  const change = trend && (scale === 'times' ? Math.exp(trend.slope) - 1 : trend.slope);
  return {
    trend: change === null ? null : { scale, change },
    seasonYears: season?.years ?? null,
    isCarried,
  };
}
