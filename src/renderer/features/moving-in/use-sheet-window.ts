import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Pixels. */
const ROW_HEIGHT = 40;
const COLUMN_WIDTH = 88;
const OVERSCAN = 4;

/** What of a large sheet is drawn: the rows and columns in sight, and the room of those that are not. */
export type SheetWindow = {
  readonly rows: readonly { readonly index: number; readonly start: number }[];
  readonly height: number;
  readonly columns: readonly number[];
  readonly before: number;
  readonly after: number;
};

/** Follows the scrolling of a viewport over that many rows and columns. */
export function useSheetWindow(
  viewport: RefObject<HTMLElement | null>,
  size: { readonly rows: number; readonly columns: number },
): SheetWindow {
  // oxlint-disable-next-line react/incompatible-library -- its answers are used here and not handed on
  const across = useVirtualizer({
    count: size.columns,
    horizontal: true,
    getScrollElement: () => viewport.current,
    estimateSize: () => COLUMN_WIDTH,
    overscan: OVERSCAN,
  });
  const down = useVirtualizer({
    count: size.rows,
    getScrollElement: () => viewport.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const shown = across.getVirtualItems();
  return {
    rows: down.getVirtualItems(),
    height: down.getTotalSize(),
    columns: shown.map(({ index }) => index),
    before: shown[0]?.start ?? 0,
    after: across.getTotalSize() - (shown.at(-1)?.end ?? 0),
  };
}
