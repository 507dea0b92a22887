import { z } from 'zod';
import { desktopQuery } from '#shared/ipc/operation.ts';

/** What the window tells about the file: where it lies, whether it is a sample, who opened it. */
const vaultStatusSchema = z.strictObject({
  path: z.string(),
  /** Whether the file is still under that name; where it is not, nothing more is saved. */
  file: z.enum(['here', 'gone', 'replaced', 'overwritten']),
  /** True while the last backup that was to be made by itself could not be. */
  isBackupFailing: z.boolean(),
  isSample: z.boolean(),
  isEmpty: z.boolean(),
  appVersion: z.string(),
  today: z.string(),
});

/** What the first screen asks of the file. */
export const firstVaultContract = {
  'vault.status': desktopQuery(z.strictObject({}), vaultStatusSchema),
};
