import type { Day } from '#shared/kernel/day.ts';
import type { Value } from '#shared/kernel/unit.ts';
import { meanOf } from './statistics.ts';
import { expectationOf, isShaped, limitsAlong } from './expectation.ts';
import type { PointLimits } from './expectation.ts';
import type { SeasonCycle, SeasonPoint } from './season.ts';
import { limitsOf } from './xmr-limits.ts';
import type { XmrSignal } from './xmr-signals.ts';
import { RUN_LENGTH, signalsBy } from './xmr-signals.ts';
import type { XmrPoint } from './xmr.ts';

/** Points compared on each side, unless told otherwise. */
export const COMPARED_POINTS = 4;

/** A finished period with its first and last day, and its value. */
export type DatedPoint = XmrPoint & { readonly start: Day; readonly end: Day };

/** An action or an annotation; `end` null: still going on. */
export type DateSpan = { readonly start: Day; readonly end: Day | null };

/** A finished action, what was measured around it, and what else happened. */
export type EffectInput<T extends DateSpan> = {
  /** In time order; of the present way of working, where limits were re-based. */
  readonly points: readonly DatedPoint[];
  readonly action: { readonly start: Day; readonly end: Day };
  readonly others: readonly T[];
  readonly isCount: boolean;
  /** Points in a year, where their kind may have a season. */
  readonly cycle?: SeasonCycle | null;
  /** n: points compared on each side. */
  readonly compare?: number;
};

/** The mean of some points; null without any. */
export type SideMean = { readonly mean: Value; readonly points: number };

/** A point after the action that its own past does not explain. */
export type EffectSignal = { readonly period: string; readonly signals: readonly XmrSignal[] };

/**
 * `signal`: a point after the action is more than noise by the limits from before it.
 * `noise`: n points are in, and none is. `too_early`: no signal, and fewer than n points are in.
 * `no_limits`: too few points before the action to know its noise; waiting will not change that.
 */
export type EffectVerdict = 'signal' | 'noise' | 'too_early' | 'no_limits';

/** What the metric did after an action: whether it moved, and never why. */
export type Effect<T extends DateSpan> = {
  readonly verdict: EffectVerdict;
  readonly before: SideMean;
  readonly after: SideMean;
  /** Mean after minus mean before, in the unit; null where one of them is. */
  readonly change: Value;
  readonly signals: readonly EffectSignal[];
  /** What else went on between the action's start and the last point compared. */
  readonly overlapping: readonly T[];
};

function knownOf(points: readonly DatedPoint[]): number[] {
  return points.map((point) => point.value).filter((value) => value !== null);
}

function sideMeanOf(values: readonly number[]): SideMean {
  return { mean: values.length === 0 ? null : meanOf(values), points: values.length };
}

function slotted(points: readonly DatedPoint[]): SeasonPoint[] {
  return points.map(({ value, slot = null }) => ({ value, slot }));
}

/** Points before an action in which a trend is looked for: what an older one did is past. */
const RECENT_POINTS = 104;
/** Years before an action that a season is learned from. */
const SEASON_YEARS = 4;

/**
 * The limits of each point, as they follow from those before the action: along their newest trend or
 * season where there is one, else the same for all. Null without limits.
 */
function limitsFromBefore({
  points,
  action,
  isCount,
  cycle = null,
}: EffectInput<DateSpan>): readonly (PointLimits | null)[] | null {
  const all = slotted(points);
  const before = all.slice(0, points.filter((point) => point.end < action.start).length);
  const recent = before.slice(-RECENT_POINTS);
  const history = cycle === null ? [] : before.slice(-SEASON_YEARS * cycle);
  const expectation = expectationOf(recent, { points: history, cycle });
  if (expectation.mean !== null && isShaped(expectation.shape)) {
    const older = before.length - recent.length;
    const limits = limitsAlong(expectation, all.slice(older), isCount);
    return [...before.slice(0, older).map(() => null), ...limits];
  }
  const flat = limitsOf(
    before.map(({ value }) => value),
    isCount,
  );
  return flat.mean === null ? null : all.map(() => flat);
}

/**
 * Signals among the first eight periods after the action (a run takes as many), judged by the
 * limits from before it, and from a fresh start: a run that was under way before is not its doing,
 * and neither is a trend or a season that only went on. Null without limits.
 */
function signalsAfter(input: EffectInput<DateSpan>): EffectSignal[] | null {
  const limits = limitsFromBefore(input);
  if (limits === null) return null;
  const judged = input.points
    .map((point, index) => ({ point, limits: limits[index] ?? null }))
    .filter(({ point }) => point.start > input.action.end)
    .slice(0, RUN_LENGTH);
  const signals = signalsBy(
    judged.map(({ point }) => point.value),
    judged.map((one) => one.limits),
  );
  return judged
    .map(({ point }, index): EffectSignal => {
      return { period: point.period, signals: signals[index] ?? [] };
    })
    .filter((point) => point.signals.length > 0);
}

function verdictOf(
  signals: readonly EffectSignal[] | null,
  have: number,
  need: number,
): EffectVerdict {
  if (signals === null) return 'no_limits';
  if (signals.length > 0) return 'signal';
  return have < need ? 'too_early' : 'noise';
}

function overlappingOf<T extends DateSpan>(others: readonly T[], from: Day, to: Day): T[] {
  return others.filter((other) => other.start <= to && (other.end === null || other.end >= from));
}

/**
 * What the metric did after a finished action: the mean of up to n known points that ended before
 * its start and of up to n that began after its end; a period in which it started, ran or ended is
 * on neither side. The action itself must not be among `others`.
 */
export function effectOf<T extends DateSpan>(input: EffectInput<T>): Effect<T> {
  const { points, action, compare = COMPARED_POINTS } = input;
  const before = points.filter((point) => point.end < action.start);
  const after = points.filter((point) => point.start > action.end);
  const sideBefore = sideMeanOf(knownOf(before).slice(-compare));
  const sideAfter = sideMeanOf(knownOf(after).slice(0, compare));
  const signals = signalsAfter(input);
  const isMeasured = sideBefore.mean !== null && sideAfter.mean !== null;
  const known = after.filter((point) => point.value !== null);
  const last = known[sideAfter.points - 1]?.end ?? action.end;
  return {
    verdict: verdictOf(signals, sideAfter.points, compare),
    before: sideBefore,
    after: sideAfter,
    change: isMeasured ? sideAfter.mean - sideBefore.mean : null,
    signals: signals ?? [],
    overlapping: overlappingOf(input.others, action.start, last),
  };
}
