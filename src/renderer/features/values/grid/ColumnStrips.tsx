import { memo } from 'react';
import classes from './ColumnStrips.module.css';
import { columnsOfAnyRow, drawnColumns } from './drawn-columns.ts';
import type { Block } from './blocks.ts';
import type { GridDesk } from './grid-desk.ts';

type ColumnStripsProps = {
  readonly desk: GridDesk;
  readonly columns: Block;
  /** Where the columns begin, in pixels. */
  readonly left: number;
};

/**
 * The ground of each column and the rule after it, once for all rows: cells that have none of their
 * own cost half as much to paint.
 */
export const ColumnStrips = memo(function ColumnStrips({ desk, columns, left }: ColumnStripsProps) {
  const { span, data } = desk;
  return drawnColumns(columnsOfAnyRow(columns, span), null, span, left).map((column) => (
    <div
      key={column.at}
      role="presentation"
      className={classes.strip}
      style={{ left: column.left }}
      data-open={column.at === span.today || undefined}
      data-closed={data.isClosed(column.at) || undefined}
    />
  ));
});
