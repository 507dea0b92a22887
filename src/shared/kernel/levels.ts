/* The levels of a target. The first screen reads what stands here: no schemas. */

export const LEVELS = ['line', 'low', 'high', 'floor', 'stretch'] as const;
export type Level = (typeof LEVELS)[number];
/** The levels of a target, null where one is not set. */
export type Levels = Readonly<Record<Level, number | null>>;

export const NO_LEVELS: Levels = { line: null, low: null, high: null, floor: null, stretch: null };

/** The levels alone, of whatever else carries them. */
export function levelsOf({ line, low, high, floor, stretch }: Levels): Levels {
  return { line, low, high, floor, stretch };
}
