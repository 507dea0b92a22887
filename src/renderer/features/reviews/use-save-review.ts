import type { ReviewKey } from '#shared/features/reviews/contract.ts';
import type { ReviewAnswers } from '#shared/features/reviews/model.ts';
import { useCommand } from '#renderer/api/queries.ts';

/** Saves a part of a review; what is not handed in stays as it is. */
export type SaveReview = (part: {
  readonly answers?: Partial<ReviewAnswers>;
  readonly note?: string;
}) => void;

/** Saves one review part by part, each as it is said. */
export function useSaveReview({ kind, period }: ReviewKey): SaveReview {
  const { mutate } = useCommand('reviews.save');
  return ({ answers = {}, note }) =>
    mutate({ kind, period, answers, ...(note === undefined ? {} : { note }) });
}
