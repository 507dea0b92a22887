import type { Value } from '#shared/kernel/unit.ts';

/** Where one started, where one is, and where one wants to be, in the same unit. */
export type ProgressInput = {
  readonly value: Value;
  readonly baseline: Value;
  readonly line: Value;
};

/**
 * The way made from the baseline to the line: (value − baseline) / (line − baseline), so 0 at the
 * start, 1 at the line, below 0 when going the wrong way, above 1 beyond it. Works for lines that
 * lie below the baseline too. Null where a part is not known or the line is the baseline.
 */
export function progressOf({ value, baseline, line }: ProgressInput): Value {
  if (value === null || baseline === null || line === null || line === baseline) return null;
  if (value === baseline) return 0; // not -0, which people would read as minus zero
  return (value - baseline) / (line - baseline);
}
