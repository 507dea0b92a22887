import { useRef } from 'react';
import type { MouseEvent } from 'react';
import { leaveField } from '#renderer/ui/leave-field.ts';
import type { Position } from './position.ts';
import type { Sheet } from './sheet.ts';
import { positionUnder } from './sheet-cell.ts';

/** What the mouse does on a sheet; for the element around its cells. */
export type Pointer = {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
};

/** Click to go, drag or Shift to select, double-click to edit: `open` where it has another meaning. */
export function usePointer<Reason>(
  sheet: Sheet<Reason>,
  open: (position: Position) => void = (position) => sheet.begin(position, false),
): Pointer {
  const isDragging = useRef(false);
  return {
    onMouseDown: (event) => {
      const position = positionUnder(event);
      // In the field, the mouse puts the caret.
      if (!position || event.button !== 0 || event.target instanceof HTMLInputElement) return;
      isDragging.current = true;
      // The field of another cell hands its text in while it is still there.
      if (document.activeElement instanceof HTMLInputElement) leaveField();
      if (event.shiftKey) sheet.extendTo(position);
      else sheet.goTo(position);
    },
    onMouseOver: (event) => {
      isDragging.current &&= event.buttons === 1;
      const position = isDragging.current ? positionUnder(event) : null;
      if (position) sheet.extendTo(position);
    },
    onDoubleClick: (event) => {
      const position = positionUnder(event);
      if (position && !(event.target instanceof HTMLInputElement)) open(position);
    },
  };
}
