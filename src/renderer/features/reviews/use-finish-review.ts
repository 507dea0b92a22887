import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Review } from '#shared/features/reviews/contract.ts';
import { callOperation } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useNotice } from '#renderer/ui/use-notice.ts';
import { REVIEWS_PATH } from './review-path.ts';
import { useReviewWords } from './review-words.ts';

/** The end of a review: whether its period is closed with it, and keeping it. */
export type FinishReview = {
  readonly closes: boolean;
  readonly setCloses: (closes: boolean) => void;
  readonly run: () => void;
  readonly isPending: boolean;
};

/** Keeps a review and tells how many are kept in a row now. */
export function useFinishReview({ kind, period }: Review): FinishReview {
  const t = useTranslations('reviews.close');
  const show = useNotice();
  const { reviewName } = useReviewWords();
  const [, navigate] = useLocation();
  const [closes, setCloses] = useState(kind !== 'weekly');
  const { mutate, isPending } = useCommand('reviews.finish');
  const tell = async (): Promise<void> => {
    const { rituals } = await callOperation('reviews.overview', {});
    const count = rituals.find((ritual) => ritual.kind === kind)?.run ?? 1;
    show({
      title: t('kept', { review: reviewName(kind, period) }),
      message: t('keptRun', { count: Math.max(1, count) }),
    });
  };
  return {
    closes,
    setCloses,
    isPending,
    run: () =>
      mutate(
        { kind, period: period.key, closes: closes && !period.isClosed },
        {
          onSuccess: () => {
            navigate(REVIEWS_PATH);
            void tell();
          },
        },
      ),
  };
}
