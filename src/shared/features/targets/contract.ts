import { z } from 'zod';
import { periodKeySchema, storableNumberSchema } from '../../kernel/bounded.ts';
import { command } from '../../ipc/operation.ts';
import { metricIdSchema } from '../metrics/model.ts';

const level = storableNumberSchema.nullable();

/** A line in the sand for one period, in the metric's unit (money in cents); all null withdraws it. */
export const objectiveDraftSchema = z.strictObject({
  metric: metricIdSchema,
  period: periodKeySchema,
  line: level,
  low: level,
  high: level,
  floor: level,
  stretch: level,
});
/** A line in the sand before it is saved. */
export type ObjectiveDraft = z.infer<typeof objectiveDraftSchema>;

/** Lines in the sand. */
export const targetsContract = {
  'targets.set': command(
    ['targets', 'values', 'focus'],
    z.strictObject({ objectives: z.array(objectiveDraftSchema).min(1).max(2_000) }),
    z.strictObject({ written: z.number().int() }),
  ),
};
