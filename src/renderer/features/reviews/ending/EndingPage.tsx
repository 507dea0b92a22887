import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { Review, ReviewKey } from '#shared/features/reviews/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { ConfidenceRow } from '#renderer/parts/confidence/ConfidenceRow.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { useFocusSoon } from '../focus-soon.ts';
import { useReviewWords } from '../review-words.ts';
import { DoneInPeriod } from './DoneInPeriod.tsx';
import classes from './EndingPage.module.css';
import { MondaysKept } from './MondaysKept.tsx';
import { NumberThenAndNow } from './NumberThenAndNow.tsx';

const LEAVE_ID = 'ending-leave';

/** Where a review ends: what it came to, and what is next. */
export function EndingPage({ reviewKey }: { readonly reviewKey: ReviewKey }) {
  const review = useOperationQuery('reviews.read', reviewKey).data;
  return review ? <Ending review={review} /> : null;
}

function Ending({ review }: { review: Review }) {
  const t = useTranslations('reviews.ending');
  const { periodName } = useReviewWords();
  const [, navigate] = useLocation();
  const { kind, period, confidenceQuarter, answers } = review;
  const confidence = useOperationQuery('reviews.confidence', { quarter: confidenceQuarter }).data;
  useFocusSoon(() => document.getElementById(LEAVE_ID), period.key);
  return (
    <div className={classes.page}>
      <PageHeading title={t(`title.${kind}`)} about={periodName(period)} />
      <section className={classes.oneThing} aria-label={t(`oneThing.${kind}`)}>
        <h2 className={classes.label}>{t(`oneThing.${kind}`)}</h2>
        {answers.oneThing === '' ? (
          <p className={classes.quiet}>{t('noOneThing')}</p>
        ) : (
          <p className={classes.large}>{answers.oneThing}</p>
        )}
      </section>
      <NumberThenAndNow review={review} />
      <DoneInPeriod review={review} />
      {kind === 'weekly' && <MondaysKept week={period.start} />}
      {kind === 'weekly' && confidence && <ConfidenceRow mondays={confidence.mondays} />}
      <div>
        <Button id={LEAVE_ID} onClick={() => navigate('/')}>
          {t('toFocus')}
        </Button>
      </div>
    </div>
  );
}
