import type { Value } from '#shared/kernel/unit.ts';
import { roundingNoise } from './rounding-noise.ts';
import type { XmrLimits } from './xmr-limits.ts';

/** The point of a run on one side of the mean from which on each one is a signal. */
export const RUN_LENGTH = 8;
const NEAR_WINDOW = 4;
const NEAR_COUNT = 3;

/**
 * What marks a point as more than noise: `beyond` a limit, the eighth or a later one of a `run` on
 * one side of the mean, or the one that completes three of four `near` the same limit.
 */
export type XmrSignal = 'beyond' | 'run' | 'near';

/** Side of a line or of the middle: 1 above, -1 below, 0 on or between. Null for a gap. */
type Side = 1 | -1 | 0 | null;

/**
 * The side of a value outside the range from `low` to `high`. A value on an edge is not outside:
 * Wheeler's rules say beyond, on a side, nearer, and a tie is none of them.
 */
function sideOf(value: Value, low: number, high: number, noise: number): Side {
  if (value === null) return null;
  if (value > high + noise) return 1;
  return value < low - noise ? -1 : 0;
}

/**
 * Position of each point in its run on one side of the mean, from 1. A gap and a point exactly on
 * the mean end the run and are in none.
 */
function runPositions(sides: readonly Side[]): number[] {
  let position = 0;
  return sides.map((side, index) => {
    if (side === null || side === 0) position = 0;
    else position = side === sides[index - 1] ? position + 1 : 1;
    return position;
  });
}

/**
 * Does this point complete three of four on one side? All four must be known neighbours, and the
 * point itself is one of the three: the signal is given when it arises, and once it has arisen an
 * ordinary point after it is not blamed. Points beyond the limit count, being nearer to it than to
 * the mean.
 */
function isCompletingNear(sides: readonly Side[], index: number): boolean {
  const side = sides[index];
  const window = sides.slice(Math.max(0, index - NEAR_WINDOW + 1), index + 1);
  if (side === null || side === 0) return false;
  if (window.length < NEAR_WINDOW || window.includes(null)) return false;
  return window.filter((other) => other === side).length >= NEAR_COUNT;
}

/** The limits of one value. */
type OwnLimits = Pick<XmrLimits, 'mean' | 'lower' | 'upper'>;

/**
 * The sides of the two lines halfway between the mean and each limit, as they stand: the lower
 * limit of a count that was raised to 0 is the limit that people see, and 0 is as near as it gets.
 * With a mean moving range of 0 the limits are the mean, and nothing is nearer to one of them.
 */
function halfwaySide(value: Value, { mean, lower, upper }: OwnLimits, noise: number): Side {
  if (lower === upper) return value === null ? null : 0;
  return sideOf(value, (mean + lower) / 2, (mean + upper) / 2, noise);
}

/** The signals of each value of one phase; none for a gap. Each has limits of its own, around a trend or a season. */
export function signalsBy(
  values: readonly Value[],
  limits: readonly (OwnLimits | null)[],
): XmrSignal[][] {
  const known = values.filter((value) => value !== null);
  const noise = roundingNoise([
    ...known,
    ...limits.flatMap((own) => (own ? [own.mean, own.upper - own.mean] : [])),
  ]);
  const sides = (side: (value: Value, own: OwnLimits) => Side): Side[] =>
    values.map((value, index) => {
      const own = limits[index];
      return own ? side(value, own) : null;
    });
  const positions = runPositions(sides((value, { mean }) => sideOf(value, mean, mean, noise)));
  const outside = sides((value, { lower, upper }) => sideOf(value, lower, upper, noise));
  const halfway = sides((value, own) => halfwaySide(value, own, noise));
  return values.map((_, index) => {
    const signals: XmrSignal[] = [];
    if (outside[index] === 1 || outside[index] === -1) signals.push('beyond');
    if ((positions[index] ?? 0) >= RUN_LENGTH) signals.push('run');
    if (isCompletingNear(halfway, index)) signals.push('near');
    return signals;
  });
}
