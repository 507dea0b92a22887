import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Action, ActionState } from '#shared/features/plans/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { isOrderedByHand, stepAcross, stepWithin } from './plan-order.ts';
import type { ActionDestination, PlanByState } from './plan-order.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import type { KeptFocus } from './use-kept-focus.ts';
import { useToday } from './use-today.ts';

/** Moving actions about, by pointer or by keys. */
export type PlanMoves = {
  readonly move: (action: Action, destination: ActionDestination) => void;
  /** Alt with the arrows; true where the key was one of these. */
  readonly moveByKey: (event: KeyboardEvent, action: Action) => boolean;
  readonly step: (action: Action, step: -1 | 1) => void;
  readonly focus: KeptFocus;
  /** What happened, for those who hear it. */
  readonly announcement: string;
};

/** `isBoard`: the states stand side by side, so that left and right lead into them. */
export function usePlanMoves(plan: PlanByState, isBoard: boolean, onMoved?: () => void): PlanMoves {
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
    const place = placeAmong(others, state, before);
    setAnnouncement(
      t('board.moved', {
        title: action.title,
        state: t(`state.${state}`),
        place: String(place + 1),
        count: String(others.length + 1),
      }),
    );
  };
  const goTo = (action: Action, destination: ActionDestination | null): void => {
    if (destination) move(action, destination);
  };
  const step = (action: Action, by: -1 | 1): void =>
    goTo(action, stepWithin(plan[action.state], action.id, by, today));
  const moveByKey = (event: KeyboardEvent, action: Action): boolean => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return false;
    const way = KEYS[event.key];
    if (!way || (way.isAcross && !isBoard)) return false;
    event.preventDefault();
    if (way.isAcross) goTo(action, stepAcross(plan, action, way.step));
    else step(action, way.step);
    return true;
  };
  return { move, moveByKey, step, focus, announcement };
}

const KEYS: Readonly<Record<string, { readonly isAcross: boolean; readonly step: -1 | 1 }>> = {
  ArrowUp: { isAcross: false, step: -1 },
  ArrowDown: { isAcross: false, step: 1 },
  ArrowLeft: { isAcross: true, step: -1 },
  ArrowRight: { isAcross: true, step: 1 },
};

/** Where an action will stand among the others, from 0. */
function placeAmong(others: readonly Action[], state: ActionState, before: number | null): number {
  if (!isOrderedByHand(state)) return 0;
  return before === null ? others.length : others.findIndex(({ id }) => id === before);
}
