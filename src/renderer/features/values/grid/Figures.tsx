import { useState } from 'react';
import { hasFigures } from '../rows/grid-lines.ts';
import { columnsOfRow } from './drawn-columns.ts';
import { FigureRow } from './FigureRow.tsx';
import type { FigureRowProps } from './FigureRow.tsx';
import classes from './GridTable.module.css';
import type { Frozen } from './layout.ts';
import { slotKeeper } from './slot-keeper.ts';
import type { GridWindow } from './use-grid-window.ts';

type FiguresProps = Pick<FigureRowProps, 'grid' | 'panels' | 'contextAt' | 'marks' | 'wordsOf'> & {
  readonly shown: GridWindow;
  readonly frozen: Frozen;
  readonly gridId: string;
  /** The metric that is dragged by the mouse; null: none. */
  readonly dragged: string | null;
};

/**
 * The figures beside the names, in the order of their slots: wherever their elements lie, the rows
 * of the grid own them by their ids.
 */
export function Figures({ shown, frozen, gridId, dragged, ...props }: FiguresProps) {
  const [slotsFor] = useState(slotKeeper);
  const { lines, span } = props.grid.source;
  const drawn = shown.lines.flatMap((place) => {
    const line = lines[place.index];
    return line && hasFigures(line) ? [{ ...place, line }] : [];
  });
  const slots = slotsFor(drawn.map(({ line }) => line.key));
  const rows = drawn
    .map((row) => ({ ...row, slot: slots.get(row.line.key) ?? 0 }))
    .toSorted((a, b) => a.slot - b.slot);
  return (
    <>
      <Rules shown={shown} lines={lines} />
      {rows.map(({ slot, index, line, top, height }) => (
        <FigureRow
          key={slot}
          id={cellsId(gridId, index)}
          line={line}
          top={top}
          height={height}
          isDragged={dragged === line.metric.id}
          left={frozen.name + frozen.trend}
          {...columnsOfRow(shown.columns, slot, span)}
          {...props}
        />
      ))}
    </>
  );
}

type RulesProps = Pick<FiguresProps, 'shown'> & Pick<FiguresProps['grid']['source'], 'lines'>;

/** The line under a group goes on beside its name. */
function Rules({ shown, lines }: RulesProps) {
  return shown.lines.map(({ index, top, height }) => {
    const line = lines[index];
    if (line?.type !== 'group') return null;
    const style = { top, height };
    return <div key={line.key} role="presentation" className={classes.rule} style={style} />;
  });
}

/** The id of the cells of a line, under which its row owns them. */
export function cellsId(gridId: string, index: number): string {
  return `${gridId}-${index}`;
}
