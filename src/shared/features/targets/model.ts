import { z } from 'zod';
import { storableNumberSchema } from '#shared/kernel/bounded.ts';
import type { Levels } from '#shared/kernel/levels.ts';

/**
 * One decision about a target: for a metric in a period, in the metric's unit (money in
 * cents). Decisions are only ever added; one with all levels null withdraws the target.
 */
export type TargetDecision = {
  readonly metric: string;
  readonly periodKey: string;
  readonly line: number | null;
  /** The two lines of a metric of which too little and too much are both bad. */
  readonly low: number | null;
  readonly high: number | null;
  /** The least that is acceptable, and what would be a triumph. */
  readonly floor: number | null;
  readonly stretch: number | null;
  /** ISO instant. */
  readonly decidedAt: string;
};

/** Why a period is left as it is when targets are laid out. */
export const SKIP_REASONS = ['no_last_year', 'closed'] as const;
export type FillSkipReason = (typeof SKIP_REASONS)[number];

/** Set for this very period, or rolled up from those of shorter ones. */
export const TARGET_ORIGINS = ['own', 'rolled_up'] as const;

/** The target that a value is held against, and where it comes from. */
export type Target = Levels & {
  readonly origin: (typeof TARGET_ORIGINS)[number];
  /** The line that was decided before this one, if another: "was 3 000". */
  readonly was: number | null;
};

const percentSchema = z.number().min(-100).max(10_000);

/**
 * How lines are laid out over periods; amounts in the metric's unit (money in cents), percentages as
 * people say them. `linear` and `growth` begin with `first` in the first period.
 */
export const fillMethodSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('flat'), value: storableNumberSchema }),
  /** A total over all of them, in equal parts or in the proportions of last year. */
  z.strictObject({
    method: z.literal('split'),
    total: storableNumberSchema,
    by: z.enum(['even', 'last_year']),
  }),
  z.strictObject({
    method: z.literal('linear'),
    first: storableNumberSchema,
    last: storableNumberSchema,
  }),
  z.strictObject({
    method: z.literal('growth'),
    first: storableNumberSchema,
    percent: percentSchema,
  }),
  z.strictObject({ method: z.literal('last_year'), percent: percentSchema }),
]);
export type FillMethod = z.infer<typeof fillMethodSchema>;
