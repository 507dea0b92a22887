import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { focusCursor } from '#renderer/parts/sheet/use-cursor-focus.ts';
import type { GridSheet } from './use-grid-sheet.ts';
import type { GridWindow } from './use-grid-window.ts';

/** Tells the grid what is in sight, so that the values of those columns are read. */
export function useVisibleCells(grid: GridSheet, { visible, pageRows }: GridWindow): void {
  const tell = useEffectEvent(grid.onVisible);
  const { first, last } = visible;
  useEffect(() => tell({ columns: { first, last }, pageRows }), [first, last, pageRows]);
}

/**
 * Keeps in sight what one works on where the window grows smaller, and shows the cell at which the grid
 * opens. Gives the way to bring into sight what the sheet seeks.
 */
export function useFollowing(
  viewport: RefObject<HTMLElement | null>,
  { sheet, source, opens, onOpened }: GridSheet,
  { reveal, rows, size }: GridWindow,
): () => void {
  const look = (): void => {
    const { sought } = sheet;
    if (!sought) return;
    const row = source.rows.findIndex(({ key }) => key === sought.row);
    reveal(row, sought.column);
  };
  // A explanation that opens, or a smaller window, must not leave the cell that one works on out of sight.
  const stay = useEffectEvent(() => {
    if (viewport.current?.contains(document.activeElement) === true) look();
  });
  useLayoutEffect(() => {
    if (size !== '') stay();
  }, [size]);
  // The rows are drawn after the first look at their room, and after the app gave the focus to the
  // heading of the new screen.
  const isDrawn = rows.length > 0;
  const open = useEffectEvent(() => {
    look();
    if (opens === 'jumping' || !isAtWorkElsewhere()) focusCursor(viewport.current);
    onOpened();
  });
  useEffect(() => {
    if (isDrawn && opens !== null) open();
  }, [isDrawn, opens]);
  return look;
}

/** True for someone who is quicker than the page, and types into the palette or another dialog. */
function isAtWorkElsewhere(): boolean {
  const focused = document.activeElement;
  return focused instanceof HTMLInputElement && focused.closest('[role="dialog"]') !== null;
}
