import type { Spot } from './spot.ts';

/** Where the cursor can go: the rows with figures in their order, and the first and last column. */
export type Field = {
  readonly rowKeys: readonly string[];
  readonly first: number;
  readonly last: number;
  /** Rows that fit into the window. */
  readonly pageRows: number;
  /** True for a cell that shows a figure. */
  readonly isFilled: (spot: Spot) => boolean;
};

/** A way to move the cursor, as a spreadsheet knows it. */
export type Move =
  | { readonly to: 'step'; readonly down: number; readonly right: number }
  | { readonly to: 'edge'; readonly down: number; readonly right: number }
  | { readonly to: 'row_start' | 'row_end' | 'first' | 'last' }
  | { readonly to: 'page'; readonly down: number };

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function placed(field: Field, row: number, at: number): Spot {
  const index = clamp(row, 0, field.rowKeys.length - 1);
  return { row: field.rowKeys[index] ?? '', at: clamp(at, field.first, field.last) };
}

/** The cell that a move leads to; never outside of the field. */
export function moved(spot: Spot, move: Move, field: Field): Spot {
  const row = Math.max(0, field.rowKeys.indexOf(spot.row));
  switch (move.to) {
    case 'step':
      return placed(field, row + move.down, spot.at + move.right);
    case 'page':
      return placed(field, row + move.down * Math.max(1, field.pageRows - 1), spot.at);
    case 'row_start':
      return placed(field, row, field.first);
    case 'row_end':
      return placed(field, row, field.last);
    case 'first':
      return placed(field, 0, field.first);
    case 'last':
      return placed(field, field.rowKeys.length - 1, field.last);
    case 'edge':
      return edge(spot, move, field);
  }
}

/**
 * As spreadsheets do: from inside a run of figures to its end; from its end, or from an empty cell,
 * to the next figure; where there is none, to the border.
 */
function edge(spot: Spot, { down, right }: { down: number; right: number }, field: Field): Spot {
  const next = (from: Spot): Spot =>
    placed(field, field.rowKeys.indexOf(from.row) + down, from.at + right);
  const isBorder = (from: Spot): boolean => {
    const to = next(from);
    return to.row === from.row && to.at === from.at;
  };
  let current = next(spot);
  const isInside = field.isFilled(spot) && field.isFilled(current);
  while (!isBorder(current)) {
    if (isInside ? !field.isFilled(next(current)) : field.isFilled(current)) return current;
    current = next(current);
  }
  return current;
}

/**
 * The next cell for Tab: to the right, then the start of the row below; null past the last one,
 * where Tab leaves the grid, as it does on every page.
 */
export function tabbed(spot: Spot, isBack: boolean, field: Field): Spot | null {
  const row = field.rowKeys.indexOf(spot.row);
  const at = spot.at + (isBack ? -1 : 1);
  if (at >= field.first && at <= field.last) return { row: spot.row, at };
  const nextRow = field.rowKeys[row + (isBack ? -1 : 1)];
  if (nextRow === undefined) return null;
  return { row: nextRow, at: isBack ? field.last : field.first };
}
