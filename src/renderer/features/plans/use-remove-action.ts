import type { Action } from '#shared/features/plans/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { heirOf } from './board-walk.ts';
import type { PlanByState } from './plan-order.ts';
import type { KeptFocus } from './use-kept-focus.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';

/** Deletes an action at once, offers to take that back, and hands the focus to its neighbour. */
export function useRemoveAction(plan: PlanByState, focus: KeptFocus): (action: Action) => void {
  const remove = useCommand('plans.remove');
  const t = useTranslations('plans.notice');
  const tell = useUndoNotice();
  return (action) => {
    const heir = heirOf(plan, action);
    if (heir) focus.keepOn(heir.id);
    remove.mutate(
      { id: action.id },
      { onSuccess: () => tell(t('removed', { title: action.title })) },
    );
  };
}
