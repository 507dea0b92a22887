import type { ReviewKey } from '#shared/features/reviews/contract.ts';

export const REVIEWS_PATH = '/reviews';

export function reviewPath({ kind, period }: ReviewKey): string {
  return `${REVIEWS_PATH}/${kind}/${period}`;
}

/** Where a review ends. */
export function endingPath(key: ReviewKey): string {
  return `${reviewPath(key)}/end`;
}
