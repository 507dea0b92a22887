import type { Review } from '#shared/features/reviews/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './EndingPage.module.css';

/** The actions that were finished since the period began: of a week, until the next check-in. */
export function DoneInPeriod({ review: { period, next, kind } }: { review: Review }) {
  const t = useTranslations('reviews.ending');
  const actions = useOperationQuery('plans.list', { metric: null }).data;
  if (!actions) return null;
  const until = kind === 'weekly' ? next.end : period.end;
  const done = actions.filter(
    ({ state, doneOn }) =>
      state === 'done' && doneOn !== null && period.start <= doneOn && doneOn <= until,
  );
  return (
    <section>
      <h2 className={classes.label}>{t('done')}</h2>
      {done.length === 0 && <p className={classes.quiet}>{t('noneDone')}</p>}
      <ul className={classes.done}>
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
