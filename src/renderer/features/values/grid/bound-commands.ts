import { bindCommands } from '#renderer/parts/command/command.ts';
import type { BoundCommand } from '#renderer/parts/command/command.ts';
import { sheetCommands } from '#renderer/parts/sheet/sheet-commands.ts';
import { columnCommands } from '../closing/column-commands.ts';
import { rowCommands } from '../rows/row-commands.ts';
import { cellCommands } from './cell-commands.ts';
import type { CellContext } from './use-cell-context.ts';

const everySheet = sheetCommands({
  'sheet.write': 'values.command.write',
  'sheet.clear': 'values.command.clear',
});

/** What is done in every sheet, in the words of values; the key for a menu opens that of the row. */
export const sheetCommandsOfGrid = {
  ...everySheet,
  commands: everySheet.commands.filter(({ id }) => id !== 'sheet.menu'),
};

/** Everything that can be done to a cell, by its keys; the grid's own meaning of a key first. */
export function commandsOfCell(context: CellContext): readonly BoundCommand[] {
  return [
    ...bindCommands(cellCommands, context),
    ...bindCommands(rowCommands, context),
    ...bindCommands(columnCommands, context),
    ...bindCommands(sheetCommandsOfGrid, context),
  ];
}

export function commandsInCellMenu(context: CellContext): readonly BoundCommand[] {
  return [...bindCommands(sheetCommandsOfGrid, context), ...bindCommands(cellCommands, context)];
}

export function commandsOfRow(context: CellContext): readonly BoundCommand[] {
  const ofCell = bindCommands(cellCommands, context);
  return [
    ...ofCell.filter(({ command }) => command.id === 'cell.explain'),
    ...bindCommands(rowCommands, context),
  ];
}

export function commandsOfColumn(context: CellContext): readonly BoundCommand[] {
  const ofSheet = bindCommands(sheetCommandsOfGrid, context);
  return [
    ...bindCommands(columnCommands, context),
    ...ofSheet.filter(({ command }) => command.id === 'sheet.selectColumn'),
  ];
}
