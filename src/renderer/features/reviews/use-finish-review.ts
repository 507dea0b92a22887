import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Review } from '#shared/features/reviews/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { endingPath } from './review-path.ts';

/** The end of a review: whether its period is closed with it, and keeping it. */
export type FinishReview = {
  readonly closes: boolean;
  readonly setCloses: (closes: boolean) => void;
  readonly run: () => void;
  readonly isPending: boolean;
};

/** Keeps a review, and goes to where it ends. */
export function useFinishReview({ kind, period }: Review): FinishReview {
  const [, navigate] = useLocation();
  const [closes, setCloses] = useState(kind !== 'weekly');
  const { mutate, isPending } = useCommand('reviews.finish');
  return {
    closes,
    setCloses,
    isPending,
    run: () =>
      mutate(
        { kind, period: period.key, closes: closes && !period.isClosed },
        {
          onSuccess: () => navigate(endingPath({ kind, period: period.key })),
        },
      ),
  };
}
