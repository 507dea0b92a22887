import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import type { Review, ReviewKey } from '#shared/features/reviews/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useReadMetrics } from '#renderer/api/use-metrics.ts';
import { QuarterConfidence } from '#renderer/parts/confidence/QuarterConfidence.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { GuidedFoot } from '#renderer/ui/GuidedFoot.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { useFocusSoon } from '../focus-soon.ts';
import { reviewPath } from '../review-path.ts';
import { useReviewWords } from '../review-words.ts';
import { firstChoice, NextPact } from '../NextPact.tsx';
import type { NextMetricDialog } from '../NextPact.tsx';
import { useSaveReview } from '../use-save-review.ts';
import { DoneInPeriod } from './DoneInPeriod.tsx';
import classes from './EndingPage.module.css';
import { MondaysKept } from './MondaysKept.tsx';
import { NumberThenAndNow } from './NumberThenAndNow.tsx';
import { QuarterCurve } from './QuarterCurve.tsx';

const LEAVE_ID = 'ending-leave';

type EndingPageProps = {
  readonly reviewKey: ReviewKey;
  /** The dialog that chooses a quarter's metric. */
  readonly chooseMetric: NextMetricDialog;
};

/** Where a review ends: what it came to, and what is next. */
export function EndingPage({ reviewKey, chooseMetric }: EndingPageProps) {
  const { data: review, isFetching } = useOperationQuery('reviews.read', reviewKey);
  if (!review) return null;
  if (review.state === 'kept') return <Ending review={review} chooseMetric={chooseMetric} />;
  // One that was just finished is read anew: until then nothing is said of it.
  return isFetching ? null : <NotOver review={review} />;
}

/** By its address, or after an undo, one comes here too soon. */
function NotOver({ review: { kind, period, state } }: { readonly review: Review }) {
  const t = useTranslations('reviews');
  const { periodName } = useReviewWords();
  return (
    <>
      <PageHeading title={t(`kind.${kind}`)} about={periodName(period)} />
      <EmptyState
        title={t('ending.notOver')}
        text={t('ending.notOverHint')}
        action={
          <Button component={Link} href={reviewPath({ kind, period: period.key })}>
            {t(`checkIn.${state === null ? 'due' : 'resume'}.${kind}`)}
          </Button>
        }
      />
    </>
  );
}

type EndingProps = Pick<EndingPageProps, 'chooseMetric'> & { readonly review: Review };

/** The review that is due besides, as that of the month after its last check-in. */
function NextReview() {
  const t = useTranslations('reviews.checkIn');
  const due = useOperationQuery('today.read', {}).data?.due ?? [];
  const next = due.find((one) => one.kind === 'review');
  if (!next) return null;
  const { review, period, isBegun } = next;
  return (
    <Button
      component={Link}
      href={reviewPath({ kind: review, period: period.key })}
      variant="default"
    >
      {t(`${isBegun ? 'resume' : 'due'}.${review}`)}
    </Button>
  );
}

function Ending({ review, chooseMetric }: EndingProps) {
  const t = useTranslations('reviews.ending');
  const { periodName } = useReviewWords();
  const [, navigate] = useLocation();
  const { kind, period, answers } = review;
  const isQuarter = kind === 'quarterly';
  const save = useSaveReview({ kind, period: period.key });
  const view = useOperationQuery(
    'focus.view',
    { quarter: period.key },
    { isEnabled: isQuarter },
  ).data;
  const believed = isQuarter ? period : kind === 'weekly' ? review.confidenceQuarter : null;
  const metrics = useReadMetrics();
  // What is left to choose comes first; then Enter leads on.
  useFocusSoon(
    () => firstChoice() ?? document.getElementById(LEAVE_ID),
    isQuarter && !(view && metrics) ? 'reading' : view?.next?.metric,
  );
  return (
    <div className={classes.page} data-kind={kind}>
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
      <div className={classes.course}>
        {isQuarter && <QuarterCurve quarter={period.key} />}
        <DoneInPeriod review={review} />
        {kind === 'weekly' && <MondaysKept week={period.start} />}
        {believed && <QuarterConfidence quarter={believed} />}
      </div>
      {view && (
        <NextPact
          review={review}
          view={view}
          chooseMetric={chooseMetric}
          onDecide={(decision) => void save({ answers: { decision } })}
        />
      )}
      <GuidedFoot
        others={<NextReview />}
        main={
          <Button
            id={LEAVE_ID}
            // While there is something to choose, the choice stands out.
            variant={view && !view.next ? 'default' : 'filled'}
            onClick={() => navigate('/')}
          >
            {t('toFocus')}
          </Button>
        }
      />
    </div>
  );
}
