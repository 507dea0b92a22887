import { z } from 'zod';
import { daySchema } from '#shared/kernel/bounded.ts';
import { command, query } from '#shared/ipc/operation.ts';
import { ACTIVITY_LINES, datedTaxProfileSchema, taxProfileSchema } from './model.ts';

const turnoverSchema = z.strictObject({ total: z.number().int(), services: z.number().int() });
const receiptsSchema = z.array(
  z.strictObject({ day: daySchema, line: z.enum(ACTIVITY_LINES), cents: z.number().int() }),
);

const profilesSchema = z.array(datedTaxProfileSchema);

/** How the business is taxed, from which day on. */
export const taxesContract = {
  /** Every version of the profile, the oldest first. */
  'taxes.profiles': query(z.strictObject({}), profilesSchema),
  /** What holds from a day on; what held before stays. */
  'taxes.saveProfile': command(
    z.strictObject({ from: daySchema, profile: taxProfileSchema }),
    profilesSchema,
  ),
  /** The turnover of a year, in cents: by day and line, and what the year before came to. */
  'taxes.turnover': query(
    z.strictObject({ year: z.number().int().min(1990).max(2100) }),
    z.strictObject({
      receipts: receiptsSchema,
      before: turnoverSchema,
      /** What of it the limits of the exemption from VAT leave out; left out where nothing is. */
      outside: z.strictObject({ receipts: receiptsSchema, before: turnoverSchema }).optional(),
      /** Other income of which nobody has said whether it is turnover; 0 where there is none. */
      unsaid: z.number().int(),
    }),
  ),
  /** Takes back what was said to hold from a day on: what held before goes on. */
  'taxes.removeProfile': command(z.strictObject({ from: daySchema }), profilesSchema),
};
