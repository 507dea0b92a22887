import { z } from 'zod';
import { task } from '#shared/ipc/operation.ts';
import { firstVaultContract } from './first-contract.ts';

/** What is counted in a copy of the data, so that one sees whether it is the right one. */
export const BACKUP_COUNTS = ['metric', 'measurement', 'action', 'review', 'ledger_entry'] as const;

const backupId = z.string().regex(/^[0-9a-f]{32}$/);

/** What a copy of the data holds, shown before it takes the place of what is open. */
const backupFactsSchema = z.strictObject({
  id: backupId,
  fileName: z.string(),
  /** When the last command in it was given, as an instant in UTC; null where there was none. */
  lastChangedAt: z.string().nullable(),
  counts: z.record(z.enum(BACKUP_COUNTS), z.number()),
  /** What the open business knows and the copy does not: locked months, and sendings by their days. */
  forgets: z.strictObject({ months: z.array(z.string()), sentOn: z.array(z.string()) }),
});

export type BackupFacts = z.infer<typeof backupFactsSchema>;

/** The file itself: where it is, copies of it, and the sample business beside it. */
export const vaultContract = {
  ...firstVaultContract,
  /** Asks where; `path` is null where the user thought better of it. */
  'vault.backUp': task(z.strictObject({}), z.strictObject({ path: z.string().nullable() })),
  /** Asks for a copy and looks at it; null where the user thought better of it. */
  'vault.chooseBackup': task(z.strictObject({}), backupFactsSchema.nullable()),
  /**
   * Puts a copy that was looked at in the place of the user's data. What was there is kept whole:
   * `before` is the copy that brings it back, null where there was nothing. Of the months of which the
   * copy did not know that they were locked, some are locked again, and those with other entries are not.
   */
  'vault.restore': task(
    z.strictObject({ backup: backupId }),
    z.strictObject({
      before: backupId.nullable(),
      lockedAgain: z.array(z.string()),
      leftOpen: z.array(z.string()),
    }),
  ),
  /** Ends the app in order, and starts it again where that is wanted. */
  'vault.end': task(z.strictObject({ startsAgain: z.boolean() }), z.null()),
  'vault.showFile': task(z.strictObject({}), z.null()),
  'vault.openSample': task(z.strictObject({}), z.null()),
  /** Throws the sample away and opens the user's own business. */
  'vault.leaveSample': task(z.strictObject({}), z.null()),
};
