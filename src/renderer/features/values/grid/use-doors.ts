import { useState } from 'react';
import { useLocation } from 'wouter';
import { useColumnDoors } from '../closing/use-column-doors.ts';
import { STORY_PANEL_ID } from '../story/StoryPanel.tsx';
import type { TableDoors } from './table-doors.ts';
import { rowKey } from '../rows/row-key.ts';
import type { Board } from './use-board.ts';
import type { Fault } from '../entry/fault.ts';
import type { Spot } from '../../../parts/sheet/spot.ts';
import { CLOSED } from '../entry/entry-plan.ts';

/** A dialog over the grid. */
type Dialog = 'keys' | 'export' | 'add_metric';

/** What can be opened over or beside the grid, one at a time. */
export type Doors = Omit<TableDoors, 'closeStory'> & {
  readonly opened: Dialog | null;
  readonly open: (dialog: Dialog) => void;
  readonly close: () => void;
  readonly isStoryOpen: boolean;
  readonly closeStory: () => boolean;
  /** The metric that gets a segment. */
  readonly segmentFor: string | null;
  readonly addSegment: (metric: string, segment: string) => void;
  /** The id of what comes after the grid. */
  readonly afterGridId: string;
};

const AFTER_GRID_ID = 'after-grid';

/** Opens and closes what stands beside the figures; closing gives the focus back to the cell. */
export function useDoors(board: Board): Doors {
  const [opened, setOpened] = useState<Dialog | null>(null);
  const [isStoryOpen, setIsStoryOpen] = useState(false);
  const [hasTarget, setHasTarget] = useState(false);
  const [menuRow, setMenuRow] = useState<string | null>(null);
  const [segmentFor, setSegmentFor] = useState<string | null>(null);
  const [, navigate] = useLocation();
  const { cursor, desk, rows, editing } = board;

  const back = <T>(set: (value: T) => void, value: T): void => {
    set(value);
    cursor.refocus();
  };
  const columns = useColumnDoors(board);
  const lineOf = (row: string) => desk.lineOf(row)?.metric.id ?? '';
  return {
    opened,
    open: setOpened,
    close: () => {
      setSegmentFor(null);
      back(setOpened, null);
    },
    isStoryOpen,
    openStory: () => setIsStoryOpen(true),
    closeStory: () => {
      if (isStoryOpen) back(setIsStoryOpen, false);
      return isStoryOpen;
    },
    hasTarget,
    openTarget: (spot) => {
      const refusal = noTarget(desk, spot);
      if (refusal) editing.showNotice({ spot, fault: refusal });
      else setHasTarget(true);
    },
    closeTarget: () => back(setHasTarget, false),
    leaveGrid: () => document.getElementById(isStoryOpen ? STORY_PANEL_ID : AFTER_GRID_ID)?.focus(),
    segmentFor,
    addSegment: (metric, segment) => {
      rows.addSegment(metric, segment);
      back(setSegmentFor, null);
      cursor.goTo({
        row: rowKey(metric, segment),
        at: cursor.cursor?.active.at ?? desk.span.today,
      });
    },
    afterGridId: AFTER_GRID_ID,
    rows: {
      menuRow,
      openMenu: setMenuRow,
      closeMenu: () => back(setMenuRow, null),
      toggleFold: rows.toggleFold,
      isFolded: rows.isFolded,
      move: (row, down) => rows.move(lineOf(row), down),
      canMove: rows.canMove,
      stopFollowing: rows.stopFollowing,
      addSegment: setSegmentFor,
      showStory: (row) => {
        cursor.goTo({ row, at: cursor.cursor?.active.at ?? desk.span.today });
        setIsStoryOpen(true);
      },
      showYear: (row) => navigate(`/metrics/${lineOf(row)}/targets`),
    },
    columns,
  };
}

/** Why no line can be drawn in a cell; null: it can. */
function noTarget({ lineOf, data }: Board['desk'], spot: Spot): Fault | null {
  if (lineOf(spot.row)?.segment !== null) return SEGMENT_TARGET;
  return data.isClosed(spot.at) ? CLOSED : null;
}

const SEGMENT_TARGET = {
  text: '',
  reason: { type: 'read_only', code: 'target_of_segment' },
} as const;
