import type { Value } from '#shared/kernel/unit.ts';
import { seasonAt, seasonOf } from './season.ts';
import type { Season, SeasonCycle, SeasonPoint } from './season.ts';
import { meanOf, medianOf } from './statistics.ts';
import { steadyTrend } from './steady-trend.ts';
import type { SteadyTrend } from './steady-trend.ts';
import { limitsFrom, limitsOf } from './xmr-limits.ts';
import type { NoLimits, XmrLimits } from './xmr-limits.ts';

/** The limits of one point. */
export type PointLimits = Pick<XmrLimits, 'mean' | 'lower' | 'upper'>;

/** What a metric follows while nothing changes; all of it absent: it stays where it is. */
export type LimitShape = {
  /** `times`: trend and season are shares of the level (worked out in logarithms). */
  readonly scale: 'plus' | 'times';
  readonly trend: SteadyTrend | null;
  readonly season: Season | null;
  /** Each value starts from the one before, as a balance or a list of people does. */
  readonly isCarried: boolean;
};
export const FLAT: LimitShape = { scale: 'plus', trend: null, season: null, isCarried: false };

/** True where limits are not the same for every point. */
export function isShaped({ trend, season, isCarried }: LimitShape): boolean {
  return trend !== null || season !== null || isCarried;
}

/** The mean and the mean moving range that limits follow from, once the shape is taken out. */
export type ExpectedCourse = {
  readonly mean: number;
  readonly rangeMean: number;
  readonly shape: LimitShape;
};

/** The finished points that a season is looked for in, and how many there are in a year. */
export type SeasonHistory = {
  readonly points: readonly SeasonPoint[];
  readonly cycle: SeasonCycle | null;
};

type Scale = LimitShape['scale'];

/** What came down to 0 or below, as a balance may after an action, is no share of anything. */
function scaled(value: Value, scale: Scale): Value {
  if (value === null || scale === 'plus') return value;
  return value > 0 ? Math.log(value) : null;
}

function unscaled(value: number, scale: Scale): number {
  return scale === 'plus' ? value : Math.exp(value);
}

/** What is left of each value once the season is out; in logarithms where it is a share. */
function levelsOf(points: readonly SeasonPoint[], { scale, season }: LimitShape): Value[] {
  return points.map(({ slot, value }) => {
    const level = scaled(value, scale);
    return level === null ? null : level - seasonAt(season, slot);
  });
}

/** Only the rise goes: the level of what is left is that of the first point. */
function withoutTrend(levels: readonly Value[], trend: SteadyTrend | null): Value[] {
  return levels.map((level, index) =>
    level === null || trend === null ? level : level - trend.slope * index,
  );
}

function shapeAt(
  points: readonly SeasonPoint[],
  { points: history, cycle }: SeasonHistory,
  scale: Scale,
): LimitShape {
  const past = history.map(({ slot, value }) => ({ slot, value: scaled(value, scale) }));
  const season = cycle === null ? null : seasonOf(past, cycle);
  const shape = { scale, season, trend: null, isCarried: false };
  return { ...shape, trend: steadyTrend(levelsOf(points, shape)) };
}

/** The share of points, the calmest, by which two shapes are compared. */
const CALM = 0.9;
/** Shares have to explain so much more than amounts: the plainer one is told where both do. */
const BETTER = 0.95;

/** What a shape usually leaves unexplained, in the unit: a wild point has no say in it. */
function leftBy(points: readonly SeasonPoint[], shape: LimitShape): number {
  const left = withoutTrend(levelsOf(points, shape), shape.trend);
  const middle = medianOf(left.filter((value) => value !== null));
  const distances = points.flatMap(({ value, slot }, index) => {
    if (value === null) return [];
    const level = middle + (shape.trend?.slope ?? 0) * index + seasonAt(shape.season, slot);
    return [Math.abs(value - unscaled(level, shape.scale))];
  });
  return meanOf(distances.toSorted((a, b) => a - b).slice(0, Math.ceil(distances.length * CALM)));
}

/** By amounts or by shares, whichever leaves less unexplained; flat where neither has a shape. */
function bestShape(points: readonly SeasonPoint[], history: SeasonHistory): LimitShape {
  const all = [...points, ...history.points];
  const isAbove = all.every(({ value }) => value === null || value > 0);
  const plus = shapeAt(points, history, 'plus');
  if (!isAbove) return plus;
  const times = shapeAt(points, history, 'times');
  if (!isShaped(times)) return plus;
  if (!isShaped(plus)) return times;
  return leftBy(points, times) < leftBy(points, plus) * BETTER ? times : plus;
}

/** How much each value says of the next (correlation with the one before); 0 where none moves. */
function carryOf(values: readonly Value[]): number {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return 0;
  const mean = meanOf(known);
  let [together, all] = [0, 0];
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    all += (value - mean) ** 2;
    const before = values[index - 1] ?? null;
    if (before !== null) together += (value - mean) * (before - mean);
  }
  return all === 0 ? 0 : together / all;
}

function stepsOf(values: readonly Value[]): Value[] {
  return values.map((value, index) => {
    const before = values[index - 1] ?? null;
    return value === null || before === null ? null : value - before;
  });
}

/** Neighbours as alike as this are carried over from each other, … */
const CARRIED = 0.5;
/** … where a step is not taken back by the next: what swings around a level does that (about -0.5). */
const TAKEN_BACK = -0.25;
const FEWEST_CARRIED = 10;

function isCarriedOver(left: readonly Value[]): boolean {
  if (left.filter((value) => value !== null).length < FEWEST_CARRIED) return false;
  return carryOf(left) > CARRIED && carryOf(stepsOf(left)) > TAKEN_BACK;
}

/**
 * What is expected of points in time order, one a period: trend and season where there are such,
 * and what the rest does around them.
 */
export function expectationOf(
  points: readonly SeasonPoint[],
  history: SeasonHistory,
): ExpectedCourse | NoLimits {
  const shape = bestShape(points, history);
  const levels = levelsOf(points, shape);
  const left = withoutTrend(levels, shape.trend);
  const isCarried = isCarriedOver(left);
  const limits = limitsOf(isCarried ? stepsOf(levels) : left, false);
  if (limits.mean === null) return limits;
  const { mean, rangeMean } = limits;
  return { mean, rangeMean, shape: { ...shape, isCarried } };
}

/** The limits of each point, in the unit; null for one whose beginning is not known. */
export function limitsAlong(
  { shape, mean, rangeMean }: ExpectedCourse,
  points: readonly SeasonPoint[],
  isCount: boolean,
): (PointLimits | null)[] {
  const { scale, trend, season, isCarried } = shape;
  const levels = levelsOf(points, shape);
  return points.map(({ slot }, index) => {
    const base = isCarried ? (levels[index - 1] ?? null) : (trend?.slope ?? 0) * index;
    if (base === null) return null;
    const around = limitsFrom(base + mean + seasonAt(season, slot), rangeMean, false);
    const lower = unscaled(around.lower, scale);
    return {
      mean: unscaled(around.mean, scale),
      lower: isCount ? Math.max(0, lower) : lower,
      upper: unscaled(around.upper, scale),
    };
  });
}
