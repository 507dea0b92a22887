import { markedLine } from './arrangement.ts';
import classes from './NameRow.module.css';
import type { GridLine } from './grid-lines.ts';
import type { RowDrag } from './use-row-drag.ts';

type DropMarkProps = {
  readonly drag: RowDrag;
  readonly lines: readonly GridLine[];
  /** The lines that are drawn. */
  readonly drawn: readonly {
    readonly index: number;
    readonly top: number;
    readonly height: number;
  }[];
};

/** The bar between two lines where a dragged row would land. */
export function DropMark({ drag: { drop }, lines, drawn }: DropMarkProps) {
  if (!drop) return null;
  const index = markedLine(lines, drop);
  const below = drawn.find((line) => line.index === index);
  const above = drawn.find((line) => line.index === index - 1);
  const top = below?.top ?? (above ? above.top + above.height : null);
  if (top === null) return null;
  return <div aria-hidden="true" className={classes.dropMark} style={{ top }} />;
}
