import { markedRow } from './arrangement.ts';
import classes from './NameRow.module.css';
import type { ShownRow } from './shown-rows.ts';
import type { RowDrag } from './use-row-drag.ts';

type DropMarkProps = {
  readonly drag: RowDrag;
  readonly rows: readonly ShownRow[];
  readonly drawn: readonly {
    readonly index: number;
    readonly top: number;
    readonly height: number;
  }[];
};

/** The bar between two rows where a dragged row would land. */
export function DropMark({ drag: { drop }, rows, drawn }: DropMarkProps) {
  if (!drop) return null;
  const index = markedRow(rows, drop);
  const below = drawn.find((row) => row.index === index);
  const above = drawn.find((row) => row.index === index - 1);
  const top = below?.top ?? (above ? above.top + above.height : null);
  if (top === null) return null;
  return <div aria-hidden="true" className={classes.dropMark} style={{ top }} />;
}
