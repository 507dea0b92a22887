import type { Value } from '#shared/kernel/unit.ts';
import type { NoProjection, Projection } from './projection.ts';
import { readTrend, theilSen } from './trend.ts';

/** The newest known points that are looked at: a year of months; what is older is another time. */
export const TREND_POINTS = 12;

/** A finished period's value at its place in time, `x` in days or in periods. */
export type LevelPoint = { readonly x: number; readonly value: Value };

/** The recent past of a stock, a score or a ratio, and the place to look at. */
export type LevelPace = {
  /** In time order. */
  readonly points: readonly LevelPoint[];
  /** The end of the open period, on the same scale as the points' `x`. */
  readonly endX: number;
  /** What the metric cannot go below or above (0 customers, 100 % of them). */
  readonly min?: number;
  readonly max?: number;
};

/**
 * The end of the open period of a stock, a score or a ratio: the Theil–Sen line over up to 12 last
 * known points, carried on to the period's end.
 */
export function projectLevel(pace: LevelPace): Projection | NoProjection {
  const known = pace.points
    .flatMap(({ x, value }) => (value === null ? [] : [{ x, y: value }]))
    .slice(-TREND_POINTS);
  const trend = theilSen(known);
  if (trend.slope === null) {
    return { method: null, why: trend.why, have: trend.have, need: trend.need };
  }
  const reading = readTrend(trend, pace.endX);
  const { min = -Infinity, max = Infinity } = pace;
  const within = (value: number): number => Math.min(max, Math.max(min, value));
  return {
    method: 'trend',
    points: trend.points,
    value: within(reading.value),
    low: within(reading.low),
    high: within(reading.high),
  };
}
