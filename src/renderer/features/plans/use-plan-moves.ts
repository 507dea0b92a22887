import { useState } from 'react';
import type { Action, ActionState } from '#shared/features/plans/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { Carrying } from './action-commands.ts';
import { isOrderedByHand, stepAcross, stepWithin } from './plan-order.ts';
import type { ActionDestination, PlanByState } from './plan-order.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import type { KeptFocus } from './use-kept-focus.ts';
import { useToday } from './use-today.ts';

export type PlanMoves = {
  readonly move: (action: Action, destination: ActionDestination) => void;
  /** Up and down in its state; on the board, left and right into the states beside it. */
  readonly carry: (action: Action, way: Carrying) => void;
  readonly focus: KeptFocus;
  /** What happened, for those who hear it. */
  readonly announcement: string;
};

/** `onMoved` hears of each move that was asked for. */
export function usePlanMoves(plan: PlanByState, onMoved?: () => void): PlanMoves {
  const t = useTranslations('plans');
  const today = useToday();
  const mover = useCommand('plans.move');
  const focus = useKeptFocus(plan);
  const [announcement, setAnnouncement] = useState('');

  const move = (action: Action, { state, before }: ActionDestination): void => {
    if (before === action.id) return;
    if (state === action.state && !isOrderedByHand(state)) return;
    focus.keepOn(action.id);
    mover.mutate({ id: action.id, state, before });
    onMoved?.();
    const others = plan[state].filter(({ id }) => id !== action.id);
    const index = indexAmong(others, state, before);
    setAnnouncement(
      t('board.moved', {
        title: action.title,
        state: t(`state.${state}`),
        place: String(index + 1),
        count: String(others.length + 1),
      }),
    );
  };
  const carry = (action: Action, way: Carrying): void => {
    const destination =
      way === 'up' || way === 'down'
        ? stepWithin(plan[action.state], action.id, way === 'up' ? -1 : 1, today)
        : stepAcross(plan, action, way === 'left' ? -1 : 1);
    if (destination) move(action, destination);
  };
  return { move, carry, focus, announcement };
}

/** Where an action will stand among the others, from 0. */
function indexAmong(others: readonly Action[], state: ActionState, before: number | null): number {
  if (!isOrderedByHand(state)) return 0;
  return before === null ? others.length : others.findIndex(({ id }) => id === before);
}
