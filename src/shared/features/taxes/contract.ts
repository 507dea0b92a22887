import { z } from 'zod';
import { daySchema } from '#shared/kernel/bounded.ts';
import { command, query } from '#shared/ipc/operation.ts';
import { datedTaxProfileSchema, taxProfileSchema } from './model.ts';

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
  /** Takes back what was said to hold from a day on: what held before goes on. */
  'taxes.removeProfile': command(z.strictObject({ from: daySchema }), profilesSchema),
};
