import { z } from 'zod';
import { monthSchema } from '../model.ts';

/** What is kept of a backup that knew less of locks and sendings than the file it took the place of. */
export const incidentDetailsSchema = z.strictObject({
  /** The name of the backup. */
  backup: z.string(),
  /** Months that were locked, and are open again: their entries are not those that were locked. */
  months: z.array(monthSchema),
  /** Months that were locked again, as they were. */
  lockedAgain: z.array(monthSchema),
});

/** What happened to the books, and stays told whenever they are verified or sent. */
export const incidentSchema = incidentDetailsSchema.extend({
  at: z.string(),
  what: z.literal('older_backup'),
});
export type Incident = z.infer<typeof incidentSchema>;
