import type { Value } from '#shared/kernel/unit.ts';
import { meanOf } from './statistics.ts';
import { theilSen } from './trend.ts';
import type { TrendPoint } from './trend.ts';

/** A metric that rises or falls by about as much in each period: level = start + slope × index. */
export type SteadyTrend = { readonly slope: number; readonly start: number };

/** Below this many points a rise is not told from a wiggle. */
const FEWEST_POINTS = 10;
/** Two-sided one in a hundred of a normal: what chance alone passes so often. */
const SURE = 2.576;
/** As many points as a level has at least, where a step is tried as the other explanation. */
const FEWEST_OF_STEP = 4;

/** Mann–Kendall (Mann 1945, Kendall 1975): of all pairs, how surely the later ones lie higher. */
function surenessOf(points: readonly TrendPoint[]): number {
  const { length: n } = points;
  let score = 0;
  const ties = new Map<number, number>();
  for (const [index, { y }] of points.entries()) {
    ties.set(y, (ties.get(y) ?? 0) + 1);
    for (const later of points.slice(index + 1)) score += Math.sign(later.y - y);
  }
  const spreadOf = (count: number): number => (count * (count - 1) * (2 * count + 5)) / 18;
  const tied = [...ties.values()].reduce((sum, count) => sum + spreadOf(count), 0);
  const spread = spreadOf(n) - tied;
  return spread <= 0 ? 0 : (Math.abs(score) - 1) / Math.sqrt(spread);
}

function squaresAround(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** What is left unexplained by the best change from one level to another, at one moment. */
function leftByStep(points: readonly TrendPoint[]): number {
  const values = points.map(({ y }) => y);
  let least = squaresAround(values);
  for (let at = FEWEST_OF_STEP; at <= values.length - FEWEST_OF_STEP; at += 1) {
    const left = squaresAround(values.slice(0, at)) + squaresAround(values.slice(at));
    least = Math.min(least, left);
  }
  return least;
}

/**
 * The steady trend of values in time order, or null. There is one where chance gives such an order
 * once in a hundred times and where a straight line explains the values better than one step from a
 * level to another: a step is a new way of working, which limits are made anew for. The slope is
 * robust (Theil–Sen), and the line goes through the middle of the points as a mean does.
 */
export function steadyTrend(values: readonly Value[]): SteadyTrend | null {
  const points = values.flatMap((y, x) => (y === null ? [] : [{ x, y }]));
  if (points.length < FEWEST_POINTS || surenessOf(points) < SURE) return null;
  const line = theilSen(points);
  if (line.slope === null || line.slope === 0) return null;
  const { slope } = line;
  const start = meanOf(points.map(({ x, y }) => y - slope * x));
  const left = points.reduce((sum, { x, y }) => sum + (y - start - slope * x) ** 2, 0);
  return left < leftByStep(points) ? { slope, start } : null;
}
