import { z } from 'zod';
import { daySchema, lineOfText, rowIdSchema } from '#shared/kernel/bounded.ts';
import { metricIdSchema } from '../metrics/model.ts';

/** What may mark a point as more than noise. */
export const SIGNAL_KINDS = ['beyond', 'run', 'near'] as const;

/** What a point is judged by: its own where limits go along with a trend or a season. */
export const pointLimitsSchema = z.strictObject({
  mean: z.number(),
  lower: z.number(),
  upper: z.number(),
});

/** What happened on a day, to one metric or (null) to the whole business. */
export const annotationSchema = z.strictObject({
  id: rowIdSchema,
  metric: metricIdSchema.nullable(),
  on: daySchema,
  text: lineOfText(280),
});
export type Annotation = z.infer<typeof annotationSchema>;
