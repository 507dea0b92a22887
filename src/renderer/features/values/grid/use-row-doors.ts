import { useState } from 'react';
import { rowKey } from '../rows/row-key.ts';
import type { RowDoors } from '../rows/row-doors.ts';
import { useFold } from '../rows/use-fold.ts';
import { useHide } from '../rows/use-hide.ts';
import { useRowDrag } from '../rows/use-row-drag.ts';
import type { RowDrag } from '../rows/use-row-drag.ts';
import { useRowDrop } from '../rows/use-row-drop.ts';
import { useShowYear } from '../rows/use-show-year.ts';
import type { GridSheet } from './use-grid-sheet.ts';

/** What rows offer, and what was asked for one of them. */
export type RowDoorControl = {
  readonly rows: RowDoors;
  readonly drag: RowDrag;
  /** The metric that gets a segment. */
  readonly segmentFor: string | null;
  readonly addSegment: (metric: string, segment: string) => void;
  /** The metric whose group is asked for. */
  readonly groupFor: string | null;
  /** Asks for neither any more. */
  readonly closeRowDialogs: () => void;
};

/** Opens and closes what belongs to one row; closing gives the focus back to the cell. */
export function useRowDoors(grid: GridSheet, openStory: () => void): RowDoorControl {
  const [menuRow, setMenuRow] = useState<string | null>(null);
  const [segmentFor, setSegmentFor] = useState<string | null>(null);
  const [groupFor, setGroupFor] = useState<string | null>(null);
  const { sheet, source, rows } = grid;
  const column = sheet.cursor?.column ?? source.span.today;
  const drop = useRowDrop(grid);
  const drag = useRowDrag(rows, drop);
  const hiding = useHide(grid);
  return {
    drag,
    segmentFor,
    addSegment: (metric, segment) => {
      rows.addSegment(metric, segment);
      setSegmentFor(null);
      sheet.goTo({ row: rowKey(metric, segment), column });
    },
    groupFor,
    closeRowDialogs: () => {
      setSegmentFor(null);
      setGroupFor(null);
    },
    rows: {
      menuRow,
      openMenu: setMenuRow,
      closeMenu: () => {
        setMenuRow(null);
        sheet.refocus();
      },
      fold: useFold(grid),
      isFolded: rows.isFolded,
      ...hiding,
      move: (row, down) => {
        const metric = source.lineOf(row)?.metric.id ?? '';
        const next = rows.stepOf(metric, down);
        if (next) drop(metric, next);
      },
      canMove: (metric, down) => rows.stepOf(metric, down) !== null,
      dragged: drag.dragged,
      changeGroup: rows.grouping === 'own' ? setGroupFor : null,
      stopFollowing: rows.stopFollowing,
      addSegment: setSegmentFor,
      showStory: (row) => {
        sheet.goTo({ row, column });
        openStory();
      },
      showYear: useShowYear(source),
    },
  };
}
