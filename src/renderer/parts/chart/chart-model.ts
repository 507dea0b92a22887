import type { XmrLimits } from '#shared/features/signals/xmr-limits.ts';
import type { XmrSignal } from '#shared/features/signals/xmr-signals.ts';
import type { PeriodInfo } from '#shared/features/values/model.ts';
import { dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';

/** How much of its period a point knows: all, a part, as much as an open one can; or nothing. */
type PointState = 'whole' | 'part' | 'open' | 'gap';

/** Something that happened; the label is its number in a list beside the chart, if there is one. */
type ChartNote = { readonly id: number; readonly label: string; readonly text: string };

export type ChartPoint = {
  readonly period: PeriodInfo;
  /** Days since 1970: the period's last day, of an open one today. */
  readonly x: number;
  readonly value: number | null;
  readonly state: PointState;
  /** More than noise. */
  readonly isSignal: boolean;
  /** The rules that say so, where the chart was told. */
  readonly signals: readonly XmrSignal[];
  /** Its value is made in another way than the one before: no line joins the two. */
  readonly isRedefined: boolean;
  readonly notes: readonly ChartNote[];
};

/** Something that holds from one place to another; null: from or to the edge of the drawing. */
export type ChartRange = { readonly fromX: number | null; readonly toX: number | null };

export type ChartTarget = ChartRange & { readonly line: number };

export type ChartLimits = ChartRange &
  Pick<XmrLimits, 'mean' | 'lower' | 'upper'> & {
    readonly isProvisional: boolean;
    readonly isLocked: boolean;
    /** Those of each point, where they go along with a trend or a season; null: all the same. */
    readonly along: readonly LimitsAt[] | null;
  };

type LimitsAt = { readonly x: number } & Pick<XmrLimits, 'mean' | 'lower' | 'upper'>;

/** Where something begins anew: the limits, or what is measured. */
export type ChartBreak = {
  readonly x: number;
  readonly kind: 'rebase' | 'definition';
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
  /** The last day of every period that is shown, also of those to come. */
  readonly axis: readonly { readonly x: number; readonly period: PeriodInfo }[];
  /** In order of time, as are the limits. */
  readonly targets: readonly ChartTarget[];
  readonly limits: readonly ChartLimits[];
  readonly breaks: readonly ChartBreak[];
  readonly band: ChartBand | null;
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
};

/** What a chart is made from; where it begins and ends follows. */
export type ChartParts = Omit<ChartModel, 'axis' | 'xDomain' | 'yDomain'> & {
  /** Every period that is shown, in order of time, also those to come. */
  readonly periods: readonly PeriodInfo[];
};

/** The only target, where one holds all along: it is named where it is drawn. */
export function loneTarget({ targets }: Pick<ChartModel, 'targets'>): ChartTarget | null {
  const [first, ...others] = targets;
  return first && others.length === 0 && first.fromX === null ? first : null;
}

/** Air above and below what is drawn, as a share of its height. */
const AIR = 0.08;

export function chartOfParts({ periods, ...parts }: ChartParts): ChartModel {
  const { points, targets, limits, band } = parts;
  const axis = periods.map((period) => ({ x: dayNumber(period.end), period }));
  return {
    ...parts,
    axis,
    xDomain: xDomainOf(points, axis, band),
    yDomain: yDomainOf([
      ...points.map(({ value }) => value),
      ...targets.map(({ line }) => line),
      ...limits.flatMap((one) =>
        (one.along ?? [one]).flatMap(({ lower, upper }) => [lower, upper]),
      ),
      ...(band ? [band.to.low, band.to.high] : []),
    ]),
  };
}

/** What is told of a period, where the chart knows more than its value. */
type PointFacts = Partial<Pick<ChartPoint, 'isSignal' | 'signals' | 'isRedefined' | 'notes'>>;

export function chartPoint(
  { period, value, isWhole }: { period: PeriodInfo; value: number | null; isWhole: boolean },
  facts: PointFacts = {},
): ChartPoint {
  const state = stateOf(value, isWhole, period.isOpen);
  const none = { isSignal: false, signals: [], isRedefined: false, notes: [] };
  return { period, x: xOf(period), value, state, ...none, ...facts };
}

/** Limits by key of their period, each at its point. */
export function alongPoints(
  points: readonly ChartPoint[],
  limits: ReadonlyMap<string, Omit<LimitsAt, 'x'>>,
): LimitsAt[] {
  return points.flatMap(({ period, x }) => {
    const own = limits.get(period.key);
    return own ? [{ x, mean: own.mean, lower: own.lower, upper: own.upper }] : [];
  });
}

/** The limits that a point is judged by: its own, where they go along with something. */
export function limitsAt(
  limits: readonly ChartLimits[],
  { x }: Pick<ChartPoint, 'x'>,
): Pick<XmrLimits, 'mean' | 'lower' | 'upper'> | undefined {
  const phase = inForceAt(limits, x);
  return phase?.along ? phase.along.find((one) => one.x === x) : phase;
}

/** What holds at a place, of things that follow each other. */
export function inForceAt<S extends ChartRange>(phases: readonly S[], x: number): S | undefined {
  return phases.find(
    ({ fromX, toX }) => (fromX === null || fromX <= x) && (toX === null || x < toX),
  );
}

/** The last day of a period, of an open one today: days since 1970. */
function xOf({ isOpen, day, start, end }: PeriodInfo): number {
  return isOpen && day !== null ? dayNumber(start) + day - 1 : dayNumber(end);
}

function stateOf(value: number | null, isWhole: boolean, isOpen: boolean): PointState {
  if (value === null) return 'gap';
  if (isOpen) return 'open';
  return isWhole ? 'whole' : 'part';
}

export function isIn({ start, end }: Pick<PeriodInfo, 'start' | 'end'>, day: Day): boolean {
  return start <= day && day <= end;
}

/** Where something new begins: halfway between its first point and the one before. */
export function xBefore(points: readonly ChartPoint[], index: number): number | null {
  const [before, first] = [points[index - 1], points[index]];
  return before && first ? (before.x + first.x) / 2 : null;
}

function xDomainOf(
  points: readonly ChartPoint[],
  axis: ChartModel['axis'],
  band: ChartBand | null,
): readonly [number, number] {
  const [first] = points;
  const start = first?.x ?? 0;
  const end = Math.max(axis.at(-1)?.x ?? 0, band?.to.x ?? 0);
  // A lone point needs room to stand in: its own period.
  return [start < end || !first ? start : dayNumber(first.period.start), end];
}

/** From zero where that takes no more than this share of the height of what is drawn. */
const ZERO_COSTS_AT_MOST = 0.25;

/** To what is drawn and its target; from zero only where that leaves it most of the height. */
function yDomainOf(values: readonly (number | null)[]): readonly [number, number] {
  const known = values.filter((value) => value !== null);
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  const spread = highest - lowest || Math.abs(highest) || 1;
  const isNearZero = lowest >= 0 && lowest <= spread * ZERO_COSTS_AT_MOST;
  return [isNearZero ? 0 : lowest - spread * AIR, highest + spread * AIR];
}

/** The runs of neighbouring whole values that are made alike: only these are joined by a line. */
export function joinedRuns(points: readonly ChartPoint[]): readonly (readonly ChartPoint[])[] {
  const runs: ChartPoint[][] = [];
  let isJoining = false;
  for (const point of points) {
    if (point.isRedefined) isJoining = false;
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

/** The runs less the way to the very last point, which is drawn by itself. */
export function withoutLastSegment(
  runs: readonly (readonly ChartPoint[])[],
): readonly (readonly ChartPoint[])[] {
  const last = runs.at(-1);
  return last && last.length > 1 ? [...runs.slice(0, -1), last.slice(0, -1)] : runs;
}

/**
 * Whether the line ends in something new: it goes one point further than it did, or its last point
 * is another. What differs elsewhere is another line.
 */
export function isNewEnd(before: readonly ChartPoint[], after: readonly ChartPoint[]): boolean {
  const [last, known] = [after.at(-1), after.slice(0, -1)];
  if (!last || known.length === 0) return false;
  const isAlike = (point: ChartPoint, index: number): boolean =>
    before[index]?.x === point.x && before[index].value === point.value;
  if (!known.every(isAlike)) return false;
  const isLonger = before.length === known.length;
  return isLonger || (before.length === after.length && !isAlike(last, known.length));
}

/** The periods that are named below the axis: evenly spaced, the last one always. */
export function labelledPeriods(axis: ChartModel['axis'], mostLabels: number): ChartModel['axis'] {
  const step = Math.max(1, Math.ceil(axis.length / Math.max(1, mostLabels)));
  const last = axis.length - 1;
  return axis.filter((_, index) => (last - index) % step === 0);
}
