import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PeriodGaps, Review } from '#shared/features/reviews/contract.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { endingPath } from './review-path.ts';

/** The end of a review: whether its period is closed with it, and keeping it. */
export type FinishReview = {
  readonly closes: boolean;
  /** What its period still misses; undefined until it is read. */
  readonly gaps: PeriodGaps | undefined;
  readonly setCloses: (closes: boolean) => void;
  readonly run: () => void;
  readonly isPending: boolean;
};

/** Keeps a review, and goes to where it ends. */
export function useFinishReview({ kind, period }: Review): FinishReview {
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isClosable = kind !== 'weekly' && !period.isClosed;
  const asked = { kind, period: period.key };
  const gaps = useOperationQuery('reviews.gaps', asked, { isEnabled: isClosable }).data;
  // What misses figures is closed only where someone says so.
  const closes = isClosable && (chosen ?? gaps?.length === 0);
  const { mutate, isPending } = useCommand('reviews.finish');
  return {
    closes,
    setCloses: setChosen,
    gaps,
    isPending,
    run: () =>
      mutate(
        { kind, period: period.key, closes },
        {
          onSuccess: () => navigate(endingPath({ kind, period: period.key })),
        },
      ),
  };
}
