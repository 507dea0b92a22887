import type { Value } from '#shared/kernel/unit.ts';
import type { NoProjection, Projection } from './projection.ts';
import { medianOf, quantileOf } from './statistics.ts';

/** Past periods that it takes to speak of what is usual. */
const MINIMUM_PERIODS = 4;
/** Elapsed days that a straight line needs: its points. */
const MINIMUM_DAYS = 3;
/** Where less than a tenth is usually in by now, dividing by the share would blow up every euro. */
const SCALABLE_SHARE = 0.1;
/** The rest of a straight line may come in half as fast again as so far, or half as slow. */
const STRAIGHT_LINE_DOUBT = 0.5;
const LOW_SHARE = 0.1;
const HIGH_SHARE = 0.9;

/**
 * A finished earlier period: its total, as if it were as long as the open one, and the share of it
 * (0 to 1) that was in at the same part of the way as now; null where that is not known.
 */
export type PastPeriod = { readonly shareInByNow: Value; readonly total: number };

export type FlowPace = {
  /** What is in; null where nothing is known yet. */
  readonly soFar: Value;
  /** Days that `soFar` covers: of the elapsed sub-periods, those whose values are known. */
  readonly elapsedDays: number;
  readonly totalDays: number;
  readonly pastPeriods: readonly PastPeriod[];
};

/** How far the open period is on its way: so many of its parts are in, of so many. */
export type WayGone = { readonly elapsedParts: number; readonly allParts: number };

/**
 * An earlier period from the values of its parts (days, weeks, months) in time order, read at the
 * same part of the way: a month of four weeks is not held against one of five by its weeks, but by
 * its length. A part not known, or a total of 0, leaves no share.
 */
export function pastPeriodOf(
  parts: readonly Value[],
  { elapsedParts, allParts }: WayGone,
): PastPeriod {
  const known = parts.filter((part) => part !== null);
  const longer = allParts / parts.length;
  const sum = known.reduce((all, part) => all + part, 0);
  const total = sum * longer;
  if (known.length < parts.length || sum === 0) return { shareInByNow: null, total };
  const reached = elapsedParts / longer;
  const inByNow = known.reduce(
    (all, part, index) => all + part * Math.min(1, Math.max(0, reached - index)),
    0,
  );
  return { shareInByNow: inByNow / sum, total };
}

type UsablePeriod = { share: number; total: number };

/** A negative share comes from parts of both signs, and says nothing about a pace. */
function usableOf(periods: readonly PastPeriod[]): UsablePeriod[] {
  return periods.flatMap(({ shareInByNow, total }) =>
    shareInByNow === null || shareInByNow < 0 ? [] : [{ share: shareInByNow, total }],
  );
}

/**
 * The expected end by history is `soFar` / the median share. Where that cannot scale (hardly
 * anything is usually in by now, or what is in has the other sign than usual), it is `soFar` + the
 * median of what came in later. The range is the middle eight of ten of all ends that the past
 * periods allow, each read both ways: as if this whole period were better or worse in proportion,
 * and as if only its beginning were.
 */
function byHistory(soFar: number, periods: readonly UsablePeriod[]): Projection {
  const share = medianOf(periods.map((period) => period.share));
  const isSameSign = soFar * medianOf(periods.map((period) => period.total)) >= 0;
  const added = periods.map((period) => soFar + (1 - period.share) * period.total);
  const scaled = periods
    .filter((period) => isSameSign && period.share >= SCALABLE_SHARE)
    .map((period) => soFar / period.share);
  const value = isSameSign && share >= SCALABLE_SHARE ? soFar / share : medianOf(added);
  const ends = [...scaled, ...added];
  return {
    method: 'history',
    points: periods.length,
    value,
    low: Math.min(value, quantileOf(ends, LOW_SHARE)),
    high: Math.max(value, quantileOf(ends, HIGH_SHARE)),
  };
}

/** The pace so far, kept up. One total says nothing of its own spread: the range is a convention. */
function byStraightLine(soFar: number, elapsedDays: number, totalDays: number): Projection {
  const rest = (soFar / elapsedDays) * Math.max(0, totalDays - elapsedDays);
  const doubt = Math.abs(rest) * STRAIGHT_LINE_DOUBT;
  const value = soFar + rest;
  return {
    method: 'straight_line',
    points: elapsedDays,
    value,
    low: value - doubt,
    high: value + doubt,
  };
}

/**
 * The end of the open period of a flow: what is in so far plus the expected rest, from the
 * metric's own history where four past periods have one, else from a straight line by elapsed
 * days, which needs three of them.
 */
export function projectFlow(pace: FlowPace): Projection | NoProjection {
  const { soFar, elapsedDays, totalDays } = pace;
  const have = soFar === null ? 0 : elapsedDays;
  const usable = usableOf(pace.pastPeriods);
  if (soFar !== null && usable.length >= MINIMUM_PERIODS) return byHistory(soFar, usable);
  if (soFar !== null && have >= MINIMUM_DAYS) return byStraightLine(soFar, elapsedDays, totalDays);
  return { method: null, why: 'too_few_points', have, need: MINIMUM_DAYS };
}
