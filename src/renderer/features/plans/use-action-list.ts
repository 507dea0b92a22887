import type { Action, ActionState } from '#shared/features/plans/model.ts';
import { useListCommands } from '#renderer/parts/command/use-list-commands.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { actionCommands } from './action-commands.ts';
import { neighbourCard } from './board-walk.ts';
import type { EditorField } from './editor-fields.ts';
import type { PlanByState } from './plan-order.ts';
import type { PlanMoves } from './use-plan-moves.ts';

type ActionListParts = {
  readonly plan: PlanByState;
  readonly isBoard: boolean;
  readonly moves: PlanMoves;
  readonly onState: (action: Action, state: ActionState) => void;
  readonly onEdit: (action: Action, field: EditorField) => void;
  readonly onRemove: (action: Action) => void;
};

export function useActionList(parts: ActionListParts) {
  const { plan, isBoard, moves, onState, onEdit, onRemove } = parts;
  const t = useTranslations('plans.panel');
  return useListCommands(actionCommands, {
    contextOf: (element, openMenu) => {
      const id = Number(element.closest<HTMLElement>('[data-action]')?.dataset['action']);
      const action = Object.values(plan)
        .flat()
        .find((one) => one.id === id);
      if (!action) return null;
      return {
        action,
        isBoard,
        setState: (state) => onState(action, state),
        edit: (field) => onEdit(action, field),
        carry: (way) => moves.carry(action, way),
        walk: (arrow) => {
          const beside = neighbourCard(plan, action, arrow);
          if (beside) moves.focus.focusNow(beside.id);
        },
        remove: () => onRemove(action),
        openMenu,
      };
    },
    labelOf: ({ action }) => t('menu', { title: action.title }),
  });
}
