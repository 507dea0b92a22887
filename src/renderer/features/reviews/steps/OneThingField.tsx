import { TextInput } from '@mantine/core';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Review } from '#shared/features/reviews/contract.ts';
import type { Action } from '#shared/features/plans/model.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { ONE_THING_ID } from '../focus-soon.ts';
import { actionsToPick } from './actions-to-pick.ts';
import classes from './OneThingField.module.css';

type OneThingFieldProps = {
  readonly review: Review;
  /** Gives the focus to what comes after it. */
  readonly onDone: () => void;
};

/**
 * The one thing of the week: an action of the plan, by the arrows or a click, or words of one's own,
 * which become one. It is chosen by Enter, and by whatever leaves the field.
 */
export function OneThingField({ review, onDone }: OneThingFieldProps) {
  const t = useTranslations('reviews.close');
  const listId = useId();
  const actions = useOperationQuery('plans.list', { metric: null }).data;
  const field = useOneThing(review);
  const { text, isOpen } = field;
  const picked = actions && isOpen ? actionsToPick(actions, field.searched) : [];
  const [index, setIndex] = useState(-1);
  const active = picked[index];
  const optionId = (id: number): string => `${listId}-${String(id)}`;

  const take = (action: Action | undefined): void => {
    setIndex(-1);
    if (action) field.choose(action);
    else field.commit();
    field.close();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') setIndex(Math.min(picked.length - 1, index + 1));
    else if (event.key === 'ArrowUp') setIndex(Math.max(-1, index - 1));
    else if (event.key === 'Enter') take(active);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.field}>
      <TextInput
        id={ONE_THING_ID}
        size="md"
        label={t('oneThing.weekly')}
        description={t('fromPlan')}
        maxLength={140}
        autoComplete="off"
        role="combobox"
        aria-expanded={picked.length > 0}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={active && optionId(active.id)}
        value={text}
        onChange={(event) => {
          field.type(event.currentTarget.value);
          setIndex(-1);
        }}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          field.open();
          // What is typed takes its place.
          event.currentTarget.select();
        }}
        onBlur={field.commit}
      />
      <div id={listId} role="listbox" aria-label={t('pick')} className={classes.list}>
        {picked.map((action) => (
          <Pick
            key={action.id}
            id={optionId(action.id)}
            action={action}
            isActive={action.id === active?.id}
            onPick={() => take(action)}
          />
        ))}
      </div>
      {!isOpen && <Planned review={review} actions={actions ?? []} />}
    </div>
  );
}

type PickProps = {
  readonly id: string;
  readonly action: Action;
  readonly isActive: boolean;
  readonly onPick: () => void;
};

function Pick({ id, action, isActive, onPick }: PickProps) {
  const t = useTranslations('reviews.close');
  const nameOf = useMetricName();
  const isDoing = action.state === 'doing';
  return (
    // The keyboard stays in the field above, which names the active option.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={classes.option}
      data-active={isActive}
      // The field would be left, and its text chosen, before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span aria-hidden="true">{isDoing ? '◐' : '○'}</span>
      <span className={classes.title}>{action.title}</span>
      <span className={classes.about}>
        {t(isDoing ? 'isDoing' : 'isTodo')} · {nameOf(action.metric)}
      </span>
    </div>
  );
}

/** Where the chosen one lies now. */
function Planned({ review, actions }: { review: Review; actions: readonly Action[] }) {
  const t = useTranslations('reviews.close');
  const nameOf = useMetricName();
  const action = actions.find(({ id }) => id === review.answers.oneThingAction?.id);
  if (action?.state !== 'doing') return null;
  return <p className={classes.planned}>◐ {t('planned', { metric: nameOf(action.metric) })}</p>;
}

/** What stands in the field, and how it is chosen. */
function useOneThing({ kind, period, answers: { oneThing: saved } }: Review) {
  const { mutate } = useCommand('reviews.chooseOneThing');
  const [typed, setTyped] = useState<string | null>(null);
  const [searched, setSearched] = useState('');
  const [isOpen, setOpen] = useState(false);
  /** What was typed and not sent; null: nothing. */
  const pending = useRef<string | null>(null);
  const send = (action: number | null, title: string): void => {
    pending.current = null;
    const taken = () => setTyped(null);
    mutate({ kind, period: period.key, action, title }, { onSuccess: taken });
  };
  const commit = (): void => {
    const text = pending.current?.trim() ?? null;
    pending.current = null;
    if (text !== null && text !== saved) send(null, text);
  };
  const commitLast = useEffectEvent(commit);
  // What is typed when the page goes away is chosen too.
  useEffect(() => () => commitLast(), []);
  return {
    searched,
    text: typed ?? saved,
    isOpen,
    open: () => setOpen(true),
    // Not when the field is left: what stands below would move away under a click.
    close: () => {
      setOpen(false);
      setSearched('');
    },
    type: (text: string) => {
      setTyped(text);
      setSearched(text);
      pending.current = text;
    },
    choose: (action: Action) => {
      setTyped(action.title);
      send(action.id, '');
    },
    commit,
  };
}
