/** Several thousand times the spacing of doubles: above what sums of a few hundred values lose. */
const RELATIVE_NOISE = 1e-12;

/**
 * The distance below which two numbers of these magnitudes count as equal, because floating point
 * cannot tell them apart (7 / 100 * 100 is 7.000000000000001). Same unit as the numbers; 0 where
 * all of them are 0.
 */
export function roundingNoise(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0) * RELATIVE_NOISE;
}
