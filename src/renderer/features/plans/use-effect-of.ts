import type { Action } from '#shared/features/plans/model.ts';
import type { ActionEffect } from '#shared/features/signals/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';

/** What the metric of a finished action did after it; undefined while that is read, or not told. */
export function useEffectOf({ id, state }: Action): ActionEffect | undefined {
  // One question for all of them: every card of the board shares the answer.
  const effects = useOperationQuery(
    'signals.effects',
    { metric: null },
    { isEnabled: state === 'done' },
  ).data;
  return state === 'done' ? effects?.find(({ action }) => action === id) : undefined;
}
