import { createQueryClient } from './queries.ts';

/** The cache of this window: filled by what asks ahead, read by what draws. */
export const client = createQueryClient();
