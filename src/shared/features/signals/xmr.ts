import type { Value } from '#shared/kernel/unit.ts';
import { expectationOf, FLAT, isShaped, limitsAlong } from './expectation.ts';
import type { ExpectedCourse, LimitShape, PointLimits, SeasonHistory } from './expectation.ts';
import type { NoLimits, XmrLimits } from './xmr-limits.ts';
import { limitsFrom, limitsOf, MINIMUM_POINTS, movingRanges } from './xmr-limits.ts';
import type { XmrSignal } from './xmr-signals.ts';
import { signalsBy } from './xmr-signals.ts';

/** Below this many points, limits are provisional: they still move with each new point. */
export const FIRM_POINTS = 10;
/** From this many points on, limits can be locked. */
export const LOCKABLE_POINTS = 20;

/** A finished period and its value; null is not known. */
export type XmrPoint = {
  readonly period: string;
  readonly value: Value;
  /** Its place in the year, from 0, where its kind of period has a season. */
  readonly slot?: number | null;
};

/**
 * Where limits come from, if not from all points of their phase: from the points at some indexes
 * of the whole list (both ends included), or locked at an earlier time. All limits follow from the
 * two means, so these are all that a lock keeps.
 */
export type XmrBaseline =
  | { readonly from: number; readonly to: number }
  | { readonly mean: number; readonly rangeMean: number };

/** From the point at `index` on there is a new way of working, with limits of its own. */
export type XmrRebase = {
  readonly index: number;
  readonly baseline?: XmrBaseline;
  readonly history?: SeasonHistory | null;
};

export type XmrOptions = {
  /** The lower limit of a count is not below 0. */
  readonly isCount: boolean;
  /** Of the first phase: the one up to the first re-basing. */
  readonly baseline?: XmrBaseline;
  readonly history?: SeasonHistory | null;
  /**
   * True: limits go along with a trend, with the season of a phase's history, and with what is
   * carried over, where there is such. Locked ones, or made from chosen points, never do.
   */
  readonly goesAlong?: boolean;
  /** A plain number is the index of a phase whose limits come from its own points. */
  readonly rebaseFrom?: readonly (number | XmrRebase)[];
};

/** Limits, and how firm they are; around a shape, those of the newest point. */
export type XmrVerdict =
  | (XmrLimits & {
      readonly shape: LimitShape;
      /** Computed from fewer than 10 points. */
      readonly isProvisional: boolean;
      /** The phase has at least 20 points. */
      readonly canLock: boolean;
      readonly isLocked: boolean;
    })
  | NoLimits;

/** The points from one re-basing to the next (indexes, both ends included) and their limits. */
export type XmrPhase = {
  readonly from: number;
  readonly to: number;
  readonly verdict: XmrVerdict;
};

/** A point as judged; `range` is null for a gap, and where no known neighbour precedes it. */
export type XmrChartPoint = XmrPoint & {
  readonly range: Value;
  readonly signals: readonly XmrSignal[];
  readonly phase: number;
  /** What it is judged by; null where its phase has no limits. */
  readonly limits: PointLimits | null;
};

/**
 * A process behaviour chart. The limits at the top are those in force now, the newest phase's.
 * `points` has one entry for each point handed in, gaps included, at the same index.
 */
export type XmrChart = XmrVerdict & {
  readonly points: readonly XmrChartPoint[];
  readonly phases: readonly XmrPhase[];
};

type PhaseBounds = {
  readonly from: number;
  readonly to: number;
  readonly baseline: XmrBaseline | undefined;
  readonly history: SeasonHistory | null;
};

/** A re-basing at or before the first point replaces the first phase; one after the last waits. */
function spansOf(count: number, options: XmrOptions): PhaseBounds[] {
  type Start = Pick<PhaseBounds, 'baseline' | 'history'>;
  const first: Start = { baseline: options.baseline, history: options.history ?? null };
  const starts = new Map<number, Start>([[0, first]]);
  for (const entry of options.rebaseFrom ?? []) {
    const {
      index,
      baseline,
      history = null,
    }: XmrRebase = typeof entry === 'number' ? { index: entry } : entry;
    if (index < count) starts.set(Math.max(0, index), { baseline, history });
  }
  const sorted = [...starts].toSorted(([a], [b]) => a - b);
  return sorted.map(([from, start], index) => {
    const next = sorted[index + 1]?.[0] ?? count;
    return { from, to: next - 1, ...start };
  });
}

