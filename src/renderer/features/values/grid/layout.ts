import { FOCUS_GROUP } from '../rows/shown-rows.ts';
import type { ShownRow } from '../rows/shown-rows.ts';
import type { TargetDisplay } from '../rows/use-view.ts';

/** Widths of the two columns that stay in place, in pixels; a trend of 0 is not shown. */
export type Frozen = { readonly name: number; readonly trend: number };

/** Height of a row with values, as dense as a good spreadsheet. */
export const ROW_HEIGHT = 28;
/** Height of a row whose targets stand under its values. */
const TALL_ROW_HEIGHT = 42;
const GROUP_HEIGHT = 36;
export const HEAD_HEIGHT = 42;
export const COLUMN_WIDTH = 84;
/** Room for two numbers side by side. */
const WIDE_COLUMN_WIDTH = 120;
/** How much of the next column peeps out, so that one sees that there is more. */
export const PEEP = 20;

const NARROW = 720;
const NARROW_FROZEN: Frozen = { name: 208, trend: 0 };
const WIDE_FROZEN: Frozen = { name: 300, trend: 108 };
/** On a large screen long names stand whole; columns there are more than enough. */
const LARGE = 1000;
const LARGE_FROZEN: Frozen = { name: 340, trend: 108 };

/** The columns that stay in place; a narrow window keeps its room for the values. */
export function frozenFor(viewportWidth: number): Frozen {
  if (viewportWidth < NARROW) return NARROW_FROZEN;
  return viewportWidth < LARGE ? WIDE_FROZEN : LARGE_FROZEN;
}

export function columnWidth(targets: TargetDisplay): number {
  return targets === 'beside' ? WIDE_COLUMN_WIDTH : COLUMN_WIDTH;
}

/** The height of the one metric's row, which stays under the head while the others scroll; 0 without it. */
export function pinnedHeight(rows: readonly ShownRow[], targets: TargetDisplay): number {
  const [first] = rows;
  const isPinned = first?.type === 'values' && first.group === FOCUS_GROUP;
  return isPinned ? heightOf(first, targets) : 0;
}

/** The height of a row in pixels: only what has targets grows to make room for them. */
export function heightOf(row: ShownRow | undefined, targets: TargetDisplay): number {
  if (row?.type === 'group') return GROUP_HEIGHT;
  return targets === 'under' && row?.hasTarget ? TALL_ROW_HEIGHT : ROW_HEIGHT;
}
