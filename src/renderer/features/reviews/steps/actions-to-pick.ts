import { nameKey } from '#shared/features/metrics/catalogue/name-key.ts';
import type { Action } from '#shared/features/plans/model.ts';

/** As many as are read at a glance. */
const MOST_PICKS = 6;

/** What is under way, then what waits, of the plan; those whose title holds what was typed. */
export function actionsToPick(actions: readonly Action[], typed: string): Action[] {
  const searched = nameKey(typed);
  const inState = (state: Action['state']) => actions.filter((action) => action.state === state);
  return [...inState('doing'), ...inState('todo')]
    .filter(({ title }) => nameKey(title).includes(searched))
    .slice(0, MOST_PICKS);
}
