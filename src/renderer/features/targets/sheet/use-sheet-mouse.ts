import { useRef } from 'react';
import type { MouseEvent } from 'react';
import type { Spot } from '#renderer/parts/sheet/spot.ts';
import type { TargetSheet } from './use-target-sheet.ts';

function spotUnder({ target }: MouseEvent): Spot | null {
  const cell = (target as Element).closest<HTMLElement>('[data-at]');
  const { row, at } = cell?.dataset ?? {};
  return row === undefined || at === undefined ? null : { row, at: Number(at) };
}

/** Click to go, drag or Shift to select, double-click to edit. */
export function useSheetMouse(sheet: TargetSheet) {
  const isDragging = useRef(false);
  return {
    onMouseDown: (event: MouseEvent): void => {
      const spot = spotUnder(event);
      if (!spot || event.button !== 0 || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      isDragging.current = true;
      // The field of another cell saves its text while it is still there.
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
      sheet.tell('');
      sheet.cursor.goTo(spot, event.shiftKey);
    },
    onMouseOver: (event: MouseEvent): void => {
      isDragging.current &&= event.buttons === 1;
      const spot = isDragging.current ? spotUnder(event) : null;
      if (spot) sheet.cursor.goTo(spot, true);
    },
    onDoubleClick: (event: MouseEvent): void => {
      const spot = spotUnder(event);
      if (spot && !(event.target instanceof HTMLInputElement)) sheet.begin(spot, false);
    },
  };
}
