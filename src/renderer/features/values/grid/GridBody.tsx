import { useState } from 'react';
import { hasValues } from '../rows/shown-rows.ts';
import { ColumnStrips } from './ColumnStrips.tsx';
import { columnsOfRow } from './drawn-columns.ts';
import { GridRowView } from './GridRowView.tsx';
import type { GridRowViewProps } from './GridRowView.tsx';
import classes from './GridTable.module.css';
import { columnWidth } from './layout.ts';
import type { Frozen } from './layout.ts';
import { slotKeeper } from './slot-keeper.ts';
import type { GridWindow } from './use-grid-window.ts';

type GridBodyProps = Pick<
  GridRowViewProps,
  'grid' | 'panels' | 'contextAt' | 'marks' | 'wordsOf'
> & {
  readonly shown: GridWindow;
  readonly frozen: Frozen;
  readonly gridId: string;
  readonly dragged: string | null;
};

/**
 * The values beside the names, in the order of their slots: wherever their elements lie, the rows
 * of the grid own them by their ids.
 */
export function GridBody({ shown, frozen, gridId, dragged, ...props }: GridBodyProps) {
  const [slotsFor] = useState(slotKeeper);
  const { rows, columnRange } = props.grid.source;
  const drawn = shown.rows.flatMap((one) => {
    const row = rows[one.index];
    const isPinned = one.index === shown.pinned?.index;
    return row && hasValues(row) && !isPinned ? [{ ...one, row }] : [];
  });
  const slots = slotsFor(drawn.map(({ row }) => row.key));
  const inOrder = drawn
    .map((one) => ({ ...one, slot: slots.get(one.row.key) ?? 0 }))
    .toSorted((a, b) => a.slot - b.slot);
  return (
    <>
      <Rules shown={shown} rows={rows} />
      {inOrder.map(({ slot, index, row, top, height }) => (
        <GridRowView
          key={slot}
          id={cellsId(gridId, index)}
          row={row}
          top={top}
          height={height}
          isDragged={dragged === row.metric.id}
          left={frozen.name + frozen.trend}
          width={columnWidth(props.grid.view.chosen.targets)}
          {...columnsOfRow(shown.columns, slot, columnRange)}
          {...props}
        />
      ))}
    </>
  );
}

/** The cells of the one metric: they stay under the periods, and the others scroll away below them. */
export function PinnedCells({ shown, frozen, gridId, dragged, ...props }: GridBodyProps) {
  const { source, view } = props.grid;
  const { pinned, columns } = shown;
  const row = pinned && source.rows[pinned.index];
  if (!row || !hasValues(row)) return null;
  const { top, height, index } = pinned;
  const at = { left: frozen.name + frozen.trend, width: columnWidth(view.chosen.targets) };
  return (
    <div role="presentation" className={classes.pinned} style={{ top }}>
      <div role="presentation" className={classes.pinnedGround} style={{ height }}>
        <ColumnStrips source={source} columns={columns} {...at} />
      </div>
      <GridRowView
        id={cellsId(gridId, index)}
        row={row}
        top={0}
        height={height}
        isDragged={dragged === row.metric.id}
        {...at}
        {...columnsOfRow(columns, 0, source.columnRange)}
        {...props}
      />
    </div>
  );
}

type RulesProps = Pick<GridBodyProps, 'shown'> & Pick<GridBodyProps['grid']['source'], 'rows'>;

/** The line under a group goes on beside its name. */
function Rules({ shown, rows }: RulesProps) {
  return shown.rows.map(({ index, top, height }) => {
    const row = rows[index];
    if (row?.type !== 'group') return null;
    const style = { top, height };
    return <div key={row.key} role="presentation" className={classes.rule} style={style} />;
  });
}

/** The id of the cells of a row, under which its row owns them. */
export function cellsId(gridId: string, index: number): string {
  return `${gridId}-${index}`;
}
