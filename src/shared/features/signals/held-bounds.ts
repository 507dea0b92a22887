import type { Value } from '#shared/kernel/unit.ts';
import type { NaturalBounds } from '../metrics/formula/natural-bounds.ts';
import type { PointLimits } from './expectation.ts';

/** A bound that the past has passed was none: more came out of what came in before, say. */
export function heldBounds({ min, max }: NaturalBounds, past: readonly Value[]): NaturalBounds {
  const known = past.filter((value) => value !== null);
  return {
    min: min !== null && known.every((value) => value >= min) ? min : null,
    max: max !== null && known.every((value) => value <= max) ? max : null,
  };
}

/**
 * Limits as they are told: nobody has usually less than nothing, or more than the whole. No value
 * lies between a bound and the limit beyond it, so nothing else is flagged by them. The mean stays:
 * it tells on which side a value lies.
 */
export function limitsWithin<T extends PointLimits>(limits: T, { min, max }: NaturalBounds): T {
  const within = (limit: number): number =>
    Math.min(max ?? Infinity, Math.max(min ?? -Infinity, limit));
  return { ...limits, lower: within(limits.lower), upper: within(limits.upper) };
}
