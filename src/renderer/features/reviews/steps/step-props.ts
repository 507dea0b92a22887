import type { Review } from '#shared/features/reviews/contract.ts';
import type { SaveReview } from '../use-save-review.ts';

/** What every step of a review is given. */
export type ReviewStepProps = {
  readonly review: Review;
  readonly save: SaveReview;
  /** On to the next step. */
  readonly goOn: () => void;
};
