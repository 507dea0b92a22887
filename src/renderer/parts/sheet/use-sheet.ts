import { useState } from 'react';
import type { Position } from './position.ts';
import { sheetOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { startingState } from './sheet-state.ts';
import type { Home, SheetState } from './sheet-state.ts';
import type { SheetSource } from './sheet-source.ts';

/** Where the cursor is until somebody moves: at a cell, or at home. */
type SheetOpening = { readonly at: Position | null; readonly home: Home };

/** Keeps a sheet over renders. */
export function useSheet<Reason>(
  source: SheetSource<Reason>,
  { at, home }: SheetOpening,
): Sheet<Reason> {
  const [state, setState] = useState<SheetState<Reason>>(() => startingState(at));
  return sheetOf(source, state, setState, home);
}