/** What a phase is judged by: the limits of each of its points, and what is said of them. */
type Judgement = {
  readonly verdict: XmrVerdict;
  readonly limits: readonly (PointLimits | null)[] | null;
};

function knownIn(values: readonly Value[]): number {
  return values.filter((value) => value !== null).length;
}

/** Locked limits hold from the first point on; computed ones need six. */
function judgementOf(
  points: readonly XmrPoint[],
  span: PhaseBounds,
  { isCount, goesAlong = false }: XmrOptions,
): Judgement {
  const own = points.slice(span.from, span.to + 1);
  const canLock = knownIn(own.map(({ value }) => value)) >= LOCKABLE_POINTS;
  const { baseline } = span;
  if (baseline !== undefined && 'mean' in baseline) {
    const limits = limitsFrom(baseline.mean, baseline.rangeMean, isCount);
    return flatJudgement(own, { ...limits, isProvisional: false, canLock, isLocked: true });
  }
  if (goesAlong && !baseline) {
    const expectation = expectationOf(slotted(own), span.history ?? NO_HISTORY);
    if (expectation.mean !== null && isShaped(expectation.shape)) {
      return shapedJudgement(own, expectation, isCount);
    }
  }
  const basis = (baseline ? points.slice(Math.max(0, baseline.from), baseline.to + 1) : own).map(
    ({ value }) => value,
  );
  const limits = limitsOf(basis, isCount);
  if (limits.mean === null) return { verdict: limits, limits: null };
  const isProvisional = knownIn(basis) < FIRM_POINTS;
  return flatJudgement(own, { ...limits, isProvisional, canLock, isLocked: false });
}

const NO_HISTORY: SeasonHistory = { points: [], cycle: null };

function slotted(points: readonly XmrPoint[]) {
  return points.map(({ value, slot = null }) => ({ value, slot }));
}

function flatJudgement(
  own: readonly XmrPoint[],
  limits: Omit<Extract<XmrVerdict, { mean: number }>, 'shape'>,
): Judgement {
  return { verdict: { ...limits, shape: FLAT }, limits: own.map(() => limits) };
}

/** A lock keeps two means, which say nothing of a shape: around one there is none. */
function shapedJudgement(
  own: readonly XmrPoint[],
  expectation: ExpectedCourse,
  isCount: boolean,
): Judgement {
  const limits = limitsAlong(expectation, slotted(own), isCount);
  const { mean, rangeMean, shape } = expectation;
  const { rangeUpper, ...flat } = limitsFrom(mean, rangeMean, isCount);
  const newest = limits.findLast((one) => one !== null) ?? flat;
  const isProvisional = knownIn(own.map(({ value }) => value)) < FIRM_POINTS;
  const verdict = { ...newest, rangeMean, rangeUpper, shape, isProvisional };
  return { verdict: { ...verdict, canLock: false, isLocked: false }, limits };
}

/**
 * Each phase is judged on its own: the step between two ways of working is no wiggle of either,
 * so it is no moving range, and no run goes on across it.
 */
function judge(
  points: readonly XmrPoint[],
  { from, to }: PhaseBounds,
  limits: Judgement['limits'],
  position: number,
): XmrChartPoint[] {
  const own = points.slice(from, to + 1);
  const values = own.map((point) => point.value);
  const ranges = movingRanges(values);
  const signals = limits === null ? [] : signalsBy(values, limits);
  return own.map(({ period, value }, index) => ({
    period,
    value,
    range: ranges[index] ?? null,
    signals: signals[index] ?? [],
    phase: position,
    limits: limits?.[index] ?? null,
  }));
}

/**
 * Process behaviour chart (XmR) of points in time order, after Wheeler, Understanding Variation
 * (1993). Open periods must not be among the points. A value not known is no point: it is no
 * moving range, is not counted, and ends runs.
 */
export function xmrChart(points: readonly XmrPoint[], options: XmrOptions): XmrChart {
  const judged = spansOf(points.length, options).map((span, position) => {
    const { verdict, limits } = judgementOf(points, span, options);
    const phase: XmrPhase = { from: span.from, to: span.to, verdict };
    return { phase, points: judge(points, span, limits, position) };
  });
  const phases = judged.map(({ phase }) => phase);
  const none: XmrVerdict = { mean: null, why: 'too_few_points', have: 0, need: MINIMUM_POINTS };
  return {
    ...(phases.at(-1)?.verdict ?? none),
    points: judged.flatMap((one) => one.points),
    phases,
  };
}
