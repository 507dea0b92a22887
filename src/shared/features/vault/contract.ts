import { z } from 'zod';
import { task } from '../../ipc/operation.ts';
import { TOPICS } from '../../ipc/topics.ts';

/** What the window tells about the file: where it lies, whether it is a sample, who opened it. */
const vaultStatusSchema = z.strictObject({
  path: z.string(),
  isSample: z.boolean(),
  isEmpty: z.boolean(),
  appVersion: z.string(),
  today: z.string(),
});

/** The file itself: where it is, a copy of it, and the sample business beside it. */
export const vaultContract = {
  'vault.status': task([], z.strictObject({}), vaultStatusSchema),
  /** Asks where; `path` is null where the user thought better of it. */
  'vault.backUp': task([], z.strictObject({}), z.strictObject({ path: z.string().nullable() })),
  'vault.showFile': task([], z.strictObject({}), z.null()),
  'vault.openSample': task(TOPICS, z.strictObject({}), z.null()),
  /** Throws the sample away and opens the user's own business. */
  'vault.leaveSample': task(TOPICS, z.strictObject({}), z.null()),
};
