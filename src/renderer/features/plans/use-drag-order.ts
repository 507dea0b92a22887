import { useState } from 'react';
import type { DragEvent } from 'react';
import type { Action, ActionState } from '#shared/features/plans/model.ts';
import type { ActionDestination } from './plan-order.ts';

/** Handlers that make rows draggable and lists places to drop them. */
export type DragOrder = {
  readonly rowProps: (
    action: Action,
    next: Action | undefined,
  ) => {
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
  readonly listProps: (state: ActionState) => {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
  /** True where a dragged action would land before this one (null: at the end of the state). */
  readonly isTarget: (state: ActionState, before: number | null) => boolean;
};

/** Dragging actions within and between lists; `onMove` is told where one was dropped. */
export function useDragOrder(onMove: (action: Action, to: ActionDestination) => void): DragOrder {
  const [dragged, setDragged] = useState<Action | null>(null);
  const [target, setTarget] = useState<ActionDestination | null>(null);
  const end = (): void => {
    setDragged(null);
    setTarget(null);
  };
  const aim = (event: DragEvent, to: ActionDestination): void => {
    if (!dragged) return;
    event.preventDefault();
    event.stopPropagation();
    if (to.state !== target?.state || to.before !== target.before) setTarget(to);
  };
  return {
    rowProps: (action, next) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', action.title);
        setDragged(action);
      },
      onDragOver: (event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const isUpperHalf = event.clientY < box.top + box.height / 2;
        const before = isUpperHalf ? action.id : (next?.id ?? null);
        aim(event, { state: action.state, before });
      },
      onDragEnd: end,
    }),
    listProps: (state) => ({
      onDragOver: (event) => aim(event, { state, before: null }),
      onDrop: (event) => {
        event.preventDefault();
        if (dragged && target) onMove(dragged, target);
        end();
      },
    }),
    isTarget: (state, before) =>
      dragged !== null && target?.state === state && target.before === before,
  };
}
