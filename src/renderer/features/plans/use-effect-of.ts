import type { Action } from '#shared/features/plans/model.ts';
import type { ActionEffect } from '#shared/features/signals/first-contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';

/** What the metric of a finished action did after it; undefined while that is read, or not told. */
export function useEffectOf({ id, metric, state }: Action): ActionEffect | undefined {
  // One question for those of a metric: the focus shows no other, and cards of the board share it.
  const effects = useOperationQuery(
    'signals.effects',
    { metric },
    { isEnabled: state === 'done' },
  ).data;
  return state === 'done' ? effects?.find(({ action }) => action === id) : undefined;
}
