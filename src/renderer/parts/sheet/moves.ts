import type { Position } from './position.ts';

/** Where the cursor can go: the rows in their order, and the first and the last column. */
export type SheetLayout = {
  readonly rowKeys: readonly string[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Rows that fit into the window. */
  readonly pageRows: number;
  /** True for a cell that holds something. */
  readonly isFilled: (position: Position) => boolean;
  /** True for a cell that Enter goes past, since it is worked out from others. */
  readonly isPassedOver?: (position: Position) => boolean;
};

/** A way to move the cursor, as a spreadsheet knows it. */
export type Move =
  | { readonly to: 'step' | 'edge'; readonly down: number; readonly right: number }
  | { readonly to: 'row_start' | 'row_end' | 'first' | 'last' }
  | { readonly to: 'page'; readonly down: number };

/** Where the cursor goes once a text was taken. */
export type AfterEdit =
  | 'enter'
  | 'enter_back'
  | 'down'
  | 'up'
  | 'right'
  | 'left'
  | 'tab'
  | 'back_tab'
  | 'stay';

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function placed(layout: SheetLayout, row: number, column: number): Position {
  const index = clamp(row, 0, layout.rowKeys.length - 1);
  return {
    row: layout.rowKeys[index] ?? '',
    column: clamp(column, layout.firstColumn, layout.lastColumn),
  };
}

/** The cell that a move leads to; never outside of the sheet. */
export function moved(from: Position, move: Move, layout: SheetLayout): Position {
  const { rowKeys, firstColumn, lastColumn, pageRows } = layout;
  const row = Math.max(0, rowKeys.indexOf(from.row));
  switch (move.to) {
    case 'step':
      return placed(layout, row + move.down, from.column + move.right);
    case 'page':
      return placed(layout, row + move.down * Math.max(1, pageRows - 1), from.column);
    case 'row_start':
      return placed(layout, row, firstColumn);
    case 'row_end':
      return placed(layout, row, lastColumn);
    case 'first':
      return placed(layout, 0, firstColumn);
    case 'last':
      return placed(layout, rowKeys.length - 1, lastColumn);
    case 'edge':
      return edge(from, move, layout);
  }
}

type MoveDirection = { readonly down: number; readonly right: number };

/**
 * As spreadsheets do: from inside a run of filled cells to its end; from its end, or from an empty
 * cell, to the next filled one; where there is none, to the border.
 */
function edge(from: Position, { down, right }: MoveDirection, layout: SheetLayout): Position {
  const { isFilled, rowKeys } = layout;
  const next = ({ row, column }: Position): Position =>
    placed(layout, rowKeys.indexOf(row) + down, column + right);
  const isBorder = (at: Position): boolean => {
    const to = next(at);
    return to.row === at.row && to.column === at.column;
  };
  let at = next(from);
  const isInside = isFilled(from) && isFilled(at);
  while (!isBorder(at)) {
    if (isInside ? !isFilled(next(at)) : isFilled(at)) return at;
    at = next(at);
  }
  return at;
}

/**
 * The next cell for Tab: to the right, then the start of the row below; null past the last one,
 * where Tab leaves the sheet, as it does on every page.
 */
export function tabbed(from: Position, isBack: boolean, layout: SheetLayout): Position | null {
  const { rowKeys, firstColumn, lastColumn } = layout;
  const column = from.column + (isBack ? -1 : 1);
  if (firstColumn <= column && column <= lastColumn) return { row: from.row, column };
  const row = rowKeys[rowKeys.indexOf(from.row) + (isBack ? -1 : 1)];
  return row === undefined ? null : { row, column: isBack ? lastColumn : firstColumn };
}

/**
 * The next cell for Enter: the nearest one below, or above, that can be typed into, and the very next
 * where there is none; after Tabs in the column where the first of them was pressed.
 */
export function entered(
  from: Position,
  isBack: boolean,
  layout: SheetLayout,
  tabbedFrom: number | null = null,
): Position {
  const { rowKeys, isPassedOver } = layout;
  const column = isBack ? from.column : (tabbedFrom ?? from.column);
  const index = rowKeys.indexOf(from.row);
  const ahead = isBack
    ? rowKeys.slice(0, Math.max(0, index)).toReversed()
    : rowKeys.slice(index + 1);
  const row = isPassedOver ? ahead.find((one) => !isPassedOver({ row: one, column })) : ahead[0];
  return { row: row ?? ahead[0] ?? from.row, column };
}

type EditStep = Exclude<AfterEdit, 'enter' | 'enter_back' | 'tab' | 'back_tab'>;

const STEPS: Readonly<Record<EditStep, MoveDirection>> = {
  down: { down: 1, right: 0 },
  up: { down: -1, right: 0 },
  right: { down: 0, right: 1 },
  left: { down: 0, right: -1 },
  stay: { down: 0, right: 0 },
};

/** The cell after one that was typed into; at the last one, itself. */
export function afterEdit(
  from: Position,
  to: AfterEdit,
  layout: SheetLayout,
  tabbedFrom: number | null = null,
): Position {
  if (to === 'enter' || to === 'enter_back') {
    return entered(from, to === 'enter_back', layout, tabbedFrom);
  }
  if (to === 'tab' || to === 'back_tab') return tabbed(from, to === 'back_tab', layout) ?? from;
  return moved(from, { to: 'step', ...STEPS[to] }, layout);
}
