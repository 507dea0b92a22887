import { z } from 'zod';
import { rowIdSchema } from '#shared/kernel/bounded.ts';
import { lateDocumentSchema, ledgerEntrySchema } from './model.ts';
import { tagSchema } from './tags.ts';

const cents = z.number().int();

/** What entries come to, in cents. */
export const amountsSchema = z.strictObject({ net: cents, vat: cents, gross: cents });

/** An entry as the window shows it: beside what was written, its euros and what hangs on it. */
export const entryViewSchema = z.strictObject({
  ...ledgerEntrySchema.shape,
  euros: amountsSchema,
  tag: tagSchema.nullable(),
  /** The number of the entry that this one corrects, and of those that correct this one. */
  corrects: rowIdSchema.nullable(),
  correctedBy: z.array(rowIdSchema),
  /** The numbers of its document that were noted after its lock, the newest last. */
  lateDocuments: z.array(lateDocumentSchema).optional(),
  /** Only where a row of a bank was found to be it. */
  isPaired: z.literal(true).optional(),
});
