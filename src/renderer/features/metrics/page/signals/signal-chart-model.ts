import type { SignalChart } from '#shared/features/signals/contract.ts';
import { breaksAt, redefinedIn } from '#renderer/parts/chart/chart-breaks.ts';
import type { NewBeginning } from '#renderer/parts/chart/chart-breaks.ts';
import {
  alongPoints,
  chartOfParts,
  chartPoint,
  isIn,
  xBefore,
} from '#renderer/parts/chart/chart-model.ts';
import type {
  ChartLimits,
  ChartModel,
  ChartPoint,
  ChartTarget,
} from '#renderer/parts/chart/chart-model.ts';

/** The chart of natural limits as it is drawn; null where no value is known. */
export function signalChartModel(chart: SignalChart): ChartModel | null {
  // Before the first value there is nothing to see; a gap after it is a gap.
  const first = chart.points.findIndex(({ value }) => value !== null);
  if (first === -1) return null;
  const shown = chart.points.slice(first).filter(({ period }) => !period.isFuture);
  const redefined = redefinedIn(
    shown,
    chart.breaks.map(({ from }) => from),
  );
  const numbers = noteNumbers(chart);
  const points = shown.map((point, index) =>
    chartPoint(point, {
      isSignal: point.signals.length > 0,
      signals: point.signals,
      isRedefined: redefined.has(index),
      notes: chart.annotations
        .filter(({ on }) => isIn(point.period, on))
        .map(({ id, text }) => ({ id, label: String(numbers.get(id) ?? ''), text })),
    }),
  );
  return chartOfParts({
    points,
    periods: shown.map(({ period }) => period),
    targets: targetsOf(shown, points),
    limits: limitsOf(chart, points),
    breaks: breaksAt(points, beginningsOf(chart)),
    band: null,
  });
}

/** The numbers by which a list beside the chart names what happened: 1 is the oldest that is shown. */
export function noteNumbers({
  annotations,
}: Pick<SignalChart, 'annotations'>): ReadonlyMap<number, number> {
  return new Map(annotations.map(({ id }, index) => [id, index + 1]));
}

function limitsOf(chart: SignalChart, points: readonly ChartPoint[]): ChartLimits[] {
  const { phases } = chart;
  const starts = phases.map(({ from }) =>
    xBefore(
      points,
      points.findIndex(({ period }) => period.key === from),
    ),
  );
  return phases.flatMap(({ limits }, index) =>
    limits
      ? [
          {
            ...limits,
            along: limits.shape && alongPoints(points, ownLimits(chart, index)),
            fromX: starts[index] ?? null,
            toX: starts[index + 1] ?? null,
          },
        ]
      : [],
  );
}

/** By key of their period, the limits of the points of one phase. */
function ownLimits({ points }: SignalChart, phase: number) {
  return new Map(
    points.flatMap((point) =>
      point.phase === phase && point.limits ? [[point.period.key, point.limits] as const] : [],
    ),
  );
}

/** Re-basings, and other definitions. */
function beginningsOf({ bases, breaks }: SignalChart): readonly NewBeginning[] {
  const rebased = bases.filter(({ reason }) => reason !== null);
  return [
    ...rebased.map(({ from }) => ({ from, kind: 'rebase' as const })),
    ...breaks.map(({ from }) => ({ from, kind: 'definition' as const })),
  ];
}

/** The targets in force, neighbours that are equal as one line. */
function targetsOf(
  shown: SignalChart['points'],
  points: readonly ChartPoint[],
): readonly ChartTarget[] {
  const targets: ChartTarget[] = [];
  for (const [index, { line }] of shown.entries()) {
    if (line === null || line === shown[index - 1]?.line) continue;
    const end = shown.findIndex((other, at) => at > index && other.line !== line);
    targets.push({
      line,
      fromX: xBefore(points, index),
      toX: end === -1 ? null : xBefore(points, end),
    });
  }
  return targets;
}
