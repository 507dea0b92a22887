import type { FocusView } from '#shared/features/focus/contract.ts';
import { dayNumber } from '#shared/kernel/day.ts';
import { breaksAt, redefinedIn } from '../chart/chart-breaks.ts';
import { alongPoints, chartOfParts, chartPoint, isIn, xBefore } from '../chart/chart-model.ts';
import type { ChartBand, ChartLimits, ChartModel, ChartPoint } from '../chart/chart-model.ts';

type ChartView = NonNullable<FocusView['chart']>;

/**
 * The chart of a focus view; null where no value is known. `isFlow`: the projection is of the whole
 * period that is read, so it has a place only among points of that same kind.
 */
export function focusChartModel(view: FocusView, isFlow: boolean): ChartModel | null {
  const { chart, hero } = view;
  if (chart === null) return null;
  // Before the first value there is nothing to see; a gap after it is a gap.
  const first = chart.points.findIndex(({ value }) => value !== null);
  if (first === -1) return null;
  const shown = chart.points.slice(first);
  const points = pointsOf(chart, shown);
  const isSameScale = hero !== null && (!isFlow || hero.period.kind === chart.kind);
  return chartOfParts({
    points,
    periods: shown.map(({ period }) => period),
    targets: chart.line === null ? [] : [{ line: chart.line, fromX: null, toX: null }],
    limits: limitsOf(chart, points),
    breaks: breaksAt(points, chart.breaks),
    band: isSameScale ? bandOf(points, hero.projection, isFlow) : null,
  });
}

function pointsOf(chart: ChartView, shown: ChartView['points']): readonly ChartPoint[] {
  const signals = new Set(chart.limits?.signals);
  const begun = shown.filter(({ period }) => !period.isFuture);
  const definitions = chart.breaks.filter(({ kind }) => kind === 'definition');
  const redefined = redefinedIn(
    begun,
    definitions.map(({ from }) => from),
  );
  return begun.map((point, index) =>
    chartPoint(point, {
      isSignal: signals.has(point.period.key),
      isRedefined: redefined.has(index),
      notes: chart.annotations
        .filter(({ on }) => isIn(point.period, on))
        .map(({ id, text }) => ({ id, label: '', text })),
    }),
  );
}

/** The limits in force now; made anew for a new way of working, they begin with it. */
function limitsOf({ limits }: ChartView, points: readonly ChartPoint[]): ChartLimits[] {
  if (limits === null) return [];
  const { since } = limits;
  const first = since === null ? 0 : points.findIndex(({ period }) => period.end >= since);
  const along =
    limits.along && alongPoints(points, new Map(limits.along.map((at) => [at.period, at])));
  return [{ ...limits, along, fromX: xBefore(points, first), toX: null }];
}

/** From where the metric stands; what adds up stands nowhere until its period is over. */
function bandOf(
  points: readonly ChartPoint[],
  projection: NonNullable<FocusView['hero']>['projection'],
  isFlow: boolean,
): ChartBand | null {
  if (projection === null || !projection.isKnown) return null;
  const { value, low, high, at } = projection;
  const last = points.findLast(({ state }) => state === 'whole' || (state === 'open' && !isFlow));
  const x = dayNumber(at);
  if (last === undefined || last.value === null || last.x >= x) return null;
  return { from: { x: last.x, value: last.value }, to: { x, value, low, high } };
}
