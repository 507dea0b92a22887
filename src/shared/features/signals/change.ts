import type { Value, Unit } from '#shared/kernel/unit.ts';

/** A change told in the ways that are true of it. From 4 % to 6 % is +2 points, and also +50 %. */
export type Change = {
  /** In the unit; of a percentage, the same number as `points`. */
  readonly absolute: number;
  /** 50 means +50 %; null from zero or across a sign, where a percentage means nothing. */
  readonly percent: Value;
  /** Percentage points; null for any other unit. */
  readonly points: Value;
};

/** Relative change in percent. Between two negative values, less negative is a rise. */
function percentBetween(before: number, after: number): Value {
  const isAcrossSign = (before < 0 && after > 0) || (before > 0 && after < 0);
  if (before === 0 || isAcrossSign) return null;
  return ((after - before) / Math.abs(before)) * 100;
}

/** The change from one value to a later one; null where one of the two is not known. */
export function changeBetween(before: Value, after: Value, unit: Unit): Change | null {
  if (before === null || after === null) return null;
  const absolute = after - before;
  return {
    absolute,
    percent: percentBetween(before, after),
    points: unit === 'percent' ? absolute : null,
  };
}
