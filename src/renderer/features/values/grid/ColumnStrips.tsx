import { memo } from 'react';
import classes from './ColumnStrips.module.css';
import { columnsOfAnyRow, drawnColumns } from './drawn-columns.ts';
import type { Block } from './blocks.ts';
import type { GridSource } from './grid-source.ts';

type ColumnStripsProps = {
  readonly source: GridSource;
  readonly columns: Block;
  /** Where the columns begin, in pixels. */
  readonly left: number;
  /** Of a column, in pixels. */
  readonly width: number;
};

/**
 * The ground of each column and the rule after it, once for all rows: cells that have none of their
 * own cost half as much to paint.
 */
export const ColumnStrips = memo(function ColumnStrips({
  source,
  columns,
  left,
  width,
}: ColumnStripsProps) {
  const { columnRange, data } = source;
  return drawnColumns(columnsOfAnyRow(columns, columnRange), null, columnRange, left, width).map(
    ({ column, left: start }) => (
      <div
        key={column}
        role="presentation"
        className={classes.strip}
        style={{ left: start }}
        data-open={column === columnRange.today || undefined}
        data-closed={data.isClosed(column) || undefined}
      />
    ),
  );
});
