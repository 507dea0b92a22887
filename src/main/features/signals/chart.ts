import type { SignalChart } from '#shared/features/signals/contract.ts';
import type { Annotation } from '#shared/features/signals/model.ts';
import type { ChartOfWays, LimitBase } from '#shared/features/signals/ways-of-working.ts';
import type { XmrVerdict } from '#shared/features/signals/xmr.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining, periodsBetween } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { MAX_COLUMNS, periodInfoOf, requireMetric, stretchOf } from '../values/gather.ts';
import type { Books } from '../values/gather.ts';
import { breaksOf, xmrChartOf, firstDayOf, isWithin } from './gather.ts';
import type { ChartSubject } from './gather.ts';

/** What a chart is drawn from, besides the books. */
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
  books: Books,
  { metric, kind }: ChartSubject,
  to: string,
): readonly Period[] {
  const [last] = stretchOf(kind, to, to, books.calendar);
  const day = firstDayOf(books, metric);
  if (!last) return [];
  if (day === null || day > last.end) return [last];
  const first = periodContaining(kind, day, books.calendar);
  return periodsBetween(first, last, books.calendar).slice(-MAX_COLUMNS);
}

/** The process behaviour chart of a metric, as the window draws it. */
export function signalChartOf(books: Books, request: ChartRequest): SignalChart {
  const { reading, periods, annotations } = request;
  const { metric, kind, segment } = reading;
  const chart = xmrChartOf(books, reading, request);
  const isShown = isWithin(periods);
  const [first] = periods;
  const known = firstDayOf(books, metric);
  return {
    metric,
    kind,
    segment,
    unit: requireMetric(books, metric).definition.unit,
    points: pointsOf(books, request, chart),
    stretches: stretchesOf(chart),
    annotations: annotations.filter(({ on }) => isShown(on)),
    bases: request.bases.map(({ from, lockedUntil, reason }) => ({ from, lockedUntil, reason })),
    breaks: breaksOf(books, metric).filter(({ from }) => isShown(from)),
    canLock: chart.mean !== null && chart.canLock,
    hasEarlier: known !== null && first !== undefined && known < first.start,
  };
}

function pointsOf(
  books: Books,
  { reading, periods, today }: ChartRequest,
  chart: ChartOfWays,
): SignalChart['points'] {
  const { metric, segment } = reading;
  const judged = new Map(chart.points.map((point) => [point.period, point]));
  return periods.map((period) => {
    const { value, have, of, isWhole } = books.engine.evaluate(metric, period, segment);
    const point = judged.get(period.key);
    return {
      period: periodInfoOf(books, period, today),
      value,
      have,
      of,
      isWhole,
      range: point?.range ?? null,
      signals: [...(point?.signals ?? [])],
      stretch: point?.stretch ?? null,
      line: segment === null ? (books.targetOf(metric, period)?.line ?? null) : null,
    };
  });
}

function stretchesOf({ stretches, ways, points }: ChartOfWays): SignalChart['stretches'] {
  return stretches.flatMap(({ from, to, verdict }, index) => {
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

function limitsIn(verdict: XmrVerdict): SignalChart['stretches'][number]['limits'] {
  if (verdict.mean === null) return null;
  const { canLock: _canLock, ...limits } = verdict;
  return limits;
}
