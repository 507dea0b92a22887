/**
 * The three states of a measured value, never mixed: a number, zero (which is a number), and not
 * known (`null`). A value not known is a gap; it never counts as zero.
 */
export type Value = number | null;

/** What a value is measured in. Money is whole cents; `percent` 5 means 5 %. */
export const UNITS = [
  'money',
  'count',
  'percent',
  'ratio',
  'months',
  'days',
  'minutes',
  'score',
] as const;

export type Unit = (typeof UNITS)[number];

/** Cents in one unit of the business currency. */
export const MINOR_UNITS = 100;

/** A value as people read it: money in euros (or the business currency), all else unchanged. */
export function toMajor(value: number, unit: Unit): number {
  return unit === 'money' ? value / MINOR_UNITS : value;
}

/** The number in another unit that people read as the same: money alone is kept in hundredths. */
export function restated(value: number, from: Unit, to: Unit): number {
  if ((from === 'money') === (to === 'money')) return value;
  return to === 'money' ? value * MINOR_UNITS : value / MINOR_UNITS;
}
