import type { Skipped } from '#shared/features/targets/lay-out.ts';
import type { Level } from '#shared/features/targets/model.ts';

/** What would be written if the form above were: lines by period, and what is left as it is. */
export type ShownPreview = {
  readonly level: Level;
  readonly lines: ReadonlyMap<string, number>;
  readonly skipped: readonly Skipped[];
};
