import type { CommandGroup } from '#renderer/parts/command/command.ts';
import type { SheetContext } from '#renderer/parts/sheet/sheet-commands.ts';

export type EntryCellContext = SheetContext & {
  /** False while a text waits to be put right, or more than one cell is selected: that goes first. */
  readonly mayLeave: boolean;
};

/** What a key means in the cells of the list beyond what it does in every sheet. */
export const entryCellCommands: CommandGroup<EntryCellContext> = {
  id: 'entryCell',
  words: 'ledger.cells',
  isHeardByItself: true,
  commands: [
    {
      id: 'entryCell.toRow',
      words: 'ledger.cells.toRow',
      keys: ['Escape'],
      isInPalette: false,
      when: ({ mayLeave }) => mayLeave,
      run: ({ leave }) => leave(),
    },
  ],
};
