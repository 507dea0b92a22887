import { z } from 'zod';
import { query } from '#shared/ipc/operation.ts';
import { differenceSchema } from './differences.ts';

/** What undo and redo would do next: the name of the command, or null. */
const undoStateSchema = z.strictObject({
  undo: z.string().nullable(),
  redo: z.string().nullable(),
});

/** What the first screen asks of the values. */
export const firstValuesContract = {
  /** Where the ledger and a person's values say different things, and nobody has chosen yet; newest first. */
  'values.differences': query(z.strictObject({}), z.array(differenceSchema)),
  'values.undoState': query(z.strictObject({}), undoStateSchema),
};
