import type { Block } from './blocks.ts';
import type { ColumnRange } from './column-range.ts';
import { COLUMN_WIDTH } from './layout.ts';

/** A column that is drawn: its number, and where it lies in pixels. */
type DrawnColumn = {
  readonly column: number;
  readonly left: number;
  /** The room between the drawn column before it, or the names of the rows, and this one. */
  readonly gap: number;
};

/** Columns that a row draws or drops in one go. */
const STEP = 4;

/**
 * The columns that one row draws: those to be seen and up to three more at each side. A row changes
 * only at each fourth column, and its neighbours at others: a quarter of the rows for each column that
 * comes into sight, so that no frame of scrolling has all of them to lay out.
 */
export function columnsOfRow({ first, last }: Block, row: number, columnRange: ColumnRange): Block {
  const phase = row % STEP;
  return {
    first: Math.max(columnRange.first, first - ((first + phase) % STEP)),
    last: Math.min(columnRange.last, last + STEP - 1 - ((last + phase) % STEP)),
  };
}

export function columnsOfAnyRow({ first, last }: Block, columnRange: ColumnRange): Block {
  return {
    first: Math.max(columnRange.first, first - STEP + 1),
    last: Math.min(columnRange.last, last + STEP - 1),
  };
}

/** The columns of a range, and one outside of it that stays drawn for the focus; null: none. */
export function drawnColumns(
  { first, last }: Block,
  kept: number | null,
  columnRange: ColumnRange,
  left: number,
  width = COLUMN_WIDTH,
): DrawnColumn[] {
  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (kept !== null && kept < first) drawn.unshift(kept);
  if (kept !== null && kept > last) drawn.push(kept);
  return drawn.map((column, index) => {
    const before = drawn[index - 1] ?? columnRange.first - 1;
    return {
      column,
      left: left + (column - columnRange.first) * width,
      gap: (column - before - 1) * width,
    };
  });
}
