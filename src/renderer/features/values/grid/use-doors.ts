import { useState } from 'react';
import { useColumnDoors } from '../closing/use-column-doors.ts';
import { STORY_PANEL_ID } from '../story/StoryPanel.tsx';
import type { TableDoors } from './table-doors.ts';
import type { GridSheet } from './use-grid-sheet.ts';
import { useRowDoors } from './use-row-doors.ts';
import type { RowDoorControl } from './use-row-doors.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { CLOSED } from '../entry/entry-plan.ts';

type Dialog = 'keys' | 'export' | 'add_metric' | 'go_to' | 'groups';

/** What can be opened over or beside the grid, one at a time. */
export type GridDialogs = Omit<TableDoors, 'closeStory'> &
  Pick<RowDoorControl, 'segmentFor' | 'addSegment' | 'groupFor'> & {
    readonly opened: Dialog | null;
    readonly open: (dialog: Dialog) => void;
    readonly close: () => void;
    readonly isStoryOpen: boolean;
    readonly closeStory: () => boolean;
    /** The id of what comes after the grid. */
    readonly afterGridId: string;
  };

const AFTER_GRID_ID = 'after-grid';

/** Opens and closes what stands beside the figures; closing gives the focus back to the cell. */
export function useDoors(grid: GridSheet): GridDialogs {
  const [opened, setOpened] = useState<Dialog | null>(null);
  const [isStoryOpen, setIsStoryOpen] = useState(false);
  const [hasTarget, setHasTarget] = useState(false);
  const { sheet } = grid;
  const openStory = (): void => setIsStoryOpen(true);
  const { closeRowDialogs, ...rowDoors } = useRowDoors(grid, openStory);

  const back = <T>(set: (value: T) => void, value: T): void => {
    set(value);
    sheet.refocus();
  };
  return {
    ...rowDoors,
    opened,
    open: setOpened,
    close: () => {
      closeRowDialogs();
      back(setOpened, null);
    },
    isStoryOpen,
    openStory,
    closeStory: () => {
      if (isStoryOpen) back(setIsStoryOpen, false);
      return isStoryOpen;
    },
    hasTarget,
    openTarget: (position) => {
      if (takesTarget(grid, position)) setHasTarget(true);
    },
    closeTarget: () => back(setHasTarget, false),
    leaveGrid: () => document.getElementById(isStoryOpen ? STORY_PANEL_ID : AFTER_GRID_ID)?.focus(),
    afterGridId: AFTER_GRID_ID,
    columns: useColumnDoors(grid),
  };
}

/** True where a line can be drawn; else the cell says why not. */
function takesTarget({ source, sheet }: GridSheet, position: Position): boolean {
  const isSegment = source.lineOf(position.row)?.segment !== null;
  if (!isSegment && !source.data.isClosed(position.column)) return true;
  sheet.refuse(position, isSegment ? SEGMENT_TARGET : CLOSED);
  return false;
}

const SEGMENT_TARGET = { type: 'read_only', code: 'target_of_segment' } as const;
