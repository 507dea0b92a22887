import { useState } from 'react';
import { moved } from './moves.ts';
import type { Field, Move } from './moves.ts';
import { areaOf, isSameSpot } from './spot.ts';
import type { Area, Cursor, Spot } from './spot.ts';

/** Where one is in the grid and what is selected. */
export type CursorControl = {
  /** null only while the grid has no row. */
  readonly cursor: Cursor | null;
  readonly area: Area | null;
  /** Rises each time that the keys or the mouse moved the cursor: the focus has to follow. */
  readonly moves: number;
  /** Rises each time that the cursor was put somewhere without the focus: only the view follows. */
  readonly pointings: number;
  /** Puts the cursor on a cell; `extends` keeps the first corner of the selection. */
  readonly goTo: (spot: Spot, extends_?: boolean) => void;
  /** Puts the cursor on a cell and leaves the focus where it is. */
  readonly point: (spot: Spot) => void;
  readonly move: (move: Move, extends_: boolean) => void;
  readonly select: (from: Spot, to: Spot) => void;
  /** Brings the focus back to the active cell. */
  readonly refocus: () => void;
  /** Follows the columns to another kind of period, without taking the focus. */
  readonly shift: (at: (ordinal: number) => number) => void;
};

/**
 * Keeps the cursor on a row that is shown: one that went away leaves it on the first. It starts at
 * the opening cell, where there is one.
 */
export function useCursor(field: Field, today: number, opening: Spot | null = null): CursorControl {
  const [kept, setKept] = useState<Cursor | null>(opening && { active: opening, head: opening });
  const [moves, setMoves] = useState(0);
  const [pointings, setPointings] = useState(0);
  const cursor = shown(kept, field, today);
  const put = (next: Cursor): void => {
    setKept(next);
    setMoves((count) => count + 1);
  };
  const goTo = (spot: Spot, isExtending = false): void =>
    put({ active: isExtending && cursor ? cursor.active : spot, head: spot });
  return {
    cursor,
    area: cursor && areaOf(cursor, field.rowKeys),
    moves,
    pointings,
    goTo,
    point: (spot) => {
      setKept({ active: spot, head: spot });
      setPointings((count) => count + 1);
    },
    move: (move, isExtending) => {
      if (cursor) goTo(moved(isExtending ? cursor.head : cursor.active, move, field), isExtending);
    },
    select: (from, to) => put({ active: from, head: to }),
    refocus: () => setMoves((count) => count + 1),
    shift: (at) => {
      if (!cursor) return;
      const active = { row: cursor.active.row, at: at(cursor.active.at) };
      setKept({ active, head: active });
    },
  };
}

function shown(kept: Cursor | null, { rowKeys }: Field, today: number): Cursor | null {
  const [first] = rowKeys;
  if (first === undefined) return null;
  const active =
    kept && rowKeys.includes(kept.active.row)
      ? kept.active
      : { row: first, at: kept?.active.at ?? today };
  const head = kept && rowKeys.includes(kept.head.row) ? kept.head : active;
  return { active, head };
}

/** True where more than one cell is selected. */
export function isRange({ active, head }: Cursor): boolean {
  return !isSameSpot(active, head);
}
