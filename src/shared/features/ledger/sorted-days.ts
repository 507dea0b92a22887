import type { Day } from '#shared/kernel/day.ts';

/** How many of things in the order of their days come before a day; `dayOf` gives the day of one. */
export function countBefore<T>(sorted: readonly T[], dayOf: (one: T) => Day, day: Day): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && dayOf(one) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
