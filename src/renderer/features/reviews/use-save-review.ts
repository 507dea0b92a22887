import type { ReviewKey } from '#shared/features/reviews/contract.ts';
import type { ReviewAnswers } from '#shared/features/reviews/model.ts';
import { useCommand } from '#renderer/api/queries.ts';

/** Saves a part of a review; what is not handed in stays as it is. False: refused, and that is told. */
export type SaveReview = (part: {
  readonly answers?: Partial<ReviewAnswers>;
  readonly note?: string;
}) => Promise<boolean>;

/** Saves one review part by part, each as it is said. */
export function useSaveReview({ kind, period }: ReviewKey): SaveReview {
  const { mutateAsync } = useCommand('reviews.save');
  return ({ answers = {}, note }) =>
    mutateAsync({ kind, period, answers, ...(note === undefined ? {} : { note }) }).then(
      () => true,
      () => false,
    );
}
