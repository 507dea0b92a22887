import type { Review } from '#shared/features/reviews/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { dayInWords } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './EndingPage.module.css';

/**
 * What was finished since the period began: of a week, until the next check-in. An action of a Monday
 * may have been ticked off before its check-in or after it, which no day tells: both weeks have it, and
 * the title says from which day on is meant. Last week's one thing that is no action is done with its
 * word alone.
 */
export function DoneInPeriod({ review }: { review: Review }) {
  const { period, next, kind, last } = review;
  const t = useTranslations('reviews.ending');
  const locale = useLocale();
  const actions = useOperationQuery('plans.list', { metric: null }).data;
  if (!actions) return null;
  const until = kind === 'weekly' ? next.end : period.end;
  const done = actions.filter(
    ({ state, doneOn }) =>
      state === 'done' && doneOn !== null && period.start <= doneOn && doneOn <= until,
  );
  const words = last && !last.isAction && last.became === 'done' ? last.text : null;
  return (
    <section>
      <h2 className={classes.label}>
        {t(`done.${kind}`, { day: dayInWords(period.start, locale) })}
      </h2>
      {done.length === 0 && words === null && <p className={classes.quiet}>{t('noneDone')}</p>}
      <ul className={classes.done}>
        {words !== null && (
          <li>
            <span aria-hidden="true">● </span>
            {words}
          </li>
        )}
        {done.map(({ id, title, outcome, learned }) => (
          <li key={id}>
            <span aria-hidden="true">● </span>
            {title}
            {(outcome || learned) !== '' && (
              <span className={classes.outcome}>{outcome || learned}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
