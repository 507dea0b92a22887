import type { CommandGroup } from '#renderer/parts/command/command.ts';
import { isSamePosition } from '#renderer/parts/sheet/position.ts';
import { CLOSED } from '../entry/entry-plan.ts';
import type { FaultReason } from '../entry/fault-reason.ts';
import type { CellContext } from './use-cell-context.ts';

const OF_SEGMENT: FaultReason = { type: 'read_only', code: 'target_of_segment' };

/** Why a cell gets no target; null: it does. */
function noTargetReason({ grid, position, row }: CellContext): FaultReason | null {
  if (row.segment !== null) return OF_SEGMENT;
  return grid.source.data.isClosed(position.column) ? CLOSED : null;
}

/** What is done to a cell of the grid, beyond what is done to one of any sheet. */
export const cellCommands: CommandGroup<CellContext> = {
  id: 'cell',
  words: 'values.command.cell',
  isHeardByItself: true,
  commands: [
    {
      // Before the sheet's own Escape: one thing a time.
      id: 'cell.stopExplaining',
      words: 'values.command.stopExplaining',
      keys: ['Escape'],
      isInPalette: false,
      when: ({ grid, panels }) => panels.isExplaining && !grid.sheet.canRestore(),
      run: ({ panels }) => panels.explain(false),
    },
    {
      id: 'cell.explain',
      words: 'values.command.explain',
      keys: ['Space', 'F1'],
      contextPart: 1,
      run: ({ grid: { sheet }, position, panels }) => {
        if (!sheet.cursor || !isSamePosition(sheet.cursor, position)) sheet.goTo(position);
        panels.explain(true);
      },
    },
    {
      id: 'cell.setTarget',
      words: 'values.command.setTarget',
      keys: ['T', 'alt+T'],
      contextPart: 3,
      run: (context) => {
        const reason = noTargetReason(context);
        if (reason) context.grid.sheet.refuse(context.position, reason);
        else context.panels.open({ type: 'target' });
      },
    },
    {
      id: 'cell.rowMenu',
      words: 'values.command.rowMenu',
      keys: ['shift+F10', 'ContextMenu'],
      isInPalette: false,
      run: ({ openMenu }) => openMenu(),
    },
    {
      id: 'cell.columnMenu',
      words: 'values.command.columnMenu',
      keys: ['alt+P'],
      isInPalette: false,
      run: ({ openMenuOf, position }) => openMenuOf({ of: 'column', at: position }),
    },
  ],
};
