import type { Value } from '#shared/kernel/unit.ts';
import { meanOf } from './statistics.ts';

/**
 * 3 sigma in mean moving ranges of two points: 3 / d2, d2 = 1.128 (Wheeler, Understanding
 * Variation, 1993).
 */
const LIMIT_FACTOR = 2.66;
/** D4 of ranges of two points (ibid.). */
const RANGE_FACTOR = 3.268;
export const MINIMUM_POINTS = 6;

/** What a process does while nothing changes: all values in the metric's unit. */
export type XmrLimits = {
  readonly mean: number;
  /** Lower natural process limit; of a count, not below 0. */
  readonly lower: number;
  readonly upper: number;
  readonly rangeMean: number;
  /** Upper limit of the moving range; its lower one is always 0. */
  readonly rangeUpper: number;
};

/** Why there are no limits: how many points (or moving ranges) there are, and how many it takes. */
export type NoLimits = {
  readonly mean: null;
  readonly why: 'too_few_points' | 'no_moving_ranges';
  readonly have: number;
  readonly need: number;
};

/**
 * The distance of each value from the one before it. Null for the first, for a gap, and for the
 * value after a gap: what happened meanwhile is not known, so two values on both sides of a gap
 * are no neighbours.
 */
export function movingRanges(values: readonly Value[]): Value[] {
  return values.map((value, index) => {
    const previous = values[index - 1] ?? null;
    return value === null || previous === null ? null : Math.abs(value - previous);
  });
}

/** The five values that follow from a mean and a mean moving range. */
export function limitsFrom(mean: number, rangeMean: number, isCount: boolean): XmrLimits {
  const lower = mean - LIMIT_FACTOR * rangeMean;
  return {
    mean,
    lower: isCount ? Math.max(0, lower) : lower,
    upper: mean + LIMIT_FACTOR * rangeMean,
    rangeMean,
    rangeUpper: RANGE_FACTOR * rangeMean,
  };
}

/** Natural process limits of values in time order: mean ± 2.66 × mean moving range. */
export function limitsOf(values: readonly Value[], isCount: boolean): XmrLimits | NoLimits {
  const known = values.filter((value) => value !== null);
  if (known.length < MINIMUM_POINTS) {
    return { mean: null, why: 'too_few_points', have: known.length, need: MINIMUM_POINTS };
  }
  const ranges = movingRanges(values).filter((range) => range !== null);
  if (ranges.length === 0) return { mean: null, why: 'no_moving_ranges', have: 0, need: 1 };
  return limitsFrom(meanOf(known), meanOf(ranges), isCount);
}
