import type { Day } from '../../kernel/day.ts';
import type { Action, ActionState } from './model.ts';

/** Under way at once: fewer than this on the metric of the quarter is pointed out. */
export const ACTIONS_UNDER_WAY_WANTED = 3;

/** True for an action that should have been done by now. */
export function isLate(action: Pick<Action, 'state' | 'dueOn'>, today: Day): boolean {
  const isWaiting = action.state === 'todo' || action.state === 'doing';
  return isWaiting && action.dueOn !== null && action.dueOn < today;
}

/**
 * The dates that a change of state sets by itself: starting writes the start, finishing the end,
 * and reopening takes the end away. What was written by hand stays.
 */
export function datesAfterMove(
  action: Pick<Action, 'startedOn' | 'doneOn'>,
  state: ActionState,
  today: Day,
): Pick<Action, 'startedOn' | 'doneOn'> {
  switch (state) {
    case 'todo':
      return { startedOn: null, doneOn: null };
    case 'doing':
      return { startedOn: action.startedOn ?? today, doneOn: null };
    case 'done':
      return { startedOn: action.startedOn ?? today, doneOn: action.doneOn ?? today };
    case 'dropped':
      return { startedOn: action.startedOn, doneOn: null };
  }
}

/** Late first, then by due date (none last), keeping the user's order among equals. */
export function lateFirst<T extends Pick<Action, 'state' | 'dueOn'>>(
  actions: readonly T[],
  today: Day,
): T[] {
  const rank = (action: T) => (isLate(action, today) ? 0 : 1);
  const due = (action: T) => action.dueOn ?? '9999-12-31';
  return actions.toSorted((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    return rank(a) === 0 ? due(a).localeCompare(due(b)) : 0;
  });
}

/** A place in an order. */
type Place = { readonly id: number; readonly position: number };

/**
 * The position that puts an action before another one, or last where `before` is null: half-way
 * between its neighbours, so that moving one action writes one row.
 */
export function positionBefore(order: readonly Place[], before: number | null): number {
  const index = before === null ? -1 : order.findIndex(({ id }) => id === before);
  if (index === -1) return (order.at(-1)?.position ?? 0) + 1;
  const next = order[index]?.position ?? 0;
  const previous = order[index - 1]?.position ?? next - 1;
  return (previous + next) / 2;
}
