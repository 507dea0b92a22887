import { z } from 'zod';
import { daySchema, lineOfText, rowIdSchema } from '#shared/kernel/bounded.ts';
import { metricIdSchema } from '../metrics/model.ts';

/** What may mark a point as more than noise. */
export const SIGNAL_KINDS = ['beyond', 'run', 'near'] as const;

/** What happened on a day, to one metric or (null) to the whole business. */
export const annotationSchema = z.strictObject({
  id: rowIdSchema,
  metric: metricIdSchema.nullable(),
  on: daySchema,
  text: lineOfText(280),
});
export type Annotation = z.infer<typeof annotationSchema>;
