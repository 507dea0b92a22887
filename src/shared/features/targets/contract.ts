import { z } from 'zod';
import { periodKeySchema, storableNumberSchema } from '#shared/kernel/bounded.ts';
import { command, query } from '#shared/ipc/operation.ts';
import { metricIdSchema, periodKindSchema, unitSchema } from '../metrics/model.ts';
import { periodInfoSchema, STATUSES } from '../values/model.ts';
import { LEVELS } from '#shared/kernel/levels.ts';
import { fillMethodSchema, SKIP_REASONS, TARGET_ORIGINS } from './model.ts';

const level = storableNumberSchema.nullable();

/**
 * A target for one period, in the metric's unit (money in cents). A level that is left out
 * stays as it was decided; all null withdraws it.
 */
const targetDraftSchema = z.strictObject({
  metric: metricIdSchema,
  period: periodKeySchema,
  line: level.optional(),
  low: level.optional(),
  high: level.optional(),
  floor: level.optional(),
  stretch: level.optional(),
});
export type TargetDraft = z.infer<typeof targetDraftSchema>;

/** One period of the year's row of targets: what is drawn there, and what came of it. */
const yearEntrySchema = z.strictObject({
  period: periodInfoSchema,
  /** The period's own target, or one rolled up from shorter periods; null: none. */
  origin: z.enum(TARGET_ORIGINS).nullable(),
  line: level,
  low: level,
  high: level,
  floor: level,
  stretch: level,
  /** The line decided before this one, if another. */
  was: level,
  value: level,
  isWhole: z.boolean(),
  status: z.enum(STATUSES),
  distance: z.number().nullable(),
  /** The whole value of the same period a year before. */
  lastYear: level,
});

const targetYearSchema = z.strictObject({
  metric: metricIdSchema,
  unit: unitSchema,
  /** False for what is counted; money is whole cents either way. */
  allowsFraction: z.boolean(),
  /** The kind of the periods: months, or the metric's own where that is longer. */
  kind: periodKindSchema,
  /** True where the year's target is the sum of its periods'. */
  isAdditive: z.boolean(),
  /** True for a growth: the year's target is its periods' compounded. */
  isGrowth: z.boolean(),
  periods: z.array(yearEntrySchema),
  year: yearEntrySchema,
});
export type TargetYear = z.infer<typeof targetYearSchema>;
export type TargetYearEntry = z.infer<typeof yearEntrySchema>;

const fillDraftSchema = z.strictObject({
  metric: metricIdSchema,
  /** The first and the last period, of one kind. */
  from: periodKeySchema,
  to: periodKeySchema,
  level: z.enum(LEVELS),
  how: fillMethodSchema,
});
export type FillDraft = z.infer<typeof fillDraftSchema>;

export const targetsContract = {
  /** `kind` null: months, or the metric's own kind of period where that is longer. */
  'targets.year': query(
    z.strictObject({
      metric: metricIdSchema,
      year: periodKeySchema,
      kind: periodKindSchema.nullable(),
    }),
    targetYearSchema,
  ),
  /** Sets one level of each period in one step; the other levels stay as they are. */
  'targets.fill': command(
    fillDraftSchema,
    z.strictObject({
      written: z.number().int(),
      /** The periods that were left as they are: closed, or not known a year before. */
      skipped: z.array(z.strictObject({ period: z.string(), why: z.enum(SKIP_REASONS) })),
    }),
  ),
  'targets.set': command(
    z.strictObject({ objectives: z.array(targetDraftSchema).min(1).max(2_000) }),
    z.strictObject({ written: z.number().int() }),
  ),
};
