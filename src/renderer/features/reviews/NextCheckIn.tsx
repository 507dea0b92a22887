import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Ritual } from '#shared/features/reviews/first-contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { dayInWords } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './NextCheckIn.module.css';
import { REVIEWS_PATH, reviewPath } from './review-path.ts';

/** The next check-in and how many in a row were kept: one quiet line at the top of the focus. */
export function NextCheckIn() {
  const t = useTranslations('reviews.rituals');
  const rituals = useOperationQuery('reviews.overview', {}).data?.rituals;
  const weekly = rituals?.find(({ kind }) => kind === 'weekly');
  if (!rituals || !weekly) return null;
  const calling = rituals.find(({ current: { state } }) => state === 'due' || state === 'open');
  return (
    <div className={classes.checkIn}>
      <NextLink calling={calling ?? null} weekly={weekly} />
      {weekly.run > 0 && (
        <span className={classes.run}>{t('run.weekly', { count: weekly.run })}</span>
      )}
    </div>
  );
}

function NextLink({ calling, weekly }: { calling: Ritual | null; weekly: Ritual }) {
  const t = useTranslations('reviews.checkIn');
  const locale = useLocale();
  if (!calling) {
    return (
      <Link href={REVIEWS_PATH} className={classes.next}>
        {t('next', { day: dayInWords(weekly.nextOn, locale) })}
      </Link>
    );
  }
  const { kind, current } = calling;
  return (
    <Button
      component={Link}
      href={reviewPath({ kind, period: current.period.key })}
      variant="light"
      size="compact-sm"
    >
      {t(`${current.state === 'open' ? 'resume' : 'due'}.${kind}`)}
      <span aria-hidden="true">&nbsp;▸</span>
    </Button>
  );
}
