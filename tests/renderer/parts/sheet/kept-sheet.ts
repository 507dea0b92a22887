import { sheetOf } from '#renderer/parts/sheet/sheet.ts';
import type { Sheet } from '#renderer/parts/sheet/sheet.ts';
import { startingState } from '#renderer/parts/sheet/sheet-state.ts';
import type { SheetState } from '#renderer/parts/sheet/sheet-state.ts';
import type { SheetSource } from '#renderer/parts/sheet/sheet-source.ts';

/**
 * A sheet without a window: keeps what React would keep. Asks for the source anew each time, as a render
 * does.
 */
export function keptSheet<Reason>(sourceNow: () => SheetSource<Reason>): () => Sheet<Reason> {
  let state: SheetState<Reason> = startingState(null);
  return () =>
    sheetOf(
      sourceNow(),
      state,
      (next) => {
        state = next(state);
      },
      { column: sourceNow().layout.firstColumn },
    );
}
