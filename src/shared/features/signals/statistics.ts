/**
 * Arithmetic mean of at least one number. Differences from the first value are summed instead of
 * the values, so equal values have exactly that mean, and large ones lose no digits.
 */
export function meanOf(values: readonly number[]): number {
  const first = values[0] ?? Number.NaN;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}

/**
 * Quantile of at least one number; `share` from 0 to 1. Linear between the two nearest ranks
 * (Hyndman and Fan 1996, type 7: what Excel's PERCENTILE.INC and most tools do).
 */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(rank)] ?? Number.NaN;
  const upper = sorted[Math.ceil(rank)] ?? Number.NaN;
  return lower + (upper - lower) * (rank - Math.floor(rank));
}

/** Median of at least one number; of an even count, the mean of the middle two. */
export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}
