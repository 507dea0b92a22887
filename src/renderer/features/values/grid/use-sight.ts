import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import type { Board } from './use-board.ts';
import type { GridWindow } from './use-grid-window.ts';

/** Tells the board what is in sight, so that the figures of those columns are read. */
export function useSight(board: Board, { inSight, pageRows }: GridWindow): void {
  const tell = useEffectEvent(board.onSight);
  const { first, last } = inSight;
  useEffect(() => tell({ columns: { first, last }, pageRows }), [first, last, pageRows]);
}

/** After each move of the cursor, and where the grid opens at a cell, brings its head into sight and the focus to its cell. */
export function useCellFocus(
  viewport: RefObject<HTMLElement | null>,
  { cursor, desk, isOpening, onOpened }: Board,
  { reveal, lines, size }: GridWindow,
): void {
  const look = useEffectEvent(() => {
    if (!cursor.cursor) return;
    const { head } = cursor.cursor;
    reveal(
      desk.lines.findIndex(({ key }) => key === head.row),
      head.at,
    );
  });
  // A story that opens, or a smaller window, must not leave the cell that one works on out of sight.
  const hasFocus = (): boolean => viewport.current?.contains(document.activeElement) === true;
  const stay = useEffectEvent(() => {
    if (hasFocus()) look();
  });
  useLayoutEffect(() => {
    if (size !== '') stay();
  }, [size]);
  const follow = useEffectEvent(() => {
    look();
    viewport.current
      ?.querySelector<HTMLElement>('[data-active="true"]')
      ?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    if (cursor.moves > 0) follow();
  }, [cursor.moves]);
  useLayoutEffect(() => {
    if (cursor.pointings > 0) look();
  }, [cursor.pointings]);
  // The rows are drawn after the first look at their room, and after the app gave the focus to the
  // heading of the new screen.
  const isDrawn = lines.length > 0;
  const open = useEffectEvent(() => {
    follow();
    onOpened();
  });
  useEffect(() => {
    if (isDrawn && isOpening) open();
  }, [isDrawn, isOpening]);
}
