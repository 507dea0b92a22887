import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ReviewKey } from '#shared/features/reviews/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { REVIEWS_PATH } from './review-path.ts';
import { ReviewAtWork } from './ReviewAtWork.tsx';
import type { CanvasStepOf } from './steps/StepBody.tsx';
import type { NextMetricDialog } from './NextPact.tsx';

type ReviewPageProps = {
  readonly reviewKey: ReviewKey;
  /** The dialog that chooses a quarter's metric; it is another feature's, so the app hands it in. */
  readonly chooseMetric: NextMetricDialog;
  readonly canvasStep: CanvasStepOf;
};

export function ReviewPage(props: ReviewPageProps): ReactNode {
  const { reviewKey, chooseMetric, canvasStep } = props;
  const t = useTranslations('reviews');
  const inWords = useRefusalWords();
  const read = useOperationQuery('reviews.read', reviewKey, { isRefusalTold: true });
  if (read.error) {
    return (
      <>
        <PageHeading title={t('title')} />
        <EmptyState
          title={t('frame.notOver')}
          text={inWords(read.error)}
          action={
            <Button component={Link} href={REVIEWS_PATH}>
              {t('frame.toReviews')}
            </Button>
          }
        />
      </>
    );
  }
  return read.data ? (
    <ReviewAtWork review={read.data} chooseMetric={chooseMetric} canvasStep={canvasStep} />
  ) : null;
}
