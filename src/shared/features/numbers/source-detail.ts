import { z } from 'zod';
import { daySchema } from '#shared/kernel/bounded.ts';

/** Where a value of a file comes from, as it is kept beside it. */
const numbersSourceSchema = z.strictObject({
  via: z.literal('numbers'),
  profile: z.string(),
  files: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
  rows: z.number().int(),
  rule: z.string(),
  /** The last day that its files cover. */
  until: daySchema,
});
export type NumbersSource = z.infer<typeof numbersSourceSchema>;

/** The source in a kept text; null: the value is from something else. */
export function numbersSourceIn(text: string | null): NumbersSource | null {
  if (text === null || !text.startsWith('{')) return null;
  try {
    const read = numbersSourceSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
