import type { Action } from '#shared/features/plans/model.ts';
import { found } from '#shared/kernel/search.ts';

/** As many as are read at a glance. */
const MOST_PICKS = 6;

/** What is under way, then what waits, of the plan; those that answer to what was typed, the best first. */
export function actionsToPick(actions: readonly Action[], typed: string): readonly Action[] {
  const inState = (state: Action['state']) => actions.filter((action) => action.state === state);
  const open = [...inState('doing'), ...inState('todo')];
  return found(open, typed, ({ title }) => ({ names: [title] })).slice(0, MOST_PICKS);
}
