import { Link } from 'wouter';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { dayInWords } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './NextCheckIn.module.css';
import { REVIEWS_PATH } from './review-path.ts';

/** The next check-in and how many in a row were kept: one quiet line at the top of the focus. */
export function NextCheckIn() {
  const t = useTranslations('reviews');
  const locale = useLocale();
  const rituals = useOperationQuery('reviews.overview', {}).data?.rituals;
  const weekly = rituals?.find(({ kind }) => kind === 'weekly');
  if (!weekly) return null;
  // What is due already is the next step, and told there.
  const { state } = weekly.current;
  const isAhead = state !== 'due' && state !== 'open';
  return (
    <div className={classes.checkIn}>
      {isAhead && (
        <Link href={REVIEWS_PATH} className={classes.next}>
          {t('checkIn.next', { day: dayInWords(weekly.nextOn, locale) })}
        </Link>
      )}
      {weekly.run > 0 && (
        <span className={classes.run}>{t('rituals.run.weekly', { count: weekly.run })}</span>
      )}
    </div>
  );
}
