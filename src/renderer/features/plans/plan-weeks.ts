import type { Action, ActionState } from '#shared/features/plans/model.ts';
import { addDays, dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import type { PlanByState } from './plan-order.ts';

/** When something is due: what is late with this week, what has no date with what comes later. */
const PLAN_WEEKS = ['this', 'next', 'later'] as const;
export type PlanWeek = (typeof PLAN_WEEKS)[number];

export function weekOf({ dueOn }: Pick<Action, 'dueOn'>, today: Day | undefined): PlanWeek {
  if (dueOn === null || today === undefined) return 'later';
  // Weeks are the same in every business year.
  const { end } = periodContaining('week', today, { yearStartMonth: 1 });
  if (dueOn <= end) return 'this';
  return dueOn <= addDays(end, 7) ? 'next' : 'later';
}

/**
 * The day on which an action is due that is carried into another week: the same day of that week, a
 * Friday where it had none, and never a day that is over. undefined: it lies in that week already.
 */
export function dueInWeek(
  action: Pick<Action, 'dueOn'>,
  week: PlanWeek,
  today: Day | undefined,
): Day | undefined {
  if (today === undefined || weekOf(action, today) === week) return undefined;
  const monday = mondayOf(today);
  const dayOfWeek =
    action.dueOn === null ? 4 : dayNumber(action.dueOn) - dayNumber(mondayOf(action.dueOn));
  const due = addDays(monday, 7 * PLAN_WEEKS.indexOf(week) + dayOfWeek);
  return due < today ? today : due;
}

function mondayOf(day: Day): Day {
  return periodContaining('week', day, { yearStartMonth: 1 }).start;
}

/** True for the states whose actions still lie ahead. */
function isAhead(state: ActionState): boolean {
  return state === 'todo' || state === 'doing';
}

/** What lies ahead week by week, in its order within each. */
export function planByWeek(plan: PlanByState, today: Day | undefined): PlanByState {
  const inWeeks = (actions: readonly Action[]): Action[] =>
    PLAN_WEEKS.flatMap((week) => actions.filter((action) => weekOf(action, today) === week));
  return { ...plan, todo: inWeeks(plan.todo), doing: inWeeks(plan.doing) };
}

/** The actions with which a week begins in a column; none where all lie in one week. */
export function weekHeads(
  state: ActionState,
  actions: readonly Action[],
  today: Day | undefined,
): ReadonlyMap<number, PlanWeek> {
  const heads = PLAN_WEEKS.flatMap((week) => {
    const first = actions.find((action) => weekOf(action, today) === week);
    return first ? [[first.id, week] as const] : [];
  });
  return new Map(isAhead(state) && heads.length > 1 ? heads : []);
}

/** The actions among which one is moved up and down: no step leads into another week. */
export function besideInWeek(
  plan: PlanByState,
  action: Action,
  today: Day | undefined,
): readonly Action[] {
  const all = plan[action.state];
  if (!isAhead(action.state)) return all;
  const week = weekOf(action, today);
  return all.filter((one) => weekOf(one, today) === week);
}
