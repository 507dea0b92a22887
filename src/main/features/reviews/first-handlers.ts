import type { firstReviewsContract } from '#shared/features/reviews/first-contract.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { listActions } from '../plans/store.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { overviewOf } from './overview.ts';

export const firstReviewsHandlers: HandlersOf<typeof firstReviewsContract> = {
  'reviews.overview': (context) =>
    overviewOf(context.db, {
      snapshot: snapshotOf(context),
      today: context.clock.today(),
      listActions: () => listActions(context.db, null),
    }),
};
