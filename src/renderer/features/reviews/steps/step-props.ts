import type { Review } from '#shared/features/reviews/contract.ts';
import type { SaveReview } from '../use-save-review.ts';

/** What stands in the field of a step and is not kept yet; one stays at what cannot be read. */
export type Typed = 'nothing' | 'readable' | 'unreadable';

export type ReviewStepProps = {
  readonly review: Review;
  readonly save: SaveReview;
  readonly goOn: () => void;
  readonly typed: Typed;
  readonly onTyped: (typed: Typed) => void;
};
