import { Fragment } from 'react';
import { Link } from 'wouter';
import type { PeriodGaps } from '#shared/features/reviews/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { cellPath } from '#renderer/parts/explanation/cell-path.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './Closing.module.css';

/** As many rows of what is missing as stand on the screen, and periods in each of them. */
const MOST_SHOWN = 6;
const MOST_PERIODS = 4;

/** What is missing, each with the way to its cell. */
export function MissingNumbers({ gaps }: { gaps: PeriodGaps }) {
  const t = useTranslations('reviews.close');
  const nameOf = useMetricName();
  const shown = gaps.slice(0, MOST_SHOWN);
  return (
    <section aria-label={t('missing')}>
      <h2 className={classes.title}>
        <span aria-hidden="true">▲ </span>
        {t('missing')}
      </h2>
      <ul className={classes.list}>
        {shown.map(({ metric, segment, periods }) => (
          <li key={`${metric} ${segment ?? ''}`}>
            {[nameOf(metric), segment].filter(Boolean).join(' / ')}
            <span className={classes.periods}>
              <Periods metric={metric} segment={segment} periods={periods} />
            </span>
          </li>
        ))}
      </ul>
      {gaps.length > shown.length && (
        <p className={classes.more}>{t('moreMissing', { count: gaps.length - shown.length })}</p>
      )}
    </section>
  );
}

function Periods({ metric, segment, periods }: PeriodGaps[number]) {
  const t = useTranslations('reviews.close');
  const locale = useLocale();
  const shown = periods.slice(0, MOST_PERIODS);
  return (
    <>
      {shown.map((period, index) => (
        <Fragment key={period.key}>
          {index > 0 && ', '}
          <Link href={cellPath({ metric, period: period.key, segment })}>
            {formatPeriod(period, locale)}
          </Link>
        </Fragment>
      ))}
      {periods.length > shown.length &&
        ` ${t('andMore', { count: periods.length - shown.length })}`}
    </>
  );
}
