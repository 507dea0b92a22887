import type { MouseEvent, ReactNode, RefObject } from 'react';
import type { BoundCommand } from '#renderer/parts/command/command.ts';
import { useSheetControls } from '#renderer/parts/sheet/use-sheet-controls.tsx';
import { dropMetric } from '../rows/row-actions.ts';
import { useRowDrag } from '../rows/use-row-drag.ts';
import type { RowDrag } from '../rows/use-row-drag.ts';
import { commandsInCellMenu, commandsOfCell } from './bound-commands.ts';
import type { CellContext, ContextAt } from './use-cell-context.ts';
import type { GridMenu } from './use-grid-menu.tsx';
import type { GridSheet } from './use-grid-sheet.ts';
import type { GridWindow } from './use-grid-window.ts';
import type { Panels } from './use-panels.ts';
import { useFollowing, useVisibleCells } from './use-visible-cells.ts';

/** Where the grid is worked with: all of it, and what of it is drawn. */
type ControlledGrid = {
  readonly grid: GridSheet;
  readonly panels: Panels;
  readonly contextAt: ContextAt;
  readonly viewport: RefObject<HTMLDivElement | null>;
  readonly shown: GridWindow;
  readonly gridMenu: Pick<GridMenu, 'openUnder'>;
};

/** Keys, mouse, clipboard and focus of the grid, and rows that are dragged. */
export function useGridControls({
  grid,
  panels,
  contextAt,
  viewport,
  shown,
  gridMenu,
}: ControlledGrid): {
  readonly handlers: ReturnType<typeof useSheetControls>['handlers'] & RowDrag['handlers'];
  readonly menu: ReactNode;
  readonly drag: RowDrag;
} {
  const { sheet, source, rows } = grid;
  useVisibleCells(grid, shown);
  const look = useFollowing(viewport, grid, shown);
  const drag = useRowDrag(rows, (metric, drop) => {
    const context = contextAt({ row: metric, column: source.columnRange.today });
    if (context) dropMetric(context, drop);
  });
  const boundTo = (bind: (context: CellContext) => readonly BoundCommand[]) => () => {
    const context = contextAt(sheet.cursor);
    return context ? bind(context) : [];
  };
  const { handlers, menu } = useSheetControls(sheet, {
    root: viewport,
    commandsNow: boundTo(commandsOfCell),
    menuNow: boundTo(commandsInCellMenu),
    open: (position) => {
      if (source.readOnlyAt(position)) panels.explain(true);
      else sheet.begin(position, false);
    },
    look,
  });
  const onContextMenu = (event: MouseEvent): void => {
    if (!gridMenu.openUnder(event)) handlers.onContextMenu(event);
  };
  return { handlers: { ...handlers, ...drag.handlers, onContextMenu }, menu, drag };
}
