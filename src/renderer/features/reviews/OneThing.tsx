import { useId } from 'react';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { checkInOfThisWeek } from './one-thing.ts';
import classes from './OneThing.module.css';

/** What this week is for, as the Monday check-in named it: one click ticks it off. */
export function OneThing() {
  const t = useTranslations('reviews.checkIn');
  const titleId = useId();
  const textId = useId();
  const overview = useOperationQuery('reviews.overview', {}).data;
  const save = useCommand('reviews.save');
  const checkIn = overview && checkInOfThisWeek(overview);
  if (!checkIn) return null;
  const { kind, period, answers } = checkIn;
  const { oneThing, isOneThingDone: isDone } = answers;
  return (
    <section className={classes.block} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        {t('oneThing')}
      </h2>
      <div className={classes.row}>
        <button
          type="button"
          role="checkbox"
          aria-checked={isDone}
          aria-labelledby={textId}
          className={classes.tick}
          onClick={() =>
            save.mutate({ kind, period: period.key, answers: { isOneThingDone: !isDone } })
          }
        >
          <span aria-hidden="true">{isDone ? '●' : '○'}</span>
        </button>
        <span id={textId} className={classes.text} data-done={isDone}>
          {oneThing}
        </span>
      </div>
    </section>
  );
}
