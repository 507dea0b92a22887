import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useId } from 'react';
import type { Action } from '#shared/features/plans/model.ts';
import { HEARS_KEYS, OPENS_MENU } from '#renderer/parts/command/use-list-commands.ts';
import { BriefEffect } from '#renderer/parts/effect/EffectNote.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { BriefNotes } from './ActionNotes.tsx';
import classes from './ActionRow.module.css';
import { ACTION_SHAPES } from './action-shapes.ts';
import { LearnAsk } from './LearnAsk.tsx';
import { LearnField } from './LearnField.tsx';
import type { DragOrder } from './use-drag-order.ts';
import { useEffectOf } from './use-effect-of.ts';
import type { PlanMoves } from './use-plan-moves.ts';

/** An action and what is typed of its lesson so far. */
export type Learning = { readonly id: number; readonly text: string };

type ActionRowProps = {
  readonly action: Action;
  readonly moves: PlanMoves;
  readonly dragProps: ReturnType<DragOrder['rowProps']>;
  readonly isDropTarget: boolean;
  /** The action that was just ticked off, and asks for its lesson. */
  readonly learning: Learning | null;
  readonly onLearning: (learning: Learning | null) => void;
};

/** One action of a metric: the circle of its state, its title and what is known of it, its menu. */
export function ActionRow(props: ActionRowProps) {
  const { action, moves, dragProps, isDropTarget, learning, onLearning } = props;
  const notesId = useId();
  const t = useTranslations('plans.panel');
  const stateWords = useTranslations('plans.state');
  const effect = useEffectOf(action);
  return (
    <li className={classes.row} data-action={action.id} data-drop={isDropTarget} {...dragProps}>
      <button
        ref={moves.focus.refOf(action.id)}
        type="button"
        aria-label={t('state', { title: action.title, state: stateWords(action.state) })}
        aria-describedby={notesId}
        className={classes.state}
        title={stateWords(action.state)}
        {...HEARS_KEYS}
        {...OPENS_MENU}
      >
        <span aria-hidden="true">{ACTION_SHAPES[action.state]}</span>
      </button>
      <div className={classes.words}>
        <span className={classes.title}>{action.title}</span>
        <span id={notesId}>
          <BriefNotes action={action} />
          {effect && <BriefEffect effect={effect} />}
        </span>
        {learning?.id !== action.id && <LearnAsk action={action} />}
        {learning?.id === action.id && (
          <LearnField
            action={action}
            text={learning.text}
            onText={(text) => onLearning({ id: action.id, text })}
            onEnd={() => {
              onLearning(null);
              moves.focus.focusNow(action.id);
            }}
          />
        )}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t('menu', { title: action.title })}
        {...OPENS_MENU}
      >
        <IconDots size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}
