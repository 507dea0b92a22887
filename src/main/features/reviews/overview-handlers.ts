import type { reviewsContract } from '#shared/features/reviews/contract.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { overviewOf } from './overview.ts';

/** What of reviews the first screen asks for. */
export const overviewHandlers: HandlersOf<Pick<typeof reviewsContract, 'reviews.overview'>> = {
  'reviews.overview': (context) =>
    overviewOf(context.db, snapshotOf(context), context.clock.today()),
};
