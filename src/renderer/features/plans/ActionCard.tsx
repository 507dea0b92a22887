import { useId } from 'react';
import type { Ref } from 'react';
import type { Action } from '#shared/features/plans/model.ts';
import { HEARS_KEYS } from '#renderer/parts/command/use-list-commands.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { EffectNote } from '#renderer/parts/effect/EffectNote.tsx';
import classes from './ActionCard.module.css';
import { ActionNotes } from './ActionNotes.tsx';
import { LearnAsk } from './LearnAsk.tsx';
import { useEffectOf } from './use-effect-of.ts';
import type { DragOrder } from './use-drag-order.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';

type ActionCardProps = {
  readonly action: Action;
  readonly isOfFocus: boolean;
  /** On which side of it a dragged card would land. */
  readonly drop: 'before' | 'after' | undefined;
  readonly dragProps: ReturnType<DragOrder['rowProps']>;
  readonly ref: Ref<HTMLButtonElement>;
  readonly onOpen: (action: Action) => void;
};

/** One action on the board; its title is a button that is as large as the card, and opens it. */
export function ActionCard(props: ActionCardProps) {
  const { action, isOfFocus, drop, dragProps, ref, onOpen } = props;
  const t = useTranslations('plans.board');
  const nameOf = useMetricName();
  const notesId = useId();
  const effect = useEffectOf(action);
  return (
    <li
      className={classes.card}
      data-action={action.id}
      data-state={action.state}
      title={action.state === 'done' ? wholeOf(action) : undefined}
      data-drop={drop}
      {...dragProps}
    >
      <button
        ref={ref}
        type="button"
        className={classes.title}
        aria-describedby={notesId}
        onClick={() => onOpen(action)}
        {...HEARS_KEYS}
      >
        {action.title}
      </button>
      <div id={notesId} className={classes.notes}>
        <span className={classes.metric}>
          {isOfFocus && (
            <>
              <span aria-hidden="true" className={classes.star}>
                ★{' '}
              </span>
              <span className="visually-hidden">{t('ofTheQuarter')} </span>
            </>
          )}
          {nameOf(action.metric)}
        </span>
        <ActionNotes action={action} />
        {effect && <EffectNote effect={effect} />}
      </div>
      <div className={classes.learn}>
        <LearnAsk action={action} />
      </div>
    </li>
  );
}

/** What two lines may cut: it is told whole where the pointer rests, and by the card once it has the focus. */
function wholeOf({ title, outcome, learned }: Action): string {
  return [title, outcome, learned].filter((text) => text !== '').join('\n');
}
