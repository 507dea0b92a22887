import type { Review } from '#shared/features/reviews/contract.ts';
import type { SaveReview } from '../use-save-review.ts';

export type ReviewStepProps = {
  readonly review: Review;
  readonly save: SaveReview;
  readonly goOn: () => void;
};
