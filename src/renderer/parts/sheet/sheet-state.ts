import type { NoRoom } from './bulk.ts';
import { cellsIn, positionKey } from './position.ts';
import type { CellRange, Position, Selection } from './position.ts';
import type { CellFault, CellFaults, CellText } from './sheet-source.ts';

/** The cell being edited. `isTyped`: started by typing, so arrows leave it; else they move in it. */
export type Editing = {
  readonly position: Position;
  readonly text: string;
  readonly isTyped: boolean;
};

/** What the last key did, or why it did nothing; the words are the status bar's. */
export type SheetMessage =
  | { readonly type: 'copied' | 'pasted' | 'filled' | 'cleared'; readonly count: number }
  | { readonly type: 'nothing_written'; readonly bad: number; readonly all: number }
  | { readonly type: 'nothing_to_clear' }
  | ({ readonly type: 'no_room' } & NoRoom)
  | { readonly type: 'told'; readonly sentence: string };

/** A paste that waits until it is known what separates decimals. */
export type Asked = {
  readonly texts: readonly CellText[];
  /** The text that could be read in two ways. */
  readonly unclear: string;
};

export type SheetState<Reason> = {
  /** null: nobody has moved yet. */
  readonly selection: Selection | null;
  /** The cell that is to be in sight, of those selected. */
  readonly sought: Position | null;
  readonly editing: Editing | null;
  /** Why nothing can be typed into a cell, said until the cursor moves. */
  readonly notice: { readonly position: Position; readonly fault: CellFault<Reason> } | null;
  readonly faults: CellFaults<Reason>;
  readonly message: SheetMessage | null;
  readonly asked: Asked | null;
  /** The text that was copied here last: it is read as it is written here. */
  readonly ownCopy: string | null;
  /** The column in which a run of Tabs began, to which Enter goes back; null: there is none. */
  readonly tabbedFrom: number | null;
  /** Rises each time that the focus has to follow the cursor. */
  readonly focusings: number;
  /** Rises each time that the cursor has to come into sight, and the focus stays where it is. */
  readonly reveals: number;
  /** How many writings are not in the file yet, and whether one is. */
  readonly underWay: number;
  readonly hasSaved: boolean;
};

export function only(cell: Position): Selection {
  return { cursor: cell, corner: cell };
}

export function startingState<Reason>(opening: Position | null): SheetState<Reason> {
  return {
    selection: opening && only(opening),
    sought: opening,
    editing: null,
    notice: null,
    faults: new Map(),
    message: null,
    asked: null,
    ownCopy: null,
    tabbedFrom: null,
    focusings: 0,
    reveals: 0,
    underWay: 0,
    hasSaved: false,
  };
}

/** Where the cursor is until somebody moves: in the first row, where none is named. */
export type Home = { readonly row?: string | undefined; readonly column: number };

/** The cursor and the other corner on rows that are shown: one that went away leaves it on the first. */
export function shownSelection(
  selection: Selection | null,
  rowKeys: readonly string[],
  home: Home,
): Selection | null {
  const [first] = rowKeys;
  if (first === undefined) return null;
  if (!selection) return only({ row: home.row ?? first, column: home.column });
  const isShown = ({ row }: Position): boolean => rowKeys.includes(row);
  const { column } = selection.cursor;
  const cursor = isShown(selection.cursor) ? selection.cursor : { row: home.row ?? first, column };
  return { cursor, corner: isShown(selection.corner) ? selection.corner : cursor };
}

/** Selects, and gives the focus to the cursor; what was said about the last cell goes. */
export function select<Reason>(
  state: SheetState<Reason>,
  selection: Selection,
  sought: Position = selection.corner,
): SheetState<Reason> {
  const focusings = state.focusings + 1;
  return { ...state, selection, sought, notice: null, message: null, tabbedFrom: null, focusings };
}

/** Goes on by Tab, and remembers where the first of them was pressed. */
export function selectByTab<Reason>(
  state: SheetState<Reason>,
  from: Position,
  to: Position,
): SheetState<Reason> {
  return { ...select(state, only(to)), tabbedFrom: state.tabbedFrom ?? from.column };
}

/** Puts the cursor somewhere and leaves the focus where it is. */
export function point<Reason>(state: SheetState<Reason>, position: Position): SheetState<Reason> {
  return { ...state, selection: only(position), sought: position, reveals: state.reveals + 1 };
}

/**
 * Gives the focus back to the cursor, from what stood over or beside the sheet. An open field keeps it:
 * the menu from which it was opened closes after that.
 */
export function refocus<Reason>(state: SheetState<Reason>): SheetState<Reason> {
  return state.editing ? state : { ...state, focusings: state.focusings + 1 };
}

export function withoutFaults<Reason>(
  faults: CellFaults<Reason>,
  positions: readonly Position[],
): CellFaults<Reason> {
  if (faults.size === 0) return faults;
  const left = new Map(faults);
  for (const position of positions) left.delete(positionKey(position));
  return left;
}

/** True where a text in the rectangle waits to be put right. */
export function hasFaultIn<Reason>(
  faults: CellFaults<Reason>,
  range: CellRange,
  rowKeys: readonly string[],
): boolean {
  if (faults.size === 0) return false;
  return cellsIn(range, rowKeys)
    .flat()
    .some((position) => faults.has(positionKey(position)));
}
