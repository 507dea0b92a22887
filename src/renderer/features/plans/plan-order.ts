import type { Action, ActionState } from '#shared/features/plans/model.ts';
import { isLate, lateFirst } from '#shared/features/plans/rules.ts';
import type { Day } from '#shared/kernel/day.ts';

export const BOARD_STATES: readonly ActionState[] = ['todo', 'doing', 'done', 'dropped'];

/** The actions of each state: late ones first, else in the user's order; the done ones newest first. */
export type PlanByState = Readonly<Record<ActionState, readonly Action[]>>;

/** Sorts a plan into its states. Nothing is late while today is not known. */
export function planByState(actions: readonly Action[], today: Day | undefined): PlanByState {
  const of = (state: ActionState): Action[] => actions.filter((action) => action.state === state);
  const waiting = (state: ActionState): Action[] =>
    today === undefined ? of(state) : lateFirst(of(state), today);
  return {
    todo: waiting('todo'),
    doing: waiting('doing'),
    done: of('done').toSorted(newestFirst),
    dropped: of('dropped'),
  };
}

/** As many actions as can be read beside the chart of the focus without scrolling. */
const ROWS_BESIDE_CHART = 5;

/**
 * The part of a plan that is seen at first. Of what was done, the newest; on the focus
 * (`isShort`) no more than fits there: all that is under way before what is next, which keeps one
 * place. `kept` stays in sight in any case.
 */
export function planAtFirstSight(
  plan: PlanByState,
  { isShort, kept }: { readonly isShort: boolean; readonly kept: number | null },
): PlanByState {
  const most = isShort ? ROWS_BESIDE_CHART : Number.POSITIVE_INFINITY;
  const { doing, todo, done } = plan;
  const under = doing.filter(upTo(most - Math.min(1, todo.length), kept));
  const lastDone = Math.min(1, done.length);
  const left = most - under.length;
  const next = todo.filter(upTo(Math.max(1, left - lastDone), kept));
  return {
    ...plan,
    doing: under,
    todo: next,
    done: done.filter(upTo(Math.min(lastDone, Math.max(0, left - next.length)), kept)),
  };
}

function upTo(count: number, kept: number | null): (action: Action, index: number) => boolean {
  return ({ id }, index) => index < count || id === kept;
}

/** What was done keeps the order of its dates, so that it is not moved by hand. */
export function isOrderedByHand(state: ActionState): boolean {
  return state !== 'done';
}

function newestFirst(a: Action, b: Action): number {
  return (b.doneOn ?? '').localeCompare(a.doneOn ?? '') || b.id - a.id;
}

/** Where an action goes: its state, and the action that it is put before (null: last). */
export type ActionDestination = {
  readonly state: ActionState;
  readonly before: number | null;
  /** When it is due from then on; left out: as before. */
  readonly dueOn?: Day | undefined;
};

/**
 * One place up or down within its own list; null at the ends. Late actions stand by their due date,
 * so nothing is moved among them.
 */
export function stepWithin(
  list: readonly Action[],
  id: number,
  step: -1 | 1,
  today: Day | undefined,
): ActionDestination | null {
  const movable = today === undefined ? list : list.filter((action) => !isLate(action, today));
  const index = movable.findIndex((action) => action.id === id);
  const action = movable[index];
  const target = index + step;
  if (!action || !isOrderedByHand(action.state)) return null;
  if (target < 0 || target >= movable.length) return null;
  // Going down means standing before the one after the next one.
  const before = step === -1 ? movable[target] : movable[target + 1];
  return { state: action.state, before: before?.id ?? null };
}

/** Into the state beside, at the same height; null at the ends of the board. */
export function stepAcross(
  plan: PlanByState,
  action: Action,
  step: -1 | 1,
): ActionDestination | null {
  const state = BOARD_STATES[BOARD_STATES.indexOf(action.state) + step];
  if (state === undefined) return null;
  const height = plan[action.state].findIndex(({ id }) => id === action.id);
  return { state, before: plan[state][height]?.id ?? null };
}
