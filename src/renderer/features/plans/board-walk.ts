import type { Action } from '#shared/features/plans/model.ts';
import { BOARD_STATES } from './plan-order.ts';
import type { PlanByState } from './plan-order.ts';

/**
 * The card to which an arrow key leads: above and below in its state; left and right the one at the
 * same height, or the last above it, of the next state that has any. Null at the edges.
 */
export function neighbourCard(plan: PlanByState, action: Action, key: string): Action | null {
  const list = plan[action.state];
  const height = list.findIndex(({ id }) => id === action.id);
  switch (key) {
    case 'ArrowUp':
      return list[height - 1] ?? null;
    case 'ArrowDown':
      return list[height + 1] ?? null;
    case 'ArrowLeft':
      return cardBeside(plan, action, height, -1);
    case 'ArrowRight':
      return cardBeside(plan, action, height, 1);
    default:
      return null;
  }
}

function cardBeside(
  plan: PlanByState,
  action: Action,
  height: number,
  step: -1 | 1,
): Action | null {
  for (let index = BOARD_STATES.indexOf(action.state) + step; ; index += step) {
    const state = BOARD_STATES[index];
    if (state === undefined) return null;
    const card = plan[state][Math.min(height, plan[state].length - 1)];
    if (card) return card;
  }
}

/** The card that takes the focus when this one is gone: the next of its state, else the one before. */
export function heirOf(plan: PlanByState, action: Action): Action | null {
  return neighbourCard(plan, action, 'ArrowDown') ?? neighbourCard(plan, action, 'ArrowUp');
}
