import { Button, Checkbox } from '@mantine/core';
import type { Review } from '#shared/features/reviews/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useReviewWords } from '../review-words.ts';
import type { FinishReview } from '../use-finish-review.ts';
import classes from './Closing.module.css';
import { MissingNumbers } from './MissingNumbers.tsx';

/** Whether the period is closed with its review; what it still misses is said first. */
export function Closing({ review, finish }: { review: Review; finish: FinishReview }) {
  const t = useTranslations('reviews.close');
  const { periodName } = useReviewWords();
  const reopen = useCommand('values.reopenPeriod');
  const period = periodName(review.period);
  if (review.period.isClosed) {
    return (
      <p className={classes.closed}>
        {t('isClosed', { period })}{' '}
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => reopen.mutate({ period: review.period.key })}
        >
          {t('reopen', { period })}
        </Button>
      </p>
    );
  }
  const { gaps } = finish;
  if (!gaps) return null;
  return (
    <div className={classes.closing}>
      {gaps.length > 0 && <MissingNumbers gaps={gaps} />}
      <Checkbox
        checked={finish.closes}
        onChange={(event) => finish.setCloses(event.currentTarget.checked)}
        label={t(gaps.length > 0 ? 'closesAnyway' : 'closes', { period })}
        description={t('closesHint')}
      />
    </div>
  );
}
