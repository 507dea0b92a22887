import type { ColumnDoors } from '../closing/use-column-doors.ts';
import type { RowDoors } from '../rows/row-doors.ts';
import type { RowDrag } from '../rows/use-row-drag.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';

/** The doors that the table opens and does not hold itself. */
export type TableDoors = {
  readonly openStory: () => void;
  /** False where no story is open. */
  readonly closeStory: () => boolean;
  /** True while the line of the active cell is being set. */
  readonly hasTarget: boolean;
  readonly openTarget: (position: Position) => void;
  readonly closeTarget: () => void;
  readonly leaveGrid: () => void;
  readonly rows: RowDoors;
  readonly drag: RowDrag;
  readonly columns: ColumnDoors;
};
