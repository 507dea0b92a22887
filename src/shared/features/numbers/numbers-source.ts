import { z } from 'zod';
import { daySchema } from '#shared/kernel/bounded.ts';

/** Where a value of a file comes from, as it is kept beside it. */
export const numbersSourceSchema = z.strictObject({
  via: z.literal('numbers'),
  profile: z.string(),
  files: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
  rows: z.number().int(),
  rule: z.string(),
  /** The last day that its files cover. */
  until: daySchema,
});
export type NumbersSource = z.infer<typeof numbersSourceSchema>;
