import { useState } from 'react';
import type { Action } from '#shared/features/plans/model.ts';
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

type PlanMovesOptions = {
  /** The actions among which one goes up and down; all of its state, if not given. */
  readonly besideOf?: (action: Action) => readonly Action[];
  /** Hears of each move that was asked for. */
  readonly onMoved?: () => void;
};

export function usePlanMoves(
  plan: PlanByState,
  { besideOf = ({ state }) => plan[state], onMoved }: PlanMovesOptions = {},
): PlanMoves {
  const t = useTranslations('plans');
  const today = useToday();
  const mover = useCommand('plans.move');
  const focus = useKeptFocus(plan);
  const [announcement, setAnnouncement] = useState('');

  const move = (action: Action, to: ActionDestination): void =>
    moveTo(action, to, indexAmong(othersIn(plan, action, to), to));
  const moveTo = (action: Action, to: ActionDestination, index: number): void => {
    const { state, before, dueOn } = to;
    if (before === action.id) return;
    if (state === action.state && !isOrderedByHand(state)) return;
    focus.keepOn(action.id);
    mover.mutate({ id: action.id, state, before, ...(dueOn === undefined ? {} : { dueOn }) });
    onMoved?.();
    setAnnouncement(
      t('board.moved', {
        title: action.title,
        state: t(`state.${state}`),
        place: String(index + 1),
        count: String(othersIn(plan, action, { state }).length + 1),
      }),
    );
  };
  const carry = (action: Action, way: Carrying): void => {
    if (way === 'left' || way === 'right') {
      const across = stepAcross(plan, action, way === 'left' ? -1 : 1);
      if (across) move(action, across);
      return;
    }
    const step = way === 'up' ? -1 : 1;
    const within = stepWithin(besideOf(action), action.id, step, today);
    if (within) moveTo(action, within, plan[action.state].indexOf(action) + step);
  };
  return { move, carry, focus, announcement };
}

function othersIn(
  plan: PlanByState,
  { id }: Action,
  { state }: Pick<ActionDestination, 'state'>,
): readonly Action[] {
  return plan[state].filter((one) => one.id !== id);
}

/** Where an action will stand among the others, from 0. */
function indexAmong(others: readonly Action[], { state, before }: ActionDestination): number {
  if (!isOrderedByHand(state)) return 0;
  return before === null ? others.length : others.findIndex(({ id }) => id === before);
}
