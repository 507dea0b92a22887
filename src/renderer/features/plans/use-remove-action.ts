import type { Action } from '../../../shared/features/plans/model.ts';
import { useCommand } from '../../api/queries.ts';
import { useUndoNotice } from './use-undo-notice.ts';

/** Deletes an action at once and offers to take that back. */
export function useRemoveAction(): (action: Action) => void {
  const remove = useCommand('plans.remove');
  const tell = useUndoNotice();
  return ({ id, title }) => remove.mutate({ id }, { onSuccess: () => tell(title) });
}
