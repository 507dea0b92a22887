import { useState } from 'react';
import { useColumnDoors } from '../closing/use-column-doors.ts';
import { STORY_PANEL_ID } from '../story/StoryPanel.tsx';
import { useShowYear } from '../rows/use-show-year.ts';
import type { TableDoors } from './table-doors.ts';
import { rowKey } from '../rows/row-key.ts';
import type { Board } from './use-board.ts';
import type { Spot } from '../../../parts/sheet/spot.ts';
import { CLOSED } from '../entry/entry-plan.ts';

/** A dialog over the grid. */
type Dialog = 'keys' | 'export' | 'add_metric' | 'go_to';

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
  const { cursor, desk, rows } = board;

  const back = <T>(set: (value: T) => void, value: T): void => {
    set(value);
    cursor.refocus();
  };
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
      if (takesTarget(board, spot)) setHasTarget(true);
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
      showYear: useShowYear(desk),
    },
    columns: useColumnDoors(board),
  };
}

/** True where a line can be drawn; else the cell says why not. */
function takesTarget({ desk, editing }: Board, spot: Spot): boolean {
  const isSegment = desk.lineOf(spot.row)?.segment !== null;
  if (!isSegment && !desk.data.isClosed(spot.at)) return true;
  editing.showNotice({ spot, fault: isSegment ? SEGMENT_TARGET : CLOSED });
  return false;
}

const SEGMENT_TARGET = {
  text: '',
  reason: { type: 'read_only', code: 'target_of_segment' },
} as const;
