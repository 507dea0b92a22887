/** Below this many cases a percentage is not judged by colour: one case more would turn it. */
export const SAMPLE_FLOOR = 10;

/** True for a percentage of so few cases that its status gets no colour. */
export function isTooSmall(sample: { readonly whole: number } | null): boolean {
  return sample !== null && sample.whole < SAMPLE_FLOOR;
}
