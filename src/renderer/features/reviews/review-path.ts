import type { ReviewPlace } from '#shared/features/reviews/contract.ts';

export const REVIEWS_PATH = '/reviews';

export function reviewPath({ kind, period }: ReviewPlace): string {
  return `${REVIEWS_PATH}/${kind}/${period}`;
}
