import type { Action } from '#shared/features/plans/model.ts';
import { isLate } from '#shared/features/plans/rules.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { Change } from '#renderer/ui/Change.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './ActionNotes.module.css';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useToday } from './use-today.ts';

/** Below an action's title: when, how much work, what is expected of it, and what came of it. */
export function ActionNotes({ action }: { action: Action }) {
  const t = useTranslations('plans');
  const isOver = action.state === 'done' || action.state === 'dropped';
  const hasOutcome = isOver && action.outcome !== '';
  return (
    <span className={classes.notes}>
      <When action={action} />
      {!isOver && action.effort !== null && (
        <span className={classes.note}>{t('effort.short', { size: action.effort })}</span>
      )}
      {!hasOutcome && <Effect action={action} />}
      {action.outcome !== '' && (
        <span className={classes.note}>{t('board.outcome', { text: action.outcome })}</span>
      )}
      {action.learned !== '' && (
        <span className={classes.note}>{t('board.learned', { text: action.learned })}</span>
      )}
    </span>
  );
}

/** The same in one line, where the metric stands beside it and there is little room. */
export function BriefNotes({ action }: { action: Action }) {
  const t = useTranslations('plans.board');
  const unit = useMetrics().get(action.metric)?.unit ?? 'count';
  const isOver = action.state === 'done';
  const lesson = action.outcome || action.learned;
  return (
    <span className={classes.brief}>
      <When action={action} />
      {!isOver && action.effectValue !== null && (
        <span className={classes.note}>
          {t('aims')} <Change value={action.effectValue} unit={unit} />
        </span>
      )}
      {isOver && lesson !== '' && (
        <span className={classes.lesson} title={lesson}>
          {lesson}
        </span>
      )}
    </span>
  );
}

function When({ action }: { action: Action }) {
  const t = useTranslations('plans.due');
  const locale = useLocale();
  const today = useToday();
  if (action.state === 'done' && action.doneOn !== null) {
    const day = formatDay(action.doneOn, locale, 'short');
    return <span className={classes.note}>{t('doneOn', { day })}</span>;
  }
  if (action.dueOn === null || action.state === 'done' || action.state === 'dropped') return null;
  const day = formatDay(action.dueOn, locale, 'short');
  if (today === undefined || !isLate(action, today)) {
    return <span className={classes.note}>{t('on', { day })}</span>;
  }
  return (
    <span className={classes.late}>
      <span aria-hidden="true">▲ </span>
      {t('late', { day })}
    </span>
  );
}

function Effect({ action }: { action: Action }) {
  const t = useTranslations('plans.board');
  const unit = useMetrics().get(action.metric)?.unit ?? 'count';
  if (action.effect === '' && action.effectValue === null) return null;
  return (
    <span className={classes.note}>
      {t('expected', { text: action.effect })}
      {action.effect !== '' && action.effectValue !== null && ', '}
      {action.effectValue !== null && <Change value={action.effectValue} unit={unit} />}
    </span>
  );
}
