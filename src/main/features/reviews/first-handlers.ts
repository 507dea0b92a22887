import type { firstReviewsContract } from '#shared/features/reviews/first-contract.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { overviewOf } from './overview.ts';

export const firstReviewsHandlers: HandlersOf<typeof firstReviewsContract> = {
  'reviews.overview': (context) =>
    overviewOf(context.db, snapshotOf(context), context.clock.today()),
};
