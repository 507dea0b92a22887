import type { Value } from '#shared/kernel/unit.ts';
import type { NoLimits, XmrLimits } from './xmr-limits.ts';
import { limitsFrom, limitsOf, MINIMUM_POINTS, movingRanges } from './xmr-limits.ts';
import type { XmrSignal } from './xmr-signals.ts';
import { signalsOf } from './xmr-signals.ts';

/** Below this many points, limits are provisional: they still move with each new point. */
export const FIRM_POINTS = 10;
/** From this many points on, limits can be locked. */
export const LOCKABLE_POINTS = 20;

/** A finished period and its value; null is not known. */
export type XmrPoint = { readonly period: string; readonly value: Value };

/**
 * Where limits come from, if not from all points of their phase: from the points at some indexes
 * of the whole list (both ends included), or locked at an earlier time. All limits follow from the
 * two means, so these are all that a lock keeps.
 */
export type XmrBaseline =
  | { readonly from: number; readonly to: number }
  | { readonly mean: number; readonly rangeMean: number };

/** From the point at `index` on there is a new way of working, with limits of its own. */
export type XmrRebase = { readonly index: number; readonly baseline?: XmrBaseline };

export type XmrOptions = {
  /** The lower limit of a count is not below 0. */
  readonly isCount: boolean;
  /** Of the first phase: the one up to the first re-basing. */
  readonly baseline?: XmrBaseline;
  /** A plain number is the index of a phase whose limits come from its own points. */
  readonly rebaseFrom?: readonly (number | XmrRebase)[];
};

/** Limits, and how firm they are. */
export type XmrVerdict =
  | (XmrLimits & {
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
};

/**
 * A process behaviour chart. The limits at the top are those in force now, the newest phase's.
 * `points` has one entry for each point handed in, gaps included, at the same index.
 */
export type XmrChart = XmrVerdict & {
  readonly points: readonly XmrChartPoint[];
  readonly phases: readonly XmrPhase[];
};

type PhaseBounds = { from: number; to: number; baseline: XmrBaseline | undefined };

/** A re-basing at or before the first point replaces the first phase; one after the last waits. */
function spansOf(count: number, options: XmrOptions): PhaseBounds[] {
  const starts = new Map<number, XmrBaseline | undefined>([[0, options.baseline]]);
  for (const entry of options.rebaseFrom ?? []) {
    const rebase: XmrRebase = typeof entry === 'number' ? { index: entry } : entry;
    if (rebase.index < count) starts.set(Math.max(0, rebase.index), rebase.baseline);
  }
  const sorted = [...starts].toSorted(([a], [b]) => a - b);
  return sorted.map(([from, baseline], index) => {
    const next = sorted[index + 1]?.[0] ?? count;
    return { from, to: next - 1, baseline };
  });
}

/** Locked limits hold from the first point on; computed ones need six. */
function verdictOf(values: readonly Value[], span: PhaseBounds, isCount: boolean): XmrVerdict {
  const own = values.slice(span.from, span.to + 1);
  const canLock = own.filter((value) => value !== null).length >= LOCKABLE_POINTS;
  const { baseline } = span;
  if (baseline !== undefined && 'mean' in baseline) {
    const limits = limitsFrom(baseline.mean, baseline.rangeMean, isCount);
    return { ...limits, isProvisional: false, canLock, isLocked: true };
  }
  const basis = baseline ? values.slice(Math.max(0, baseline.from), baseline.to + 1) : own;
  const limits = limitsOf(basis, isCount);
  if (limits.mean === null) return limits;
  const isProvisional = basis.filter((value) => value !== null).length < FIRM_POINTS;
  return { ...limits, isProvisional, canLock, isLocked: false };
}

/**
 * Each phase is judged on its own: the step between two ways of working is no wiggle of either,
 * so it is no moving range, and no run goes on across it.
 */
function judge(points: readonly XmrPoint[], phase: XmrPhase, position: number): XmrChartPoint[] {
  const own = points.slice(phase.from, phase.to + 1);
  const values = own.map((point) => point.value);
  const ranges = movingRanges(values);
  const signals = phase.verdict.mean === null ? [] : signalsOf(values, phase.verdict);
  return own.map(({ period, value }, index) => ({
    period,
    value,
    range: ranges[index] ?? null,
    signals: signals[index] ?? [],
    phase: position,
  }));
}

/**
 * Process behaviour chart (XmR) of points in time order, after Wheeler, Understanding Variation
 * (1993). Open periods must not be among the points. A value not known is no point: it is no
 * moving range, is not counted, and ends runs.
 */
export function xmrChart(points: readonly XmrPoint[], options: XmrOptions): XmrChart {
  const values = points.map((point) => point.value);
  const phases = spansOf(points.length, options).map((span) => ({
    from: span.from,
    to: span.to,
    verdict: verdictOf(values, span, options.isCount),
  }));
  const judged = phases.flatMap((phase, position) => judge(points, phase, position));
  const none: XmrVerdict = { mean: null, why: 'too_few_points', have: 0, need: MINIMUM_POINTS };
  return { ...(phases.at(-1)?.verdict ?? none), points: judged, phases };
}
