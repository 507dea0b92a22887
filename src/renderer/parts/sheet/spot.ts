/** A cell of a sheet: the key of its row, and the place of its column. */
export type Spot = { readonly row: string; readonly at: number };

/** The cell that has the focus, and the opposite corner of what is selected. */
export type Cursor = { readonly active: Spot; readonly head: Spot };

/** A name for a cell, to keep things about it in a map. */
export function spotKey({ row, at }: Spot): string {
  return `${row}@${at}`;
}

/** True where both name the same cell. */
export function isSameSpot(a: Spot, b: Spot): boolean {
  return a.row === b.row && a.at === b.at;
}

/** A rectangle of cells: rows by their place among the rows with figures, columns by ordinal. */
export type Area = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** The rectangle between the two corners; null while a corner's row is not shown. */
export function areaOf({ active, head }: Cursor, rowKeys: readonly string[]): Area | null {
  const from = rowKeys.indexOf(active.row);
  const to = rowKeys.indexOf(head.row);
  if (from === -1 || to === -1) return null;
  return {
    top: Math.min(from, to),
    bottom: Math.max(from, to),
    left: Math.min(active.at, head.at),
    right: Math.max(active.at, head.at),
  };
}

/** The cells of a rectangle, row by row. */
export function spotsIn(area: Area, rowKeys: readonly string[]): Spot[][] {
  return rowKeys.slice(area.top, area.bottom + 1).map((row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
      row,
      at: area.left + index,
    })),
  );
}
