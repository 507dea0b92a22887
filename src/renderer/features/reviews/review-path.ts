import type { ReviewPlace } from '#shared/features/reviews/contract.ts';

/** The location of all reviews. */
export const REVIEWS_PATH = '/reviews';

/** The location of one review. */
export function reviewPath({ kind, period }: ReviewPlace): string {
  return `${REVIEWS_PATH}/${kind}/${period}`;
}
