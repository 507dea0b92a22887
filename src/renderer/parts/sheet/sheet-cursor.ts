import { entered, moved, tabbed } from './moves.ts';
import type { Move, SheetLayout } from './moves.ts';
import type { Position, Selection } from './position.ts';
import { only, point, refocus, select, selectByTab } from './sheet-state.ts';
import type { SheetParts } from './sheet-parts.ts';

/** The ways of the cursor. All but `point` and `shiftColumns` give it the focus. */
export type SheetCursor = {
  readonly goTo: (position: Position) => void;
  /** Selects from the cursor up to a cell. */
  readonly extendTo: (position: Position) => void;
  readonly move: (move: Move, isExtending: boolean) => void;
  /** Where Tab leads to; null past the last cell, where it leaves the sheet. */
  readonly tabTarget: (isBack: boolean) => Position | null;
  readonly goByTab: (isBack: boolean) => void;
  /** Goes on as after a text was typed. */
  readonly goByEnter: (isBack: boolean) => void;
  /** All of them, or the row or column of a cell. */
  readonly selectWhole: (what: 'all' | 'row' | 'column', of: Position) => void;
  /** Puts the cursor on a cell and leaves the focus where it is. */
  readonly point: (position: Position) => void;
  /** Gives the focus back to the cursor. */
  readonly refocus: () => void;
  /** Follows the columns where they get other numbers, without taking the focus. */
  readonly shiftColumns: (numberOf: (column: number) => number) => void;
};

/** Moves the cursor within the rows and columns of the source. */
export function cursorIn<Reason>(parts: SheetParts<Reason>): SheetCursor {
  const { change, selection } = parts;
  const { layout } = parts.source;
  const goTo = (position: Position): void => change((known) => select(known, only(position)));
  const extendTo = (position: Position): void => {
    const cursor = selection?.cursor ?? position;
    change((known) => select(known, { cursor, corner: position }));
  };
  return {
    goTo,
    extendTo,
    move: (move, isExtending) => {
      if (!selection) return;
      if (isExtending) extendTo(moved(selection.corner, move, layout));
      else goTo(moved(selection.cursor, move, layout));
    },
    ...goingOn(parts, goTo),
    selectWhole: (what, of) => {
      const whole = wholeOf(what, of, layout);
      if (whole) change((known) => select(known, whole));
    },
    point: (position) => change((known) => point(known, position)),
    refocus: () => change(refocus),
    shiftColumns: (numberOf) => {
      if (!selection) return;
      const { row, column } = selection.cursor;
      const cursor = { row, column: numberOf(column) };
      change((known) => ({ ...known, selection: only(cursor), sought: cursor }));
    },
  };
}

/** To the next cell, as after a text was typed. */
function goingOn<Reason>(
  { source, state, change, selection }: SheetParts<Reason>,
  goTo: (position: Position) => void,
): Pick<SheetCursor, 'tabTarget' | 'goByTab' | 'goByEnter'> {
  const { layout } = source;
  const tabTarget = (isBack: boolean): Position | null =>
    selection && tabbed(selection.cursor, isBack, layout);
  return {
    tabTarget,
    goByTab: (isBack) => {
      const next = tabTarget(isBack);
      if (next && selection) change((known) => selectByTab(known, selection.cursor, next));
    },
    goByEnter: (isBack) => {
      if (selection) goTo(entered(selection.cursor, isBack, layout, state.tabbedFrom));
    },
  };
}

function wholeOf(
  what: 'all' | 'row' | 'column',
  { row, column }: Position,
  { rowKeys, firstColumn, lastColumn }: SheetLayout,
): Selection | null {
  const [top, bottom] = what === 'row' ? [row, row] : [rowKeys[0], rowKeys.at(-1)];
  const [left, right] = what === 'column' ? [column, column] : [firstColumn, lastColumn];
  if (top === undefined || bottom === undefined) return null;
  return { cursor: { row: top, column: left }, corner: { row: bottom, column: right } };
}
