import type { Day } from '#shared/kernel/day.ts';
import type { Action, ActionState } from './model.ts';

/** Under way at once: fewer than this on the metric of the quarter is pointed out. */
export const ACTIONS_UNDER_WAY_WANTED = 3;

/** An action of which only the title is known yet. */
export const NEW_ACTION = {
  state: 'todo',
  startedOn: null,
  dueOn: null,
  doneOn: null,
  effect: '',
  effectValue: null,
  effort: null,
  outcome: '',
  learned: '',
} as const satisfies Partial<Action>;

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
    case 'done': {
      const { startedOn } = action;
      const doneOn = action.doneOn ?? today;
      // What was meant to start later was started after all, by the day of its end.
      return { startedOn: startedOn === null || startedOn > today ? doneOn : startedOn, doneOn };
    }
    case 'dropped':
      return { startedOn: action.startedOn, doneOn: null };
  }
}

/** Late first, the longest overdue at the top; the others stay in the user's order. */
export function lateFirst<T extends Pick<Action, 'state' | 'dueOn'>>(
  actions: readonly T[],
  today: Day,
): T[] {
  const late = actions.filter((action) => isLate(action, today));
  const overdueFirst = late.toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
  return [...overdueFirst, ...actions.filter((action) => !isLate(action, today))];
}

type ActionPosition = { readonly id: number; readonly position: number };

/**
 * The places to write so that an action stands before another one, or last where `before` is null.
 * Half-way between its neighbours, one row is enough; all are numbered anew where no number is left
 * between the two; and none is written where the action stands there already.
 */
export function positionsAfterMove(
  order: readonly ActionPosition[],
  id: number,
  before: number | null,
): readonly ActionPosition[] {
  const others = order.filter((place) => place.id !== id);
  const found = others.findIndex((place) => place.id === before);
  const index = found === -1 ? others.length : found;
  if (before === id || order[index]?.id === id) return [];
  const [previous, next] = [others[index - 1]?.position, others[index]?.position];
  const position = between(previous, next);
  if (position !== previous && position !== next) return [{ id, position }];
  return others
    .toSpliced(index, 0, { id, position })
    .map((place, rank) => ({ id: place.id, position: rank + 1 }));
}

function between(previous: number | undefined, next: number | undefined): number {
  if (previous === undefined) return next === undefined ? 1 : next - 1;
  return next === undefined ? previous + 1 : (previous + next) / 2;
}
