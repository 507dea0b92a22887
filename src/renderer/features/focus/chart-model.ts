import type { FocusView } from '../../../shared/features/focus/contract.ts';
import { dayNumber } from '../../../shared/kernel/day.ts';

type ChartView = NonNullable<FocusView['chart']>;
type ViewPoint = ChartView['points'][number];

/** How much of its period a point knows: all, a part, as much as an open one can; or nothing. */
export type PointState = 'whole' | 'part' | 'open' | 'gap';

/** One period of the chart. */
export type ChartPoint = {
  readonly period: ViewPoint['period'];
  /** Days since 1970: the period's last day, of an open one today. */
  readonly x: number;
  readonly value: number | null;
  readonly state: PointState;
  readonly isSignal: boolean;
};

/** Where the open period will probably end: a band that opens from where the metric stands. */
export type ChartBand = {
  readonly from: { readonly x: number; readonly value: number };
  readonly to: {
    readonly x: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  };
};

/** Everything that is drawn, in days and in the metric's unit. */
export type ChartModel = {
  readonly points: readonly ChartPoint[];
  /** The last day of every period up to the end of the quarter, also of those to come. */
  readonly axis: readonly { readonly x: number; readonly period: ViewPoint['period'] }[];
  readonly line: number | null;
  readonly limits: ChartView['limits'];
  readonly band: ChartBand | null;
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
};

/** Air above and below what is drawn, as a share of its height. */
const AIR = 0.08;

/**
 * The chart of a focus view; null where no value is known. `isFlow`: the projection is of the whole
 * period that is read, so it has a place only among points of that same kind.
 */
export function chartModelOf(view: FocusView, isFlow: boolean): ChartModel | null {
  const { chart, hero } = view;
  if (chart === null) return null;
  const signals = new Set(chart.limits?.signals);
  // Before the first value there is nothing to see; a gap after it is a gap.
  const first = chart.points.findIndex(({ value }) => value !== null);
  if (first === -1) return null;
  const shown = chart.points.slice(first);
  const points = shown
    .filter(({ period }) => !period.isFuture)
    .map((point) => pointOf(point, signals));
  const isSameScale = hero !== null && (!isFlow || hero.period.kind === chart.kind);
  const band = isSameScale ? bandOf(points, hero.projection, isFlow) : null;
  const axis = shown.map(({ period }) => ({ x: dayNumber(period.end), period }));
  return {
    points,
    axis,
    line: chart.line,
    limits: chart.limits,
    band,
    xDomain: xDomainOf(points, axis, band),
    yDomain: yDomainOf([
      ...points.map(({ value }) => value),
      chart.line,
      ...(chart.limits ? [chart.limits.lower, chart.limits.upper] : []),
      ...(band ? [band.to.low, band.to.high] : []),
    ]),
  };
}

function pointOf({ period, value, isWhole }: ViewPoint, signals: ReadonlySet<string>): ChartPoint {
  const x =
    period.isOpen && period.day !== null
      ? dayNumber(period.start) + period.day - 1
      : dayNumber(period.end);
  return {
    period,
    x,
    value,
    state: stateOf(value, isWhole, period.isOpen),
    isSignal: signals.has(period.key),
  };
}

function stateOf(value: number | null, isWhole: boolean, isOpen: boolean): PointState {
  if (value === null) return 'gap';
  if (isOpen) return 'open';
  return isWhole ? 'whole' : 'part';
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

function xDomainOf(
  points: readonly ChartPoint[],
  axis: ChartModel['axis'],
  band: ChartBand | null,
): readonly [number, number] {
  const [first] = points;
  const start = first?.x ?? 0;
  const end = Math.max(axis.at(-1)?.x ?? 0, band?.to.x ?? 0);
  // A lone point needs a stretch to stand in: its own period.
  return [start < end || !first ? start : dayNumber(first.period.start), end];
}

/** From zero where that costs little, since a short axis makes small wiggles look like news. */
function yDomainOf(values: readonly (number | null)[]): readonly [number, number] {
  const known = values.filter((value) => value !== null);
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  const spread = highest - lowest || Math.abs(highest) || 1;
  const isNearZero = lowest >= 0 && lowest <= spread;
  return [isNearZero ? 0 : lowest - spread * AIR, highest + spread * AIR];
}

/** The runs of neighbouring whole figures: only these are joined by a line. */
export function joinedRuns(points: readonly ChartPoint[]): readonly (readonly ChartPoint[])[] {
  const runs: ChartPoint[][] = [];
  let isJoining = false;
  for (const point of points) {
    if (point.state !== 'whole') {
      isJoining = false;
      continue;
    }
    if (isJoining) runs.at(-1)?.push(point);
    else runs.push([point]);
    isJoining = true;
  }
  return runs;
}

/** The periods that are named below the axis: evenly spaced, the last one always. */
export function labelledPeriods(axis: ChartModel['axis'], mostLabels: number): ChartModel['axis'] {
  const step = Math.max(1, Math.ceil(axis.length / Math.max(1, mostLabels)));
  const last = axis.length - 1;
  return axis.filter((_, index) => (last - index) % step === 0);
}
