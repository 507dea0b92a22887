import type { FocusView } from '#shared/features/focus/contract.ts';
import { targetPeriod } from '#shared/features/focus/rules.ts';
import { chartStart } from '#shared/features/signals/chart-span.ts';
import type { Annotation } from '#shared/features/signals/model.ts';
import { isShaped } from '#shared/features/signals/expectation.ts';
import type { XmrChart } from '#shared/features/signals/xmr.ts';
import type { LimitBase } from '#shared/features/signals/ways-of-working.ts';
import type { Day } from '#shared/kernel/day.ts';
import {
  isFiner,
  periodContaining,
  periodsBetween,
  shiftPeriod,
  subPeriods,
} from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { breaksOf, xmrChartOf, isWithin } from '../signals/xmr-chart.ts';
import { periodInfoOf } from '../values/periods.ts';
import type { Snapshot } from '../values/snapshot.ts';
import type { StoredPact } from './store.ts';

/** How far back the chart looks: a year of months, half a year of weeks, and longer for coarser kinds. */
const POINTS: Readonly<Record<PeriodKind, number>> = { week: 26, month: 13, quarter: 9, year: 6 };

type FocusChart = NonNullable<FocusView['chart']>;

/** What is drawn into the chart besides the values. */
export type ChartSurroundings = {
  readonly today: Day;
  readonly bases: readonly LimitBase[];
  readonly annotations: readonly Annotation[];
};

/** The line chart of the metric of the quarter, up to the quarter's end. */
export function chartOf(
  snapshot: Snapshot,
  pact: StoredPact,
  quarter: Period,
  { today, bases, annotations }: ChartSurroundings,
): FocusChart {
  const kind = chartKind(snapshot, pact);
  const last =
    subPeriods(quarter, kind, snapshot.calendar).at(-1) ??
    targetPeriod(quarter, kind, snapshot.calendar);
  const first = shiftPeriod(last, 1 - POINTS[kind], snapshot.calendar);
  const periods = periodsBetween(first, last, snapshot.calendar);
  const isShown = isWithin(periods);
  const points = periods.map((period) => {
    const { value, isWhole } = snapshot.engine.evaluate(pact.metric, period);
    return { period: periodInfoOf(snapshot, period, today), value, isWhole };
  });
  const { line, isShared } = lineOf(snapshot, pact, quarter, kind);
  return {
    kind,
    points,
    line,
    isLineShared: isShared,
    limits: limitsOf(snapshot, pact, { bases, today, last }),
    annotations: annotations.filter(({ on }) => isShown(on)),
    breaks: beginningsOf(snapshot, pact.metric, bases).filter(({ from }) => isShown(from)),
  };
}

function beginningsOf(
  snapshot: Snapshot,
  metric: string,
  bases: readonly LimitBase[],
): FocusChart['breaks'] {
  const rebased = bases.filter(({ reason }) => reason !== null);
  return [
    ...rebased.map(({ from }) => ({ from, kind: 'rebase' as const })),
    ...breaksOf(snapshot, metric).map(({ from }) => ({ from, kind: 'definition' as const })),
  ];
}

/** The finest kind at which the metric has values, but never coarser than it is read by. */
function chartKind(snapshot: Snapshot, { metric, readingKind }: StoredPact): PeriodKind {
  if (readingKind === 'week' || readingKind === 'month') return readingKind;
  const shown = snapshot.engine.cadenceOf(metric) ?? 'month';
  return isFiner(readingKind, shown) ? readingKind : shown;
}

/** What adds up to the quarter's line is drawn at its even share for one point. */
function lineOf(snapshot: Snapshot, pact: StoredPact, quarter: Period, kind: PeriodKind) {
  const { isAdditive } = snapshot.traitsOf(pact.metric, quarter);
  const isPart = isFiner(kind, pact.readingKind) && isAdditive;
  if (!isPart) return { line: pact.line, isShared: false };
  const whole = targetPeriod(quarter, pact.readingKind, snapshot.calendar);
  const shares = subPeriods(whole, kind, snapshot.calendar).length;
  return { line: pact.line / Math.max(1, shares), isShared: true };
}

/** The limits of each point of the newest way of working, where they are not all the same. */
function alongOf({ points, phases }: XmrChart): NonNullable<FocusChart['limits']>['along'] {
  const newest = phases.length - 1;
  const verdict = phases[newest]?.verdict;
  if (!verdict || verdict.mean === null || !isShaped(verdict.shape)) return null;
  return points.flatMap(({ period, phase, limits }) => {
    if (phase !== newest || limits === null) return [];
    const { mean, lower, upper } = limits;
    return [{ period, mean, lower, upper }];
  });
}

/**
 * The natural limits in force now; the open point is not judged by them. Signals are told by the
 * limits of their own time. They rest on the same points as those of the metric's own page, which
 * shows more of them.
 */
function limitsOf(
  snapshot: Snapshot,
  { metric }: StoredPact,
  { bases, today, last }: Pick<ChartSurroundings, 'bases' | 'today'> & { readonly last: Period },
): FocusChart['limits'] {
  const { kind } = last;
  const reading = { metric, segment: null, kind };
  const newest = last.end < today ? last : periodContaining(kind, today, snapshot.calendar);
  const periods = periodsBetween(chartStart(newest, snapshot.calendar), newest, snapshot.calendar);
  const chart = xmrChartOf(snapshot, reading, { periods, bases, today, isShaped: true });
  if (chart.mean === null) return null;
  const { mean, lower, upper, isProvisional, isLocked } = chart;
  const signals = chart.points
    .filter((point) => point.signals.length > 0)
    .map((point) => point.period);
  const since = chart.ways.at(-1)?.from ?? null;
  return { mean, lower, upper, isProvisional, isLocked, since, signals, along: alongOf(chart) };
}
