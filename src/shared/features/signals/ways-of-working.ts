import type { Day } from '#shared/kernel/day.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { Value } from '#shared/kernel/unit.ts';
import type { NaturalBounds } from '../metrics/formula/natural-bounds.ts';
import { rulingDay } from '../metrics/versions.ts';
import type { SeasonHistory } from './expectation.ts';
import { heldBounds, limitsWithin } from './held-bounds.ts';
import { cycleOf, slotOf } from './season.ts';
import { limitsOf } from './xmr-limits.ts';
import { LOCKABLE_POINTS, xmrChart } from './xmr.ts';
import type { XmrBaseline, XmrChart, XmrRebase, XmrVerdict } from './xmr.ts';

/** A finished period and its value; null is not known. */
export type PeriodValue = { readonly period: Period; readonly value: Value };

/** From a day on limits are made anew; where locked, from the points up to another day alone. */
export type LimitBase = {
  readonly from: Day;
  readonly lockedUntil: Day | null;
  readonly reason: string | null;
};

/** A base, or a day from which on the values are made by another definition. */
export type WayOfWorking = LimitBase & { readonly isNewDefinition: boolean };

/** What a chart with several ways of working is made from. */
export type WaysRequest = {
  /** The finished periods that are shown, in order of time. */
  readonly points: readonly PeriodValue[];
  readonly bases: readonly LimitBase[];
  /** Days from which on another definition holds. */
  readonly breaks: readonly Day[];
  readonly isCount: boolean;
  /** Between which limits are told; given none, they are told as they are worked out. */
  readonly bounds?: NaturalBounds;
  /**
   * Given: limits go along with a trend, and with a season that is looked for in these finished
   * periods, one after the other up to the last one shown; they may begin before those shown.
   */
  readonly history?: readonly PeriodValue[];
  /** The finished periods that end within two days, shown or not: what locked limits are made from. */
  readonly pointsWithin: (from: Day, until: Day) => readonly PeriodValue[];
};

/** A chart, and the way of working of each of its phases; null: the one since ever. */
export type ChartOfWays = XmrChart & { readonly ways: readonly (WayOfWorking | null)[] };

/** The ways of working in order of time; a base set on the day of a new definition stands for it. */
function waysOf({ bases, breaks }: Pick<WaysRequest, 'bases' | 'breaks'>): WayOfWorking[] {
  const ways = new Map<Day, WayOfWorking>();
  for (const from of breaks) {
    ways.set(from, { from, lockedUntil: null, reason: null, isNewDefinition: true });
  }
  for (const base of bases) {
    ways.set(base.from, { ...base, isNewDefinition: ways.has(base.from) });
  }
  return [...ways.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * Locked limits follow from the points up to the day of the lock, wherever the chart begins, and
 * never from points of the next way of working. With fewer points than a lock takes there is none.
 */
function baselineOf(
  way: WayOfWorking,
  next: WayOfWorking | undefined,
  { isCount, pointsWithin }: WaysRequest,
): XmrBaseline | undefined {
  if (way.lockedUntil === null) return undefined;
  const values = pointsWithin(way.from, way.lockedUntil)
    .filter(({ period }) => isUnder(way, period) && !(next && isUnder(next, period)))
    .map(({ value }) => value);
  if (!canBeLocked(values)) return undefined;
  const limits = limitsOf(values, isCount);
  return limits.mean === null ? undefined : { mean: limits.mean, rangeMean: limits.rangeMean };
}

/** What a way of working's season may be found in: the periods under it and not under the next. */
function historyUnder(
  way: WayOfWorking | undefined,
  next: WayOfWorking | undefined,
  history: readonly PeriodValue[],
): SeasonHistory {
  const own = history.filter(
    ({ period }) => (!way || isUnder(way, period)) && !(next && isUnder(next, period)),
  );
  const [first] = own;
  return {
    points: own.map(({ period, value }) => ({ slot: slotOf(period), value })),
    cycle: first ? cycleOf(first.period.kind) : null,
  };
}

function isUnder({ from }: Pick<WayOfWorking, 'from'>, period: Period): boolean {
  return rulingDay(period) >= from;
}

/** True where there are points enough for limits that no longer move. */
export function canBeLocked(values: readonly Value[]): boolean {
  return values.filter((value) => value !== null).length >= LOCKABLE_POINTS;
}

/** A process behaviour chart in which each way of working has limits of its own. */
export function chartOfWays(request: WaysRequest): ChartOfWays {
  const { points, isCount, history = [] } = request;
  const ways = waysOf(request);
  const starts = new Map<number, { way: WayOfWorking } & Omit<XmrRebase, 'index'>>();
  ways.forEach((way, index) => {
    const first = points.findIndex(({ period }) => isUnder(way, period));
    if (first < 0) return;
    const next = ways[index + 1];
    const baseline = baselineOf(way, next, request);
    // Several may lie before the first point: the last of them holds there.
    starts.set(first, {
      way,
      history: historyUnder(way, next, history),
      ...(baseline ? { baseline } : {}),
    });
  });
  const chart = xmrChart(
    points.map(({ period, value }) => ({ period: period.key, value, slot: slotOf(period) })),
    {
      isCount,
      goesAlong: request.history !== undefined,
      history: historyUnder(undefined, ways[0], history),
      rebaseFrom: [...starts].map(([index, { way: _way, ...start }]) => ({ index, ...start })),
    },
  );
  const told = request.bounds ? boundedChart(chart, request.bounds) : chart;
  return { ...told, ways: chart.phases.map(({ from }) => starts.get(from)?.way ?? null) };
}

/** The same chart, judged as it was, with its limits as they are told. */
function boundedChart(chart: XmrChart, bounds: NaturalBounds): XmrChart {
  const held = heldBounds(
    bounds,
    chart.points.map(({ value }) => value),
  );
  const bounded = (verdict: XmrVerdict): XmrVerdict =>
    verdict.mean === null ? verdict : limitsWithin(verdict, held);
  return {
    ...(chart.mean === null ? chart : limitsWithin(chart, held)),
    points: chart.points.map((point) => ({
      ...point,
      limits: point.limits && limitsWithin(point.limits, held),
    })),
    phases: chart.phases.map((phase) => ({ ...phase, verdict: bounded(phase.verdict) })),
  };
}
