import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { PastReviews } from './PastReviews.tsx';
import { ReportLink } from './report/ReportLink.tsx';
import classes from './ReviewsPage.module.css';
import { RitualRow } from './RitualRow.tsx';
import { WaitingReviews } from './WaitingReviews.tsx';

/** The three rituals: what is due, what waits, and what was written before. */
export function ReviewsPage() {
  const t = useTranslations('reviews');
  const overview = useOperationQuery('reviews.overview', {});
  const rituals = overview.data?.rituals ?? [];
  const first = rituals.find(({ current: { state } }) => state === 'due' || state === 'open');
  const quarter = rituals.find(({ kind }) => kind === 'quarterly')?.current.period.key;
  return (
    <div className={classes.page}>
      <PageHeading title={t('title')} about={t('about')} />
      {overview.data && (
        <>
          <ul className={classes.rituals} aria-label={t('rituals.title')}>
            {overview.data.rituals.map((ritual) => (
              <RitualRow key={ritual.kind} ritual={ritual} isFirst={ritual === first} />
            ))}
          </ul>
          {quarter && (
            <div className={classes.report}>
              <ReportLink quarter={quarter} />
            </div>
          )}
          <WaitingReviews waiting={overview.data.waiting} />
          <PastReviews past={overview.data.past} />
        </>
      )}
    </div>
  );
}
