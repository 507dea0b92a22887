import { z } from 'zod';

/** A file that was handed in, by the id that the main process gave it. */
export const fileIdSchema = z.string().regex(/^[0-9a-f]{32}$/);
