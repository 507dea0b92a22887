import { useRef } from 'react';
import type { MouseEvent } from 'react';
import type { Spot } from '#renderer/parts/sheet/spot.ts';
import type { Board } from './use-board.ts';

/** What the mouse does on the grid. */
export type GridMouse = {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
};

function spotUnder({ target }: MouseEvent): Spot | null {
  const cell = (target as Element).closest<HTMLElement>('[data-at]');
  const at = cell?.dataset['at'];
  const row = cell?.closest<HTMLElement>('[data-line]')?.dataset['line'];
  return row === undefined || at === undefined ? null : { row, at: Number(at) };
}

/** The field of another cell saves its text while it is still there. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
}

/** Click to go, drag or Shift to select, double-click to edit or to see what a figure is made of. */
export function useGridMouse(board: Board, openStory: () => void): GridMouse {
  const isDragging = useRef(false);
  const { cursor, editing, bulk, desk } = board;
  return {
    onMouseDown: (event) => {
      const spot = spotUnder(event);
      // In the field, the mouse puts the caret.
      if (!spot || event.button !== 0 || event.target instanceof HTMLInputElement) return;
      isDragging.current = true;
      leaveField();
      editing.showNotice(null);
      bulk.forget();
      cursor.goTo(spot, event.shiftKey);
    },
    onMouseOver: (event) => {
      isDragging.current &&= event.buttons === 1;
      const spot = isDragging.current ? spotUnder(event) : null;
      if (spot) cursor.goTo(spot, true);
    },
    onDoubleClick: (event) => {
      const spot = spotUnder(event);
      if (!spot || event.target instanceof HTMLInputElement) return;
      if (desk.readOnlyAt(spot)) openStory();
      else editing.begin(spot, false);
    },
  };
}
