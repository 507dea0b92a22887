import { medianOf, quantileOf } from './statistics.ts';

/** Points, at different places, that a trend needs. */
const MINIMUM_POINTS = 3;
const LOW_SHARE = 0.1;
const HIGH_SHARE = 0.9;

/** A known value at a place in time: `x` in days or periods, any start, equal steps not needed. */
export type TrendPoint = { readonly x: number; readonly y: number };

/** A straight line through the middle of the points, and how far they lie from it. */
export type Trend = {
  /** Change of y for one step of x. */
  readonly slope: number;
  /** y where x is 0. */
  readonly intercept: number;
  readonly points: number;
  /** 10th percentile of the residuals, at most 0. */
  readonly residualLow: number;
  /** 90th percentile of the residuals, at least 0. */
  readonly residualHigh: number;
};

/** Why there is no trend: points at the same place count once. */
export type NoTrend = {
  readonly slope: null;
  readonly why: 'too_few_points';
  readonly have: number;
  readonly need: number;
};

/** What a trend says of a place, and its range. */
export type TrendReading = { readonly value: number; readonly low: number; readonly high: number };

function slopesOf(points: readonly TrendPoint[]): number[] {
  return points.flatMap((from, index) =>
    points
      .slice(index + 1)
      .filter((to) => to.x !== from.x)
      .map((to) => (to.y - from.y) / (to.x - from.x)),
  );
}

/**
 * Theil–Sen line: the slope is the median of the slopes of all pairs (Theil 1950, Sen 1968), so
 * up to 29 % of the points may be wild without moving it far. The intercept is the median of
 * y - slope × x: half of the points lie above the line and half below it, so the range of the
 * residuals always holds the line.
 */
export function theilSen(points: readonly TrendPoint[]): Trend | NoTrend {
  const have = new Set(points.map((point) => point.x)).size;
  if (have < MINIMUM_POINTS) {
    return { slope: null, why: 'too_few_points', have, need: MINIMUM_POINTS };
  }
  const slope = medianOf(slopesOf(points));
  const intercept = medianOf(points.map((point) => point.y - slope * point.x));
  const residuals = points.map((point) => point.y - (intercept + slope * point.x));
  return {
    slope,
    intercept,
    points: points.length,
    residualLow: Math.min(0, quantileOf(residuals, LOW_SHARE)),
    residualHigh: Math.max(0, quantileOf(residuals, HIGH_SHARE)),
  };
}

/**
 * The line at `x`, with the range that held the middle eight of ten of its points (10th to 90th
 * percentile of the residuals). The range says how rough the past was; it does not widen with the
 * distance, so it is fair for the next few steps only.
 */
export function readTrend(trend: Trend, x: number): TrendReading {
  const value = trend.intercept + trend.slope * x;
  return { value, low: value + trend.residualLow, high: value + trend.residualHigh };
}
