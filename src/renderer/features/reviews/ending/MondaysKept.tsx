import { mondaysUpTo } from '#shared/features/reviews/mondays.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { dayInWords } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './EndingPage.module.css';

/** The check-ins of a quarter's length, a dot each, and how many are kept in a row. */
export function MondaysKept({ week }: { week: Day }) {
  const t = useTranslations('reviews.ending');
  const rituals = useTranslations('reviews.rituals');
  const locale = useLocale();
  const overview = useOperationQuery('reviews.overview', {}).data;
  if (!overview) return null;
  const run = overview.rituals.find(({ kind }) => kind === 'weekly')?.run ?? 0;
  return (
    <section className={classes.mondays}>
      <h2 className="visually-hidden">{t('mondays')}</h2>
      <ol className={classes.dots}>
        {mondaysUpTo(overview.past, week).map(({ week: start, isKept }) => {
          const day = dayInWords(start, locale);
          return (
            <li key={start} className={classes.dot} data-kept={isKept} title={t('monday', { day })}>
              <span aria-hidden="true">{isKept ? '●' : '○'}</span>
              <span className="visually-hidden">
                {t(isKept ? 'mondayKept' : 'mondayMissed', { day })}
              </span>
            </li>
          );
        })}
      </ol>
      {run > 0 && <p className={classes.run}>{rituals('run.weekly', { count: run })}</p>}
    </section>
  );
}
