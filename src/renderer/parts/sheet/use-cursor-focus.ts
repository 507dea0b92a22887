import { useEffectEvent, useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import type { Sheet } from './sheet.ts';
import { elementOf, isCell } from './sheet-cell.ts';

/** Gives the focus to the cell of the cursor, which is in sight already. */
export function focusCursor(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>('[data-cursor]')?.focus({ preventScroll: true });
}

/**
 * After each move of the cursor, brings into sight what is sought, and the focus follows. `look`: where
 * a sheet draws only what is in sight, and scrolls in its own way.
 */
export function useCursorFocus<Reason>(
  root: RefObject<HTMLElement | null>,
  { focusings, reveals, sought, cursor }: Sheet<Reason>,
  look?: () => void,
): void {
  const follow = useEffectEvent((takesFocus: boolean) => {
    if (look) look();
    else elementOf(root.current, sought)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (takesFocus) focusCursor(root.current);
  });
  useLayoutEffect(() => {
    if (focusings > 0) follow(true);
  }, [focusings]);
  useLayoutEffect(() => {
    if (reveals > 0) follow(false);
  }, [reveals]);
  // A row that was gone to may be drawn later than the focus came: until then home has it.
  const keepUp = useEffectEvent(() => {
    const focused = document.activeElement;
    if (isCell(focused) && root.current?.contains(focused)) focusCursor(root.current);
  });
  const { row = null, column = null } = cursor ?? {};
  useLayoutEffect(() => {
    if (row !== null && column !== null) keepUp();
  }, [row, column]);
}
