import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Action } from '#shared/features/plans/model.ts';
import { isLate, lateFirst } from '#shared/features/plans/rules.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { continueButton, useFocusSoon } from '../focus-soon.ts';
import { OneLineField } from '#renderer/ui/OneLineField.tsx';
import classes from './Step.module.css';
import type { ReviewStepProps } from './step-props.ts';

/** What is under way and what waits, to be ticked with the space bar; a new one in a line. */
export function ActionsStep({ goOn }: ReviewStepProps) {
  const t = useTranslations('reviews.actions');
  const list = useOperationQuery('plans.list', { metric: null }).data;
  const today = useOperationQuery('reviews.overview', {}).data?.today;
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const change = useCommand('plans.change');
  useFocusSoon(
    () => document.querySelector<HTMLElement>('[data-action] input') ?? continueButton(),
    list !== undefined && today !== undefined,
  );
  if (!list || today === undefined) return null;
  const shown = actionsToShow(list, ticked, today);
  const tick = (action: Action): void => {
    setTicked((before) => new Set(before).add(action.id));
    change.mutate({ id: action.id, state: action.state === 'done' ? 'doing' : 'done' });
  };
  return (
    <div className={classes.step}>
      <h2 className={classes.title}>{t('title')}</h2>
      {shown.length === 0 && <p className={classes.quiet}>{t('none')}</p>}
      <ul className={classes.actions}>
        {shown.map((action) => (
          <ActionLine
            key={action.id}
            action={action}
            today={today}
            onTick={() => tick(action)}
            onGoOn={goOn}
          />
        ))}
      </ul>
      <NewAction />
    </div>
  );
}

/** What was ticked off here stays where it is: it asks what it taught. */
function actionsToShow(
  list: readonly Action[],
  ticked: ReadonlySet<number>,
  today: string,
): Action[] {
  const open = list.filter(
    ({ state, id }) => state === 'doing' || state === 'todo' || ticked.has(id),
  );
  const order = (action: Action) => (action.state === 'todo' && !ticked.has(action.id) ? 1 : 0);
  return lateFirst(open, today).toSorted((a, b) => order(a) - order(b));
}

type ActionLineProps = {
  readonly action: Action;
  readonly today: string;
  readonly onTick: () => void;
  /** Enter on its box, as on everything else on the way through a check-in. */
  readonly onGoOn: () => void;
};

function ActionLine({ action, today, onTick, onGoOn }: ActionLineProps) {
  const t = useTranslations('reviews.actions');
  const locale = useLocale();
  const nameOf = useMetricName();
  const learn = useCommand('plans.change');
  const isDone = action.state === 'done';
  const due = action.dueOn === null ? null : formatDay(action.dueOn, locale, 'short');
  const late = isLate(action, today);
  return (
    <li data-action={action.id}>
      <Checkbox
        checked={isDone}
        onChange={onTick}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.repeat) onGoOn();
        }}
        label={action.title}
        description={
          <>
            {nameOf(action.metric)}
            {!isDone && ` · ${t(action.state === 'doing' ? 'doing' : 'todo')}`}
            {!isDone && due !== null && (
              <span className={late ? classes.late : undefined}>
                {' · '}
                {late && <span aria-hidden="true">▲ </span>}
                {t(late ? 'late' : 'due', { day: due })}
              </span>
            )}
            {isDone && action.learned !== '' && ` · ${action.learned}`}
          </>
        }
      />
      {isDone && action.learned === '' && (
        <div className={classes.lesson}>
          <OneLineField
            label={`${t('learned')} ${action.title}`}
            placeholder={t('learned')}
            maxLength={280}
            onSave={(learned) => learn.mutateAsync({ id: action.id, learned })}
          />
        </div>
      )}
    </li>
  );
}

/** For the metric of the quarter, or else for the first one that is followed. */
function NewAction() {
  const t = useTranslations('reviews.actions');
  const nameOf = useMetricName();
  const metrics = useMetrics();
  const focus = useOperationQuery('focus.view', { quarter: null }).data?.pact?.metric ?? null;
  const add = useCommand('plans.add');
  const metric = focus ?? [...metrics.values()].find(({ isFollowed }) => isFollowed)?.id ?? null;
  if (metric === null) return null;
  const label = t('addFor', { metric: nameOf(metric) });
  return (
    <div className={classes.newAction}>
      <OneLineField
        label={label}
        placeholder={label}
        maxLength={140}
        onSave={(title) => add.mutateAsync({ metric, title, state: 'doing' })}
      />
    </div>
  );
}
