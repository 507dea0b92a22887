import { z } from 'zod';
import { query } from '#shared/ipc/operation.ts';

/** What the first screen asks of the ledger. */
export const firstLedgerContract = {
  /** How many open entries wait to be sorted, and since when. */
  'ledger.waiting': query(
    z.strictObject({}),
    z.strictObject({
      count: z.number().int(),
      oldest: z.string().nullable(),
      /** True: the oldest waits for so long that the focus says so. */
      isOld: z.boolean(),
    }),
  ),
};
