import { useState } from 'react';
import type { DragEvent } from 'react';
import type { Action, ActionState } from '#shared/features/plans/model.ts';
import type { ActionDestination } from './plan-order.ts';
import type { PlanWeek } from './plan-weeks.ts';

/** Handlers that make rows draggable and lists places to drop them. */
export type DragOrder = {
  readonly rowProps: (
    action: Action,
    next: Action | undefined,
    week?: PlanWeek,
  ) => {
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
  readonly listProps: (
    state: ActionState,
    week?: PlanWeek,
  ) => {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
  /** True where a dragged action would land before this one (null: at the end of the state). */
  readonly isTarget: (state: ActionState, before: number | null, week?: PlanWeek) => boolean;
};

/** A place among the actions, and the week in which it lies, where weeks are told apart. */
export type DropPlace = Pick<ActionDestination, 'state' | 'before'> & {
  readonly week?: PlanWeek | undefined;
};

/** Dragging actions within and between lists; `onMove` is told where one was dropped. */
export function useDragOrder(onMove: (action: Action, to: DropPlace) => void): DragOrder {
  const [dragged, setDragged] = useState<Action | null>(null);
  const [target, setTarget] = useState<DropPlace | null>(null);
  const end = (): void => {
    setDragged(null);
    setTarget(null);
  };
  const aim = (event: DragEvent, to: DropPlace): void => {
    if (!dragged) return;
    event.preventDefault();
    event.stopPropagation();
    if (!isSamePlace(to, target)) setTarget(to);
  };
  return {
    rowProps: (action, next, week) => ({
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
        aim(event, { state: action.state, before, week });
      },
      onDragEnd: end,
    }),
    listProps: (state, week) => ({
      onDragOver: (event) => aim(event, { state, before: null, week }),
      onDrop: (event) => {
        event.preventDefault();
        if (dragged && target) onMove(dragged, target);
        end();
      },
    }),
    isTarget: (state, before, week) =>
      dragged !== null && isSamePlace({ state, before, week }, target),
  };
}

function isSamePlace(a: DropPlace, b: DropPlace | null): boolean {
  return a.state === b?.state && a.before === b.before && a.week === b.week;
}
