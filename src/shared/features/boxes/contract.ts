import { z } from 'zod';
import { daySchema, optionalText } from '#shared/kernel/bounded.ts';
import { command, query, task } from '#shared/ipc/operation.ts';
import { metricIdSchema, unitSchema } from '../metrics/model.ts';
import { periodInfoSchema, STATUSES } from '../values/model.ts';
import { BOXES, LONGEST_BOX, SURENESSES } from './model.ts';

const boxSchema = z.enum(BOXES);

const versionSchema = z.strictObject({
  on: daySchema,
  text: z.string(),
  sureness: z.enum(SURENESSES),
});

const boxStandingSchema = z.strictObject({
  box: boxSchema,
  text: z.string(),
  sureness: z.enum(SURENESSES),
  /** The day of what stands in it; null: nothing was ever written. */
  writtenOn: daySchema.nullable(),
  /** What stood in it before, the newest first. */
  before: z.array(versionSchema),
  /** The followed metric that watches it; null: nothing does, and it is shown as empty. */
  watcher: z
    .strictObject({
      metric: metricIdSchema,
      unit: unitSchema,
      period: periodInfoSchema,
      value: z.number().nullable(),
      status: z.enum(STATUSES),
    })
    .nullable(),
  /** Periods of it that are known, counted up to what measuring takes. */
  known: z.number().int(),
  /** The metrics that are followed and may watch it. */
  offered: z.array(metricIdSchema),
});
export type BoxStanding = z.infer<typeof boxStandingSchema>;

const sheetSchema = z.strictObject({
  boxes: z.array(boxStandingSchema),
  /** The riskiest box of the month, chosen by hand; null: none was. */
  risk: z.strictObject({ month: periodInfoSchema, box: boxSchema.nullable(), why: z.string() }),
  businessName: z.string(),
  today: daySchema,
});
export type ModelSheet = z.infer<typeof sheetSchema>;

export const boxesContract = {
  'boxes.read': query(z.strictObject({}), sheetSchema),
  /** What is left out stays as it is; each day keeps a version of its own. */
  'boxes.write': command(
    z.strictObject({
      box: boxSchema,
      text: optionalText(LONGEST_BOX).optional(),
      sureness: z.enum(SURENESSES).optional(),
      metric: metricIdSchema.optional(),
    }),
    z.null(),
  ),
  /** The riskiest box of this month; null takes it back. */
  'boxes.risk': command(
    z.strictObject({ box: boxSchema.nullable(), why: optionalText(LONGEST_BOX) }),
    z.null(),
  ),
  /** One sheet of A4, laid across; `path` is null where the user thought better of it. */
  'boxes.print': task(z.strictObject({}), z.strictObject({ path: z.string().nullable() })),
};
