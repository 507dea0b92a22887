import { isSamePosition, positionKey, rangeOf } from './position.ts';
import type { CellRange, Position } from './position.ts';
import { bulkIn } from './sheet-bulk.ts';
import type { SheetBulk } from './sheet-bulk.ts';
import { cursorIn } from './sheet-cursor.ts';
import type { SheetCursor } from './sheet-cursor.ts';
import { editingIn } from './sheet-editing.ts';
import type { SheetEditing } from './sheet-editing.ts';
import type { ChangeState } from './sheet-parts.ts';
import { shownSelection } from './sheet-state.ts';
import type { Home, SheetState } from './sheet-state.ts';
import type { CellFault, SheetSource } from './sheet-source.ts';

/**
 * A sheet as keys, mouse, clipboard and cells see it. It knows neither React nor the page: what is
 * kept comes in as a value, and goes out as a change of it.
 */
export type Sheet<Reason> = SheetCursor &
  SheetEditing<Reason> &
  SheetBulk &
  Pick<SheetState<Reason>, 'editing' | 'message' | 'focusings' | 'reveals'> & {
    readonly source: SheetSource<Reason>;
    /** null only while there is no row. */
    readonly cursor: Position | null;
    /** What is selected, the cursor among it. */
    readonly range: CellRange | null;
    /** The cell that is to be in sight. */
    readonly sought: Position | null;
    /** The text that stays in a cell until it is put right. */
    readonly faultAt: (position: Position) => CellFault<Reason> | undefined;
    /** What is to be said under a cell: why nothing can be typed, or what is wrong with its text. */
    readonly noticeAt: (position: Position) => CellFault<Reason> | undefined;
    readonly faultCount: number;
    readonly saving: 'nothing_yet' | 'under_way' | 'done';
    /** A text of a paste that could be read in two ways: it waits for `answer`. */
    readonly question: string | null;
    /** Says what was done with the sheet, until the cursor moves on. */
    readonly tell: (sentence: string) => void;
    /** Says under a cell why something cannot be done with it. */
    readonly refuse: (position: Position, reason: Reason) => void;
    /** Takes back what was said, here and under a cell. */
    readonly hush: () => void;
  };

export function sheetOf<Reason>(
  source: SheetSource<Reason>,
  state: SheetState<Reason>,
  change: ChangeState<Reason>,
  home: Home,
): Sheet<Reason> {
  const { rowKeys } = source.layout;
  const selection = shownSelection(state.selection, rowKeys, home);
  const range = selection && rangeOf(selection, rowKeys);
  const parts = { source, state, change, selection, range };
  const { editing, message, focusings, reveals, faults, notice } = state;
  const faultAt = (position: Position): CellFault<Reason> | undefined =>
    faults.get(positionKey(position));
  return {
    ...cursorIn(parts),
    ...editingIn(parts),
    ...bulkIn(parts),
    source,
    cursor: selection?.cursor ?? null,
    range,
    sought: state.sought ?? selection?.cursor ?? null,
    editing,
    message,
    focusings,
    reveals,
    faultAt,
    noticeAt: (position) =>
      notice && isSamePosition(notice.position, position) ? notice.fault : faultAt(position),
    faultCount: faults.size,
    saving: savingOf(state),
    question: state.asked?.unclear ?? null,
    tell: (sentence) => change((known) => ({ ...known, message: { type: 'told', sentence } })),
    refuse: (position, reason) =>
      change((known) => ({ ...known, notice: { position, fault: { text: '', reason } } })),
    hush: () => change((known) => ({ ...known, notice: null, message: null })),
  };
}

function savingOf({ underWay, hasSaved, faults }: SheetState<unknown>): Sheet<unknown>['saving'] {
  if (underWay > 0) return 'under_way';
  return hasSaved && faults.size === 0 ? 'done' : 'nothing_yet';
}
