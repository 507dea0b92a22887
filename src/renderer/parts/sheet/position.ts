/** Where a cell lies: the key of its row, and the number of its column. */
export type Position = { readonly row: string; readonly column: number };

/** A name for a cell, to keep things about it in a map. */
export function positionKey({ row, column }: Position): string {
  return `${row}@${column}`;
}

/** The cell of such a name. */
export function positionOf(key: string): Position {
  const at = key.lastIndexOf('@');
  return { row: key.slice(0, at), column: Number(key.slice(at + 1)) };
}

/** True where both name the same cell. */
export function isSamePosition(a: Position, b: Position): boolean {
  return a.row === b.row && a.column === b.column;
}

/** The cursor, and the opposite corner of what is selected. */
export type Selection = { readonly cursor: Position; readonly corner: Position };

/** A rectangle of cells: rows by their place among all rows, columns by their number. */
export type CellRange = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** The rectangle of a selection; null while the row of a corner is not shown. */
export function rangeOf(
  { cursor, corner }: Selection,
  rowKeys: readonly string[],
): CellRange | null {
  const [from, to] = [rowKeys.indexOf(cursor.row), rowKeys.indexOf(corner.row)];
  if (from === -1 || to === -1) return null;
  return {
    top: Math.min(from, to),
    bottom: Math.max(from, to),
    left: Math.min(cursor.column, corner.column),
    right: Math.max(cursor.column, corner.column),
  };
}

/** True for a cell inside of a rectangle; `row` is its place among all rows. */
export function isInRange(range: CellRange | null, row: number, column: number): boolean {
  if (range === null || row < range.top || row > range.bottom) return false;
  return range.left <= column && column <= range.right;
}

export function cellCount({ top, bottom, left, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The cells of a rectangle, row by row. */
export function cellsIn(
  { top, bottom, left, right }: CellRange,
  rowKeys: readonly string[],
): Position[][] {
  return rowKeys
    .slice(top, bottom + 1)
    .map((row) =>
      Array.from({ length: right - left + 1 }, (_, index) => ({ row, column: left + index })),
    );
}
