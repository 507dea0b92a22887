import { describe, expect, it } from 'vitest';
import { columnCommands } from '#renderer/features/values/closing/column-commands.ts';
import { gridCommands } from '#renderer/features/values/grid-commands.ts';
import { sheetCommandsOfGrid } from '#renderer/features/values/grid/bound-commands.ts';
import { cellCommands } from '#renderer/features/values/grid/cell-commands.ts';
import { rowCommands } from '#renderer/features/values/rows/row-commands.ts';
import { combosOf } from '#renderer/parts/command/command.ts';
import type { Command } from '#renderer/parts/command/command.ts';
import { sharedCombos } from '#tests/renderer/parts/command/shared-combos.ts';
import { clipboardCommands } from '#renderer/parts/sheet/sheet-commands.ts';
import { isPressed } from '#renderer/ui/keys/combo.ts';

const COMMANDS: readonly Command<never>[] = [
  ...cellCommands.commands,
  ...rowCommands.commands,
  ...columnCommands.commands,
  ...sheetCommandsOfGrid.commands,
  ...gridCommands.commands,
  ...clipboardCommands.commands,
];

type HeldOnGrid = Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey', boolean>>;

/** The first command that a key means, whether it is possible or not. */
function meant(key: string, held: HeldOnGrid = {}, code = '', isMac = false): string | undefined {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  const press = { key, code, ...none, ...held };
  const isMeant = (command: Command<never>): boolean =>
    combosOf(command, isMac).some((combo) => isPressed(combo, press, isMac));
  return COMMANDS.find(isMeant)?.id;
}

describe('the keys of the grid', () => {
  it('set the target with T, and with Alt and T whatever letter that writes', () => {
    expect(meant('t')).toBe('cell.setTarget');
    expect(meant('†', { altKey: true }, 'KeyT', true)).toBe('cell.setTarget');
    expect(meant('T', { shiftKey: true })).toBe('row.yearTargets');
    // With the caps lock.
    expect(meant('T')).toBe('cell.setTarget');
  });

  it('open the menus of the row and of the period', () => {
    expect(meant('F10', { shiftKey: true })).toBe('cell.rowMenu');
    expect(meant('π', { altKey: true }, 'KeyP', true)).toBe('cell.columnMenu');
  });

  it('move a row with Alt and up or down, fold its segments with left and right', () => {
    expect(meant('ArrowUp', { altKey: true })).toBe('row.moveUp');
    expect(meant('ArrowDown', { altKey: true })).toBe('row.moveDown');
    expect(meant('ArrowLeft', { altKey: true })).toBe('row.fold');
    expect(meant('ArrowRight', { altKey: true })).toBe('row.unfold');
  });

  it('hide rows with Ctrl and 9 and show them with Shift besides, whatever the keyboard writes there', () => {
    for (const key of ['9', 'ç', '(']) {
      expect(meant(key, { ctrlKey: true }, 'Digit9')).toBe('row.hide');
      expect(meant(key, { ctrlKey: true, shiftKey: true }, 'Digit9')).toBe('grid.showHidden');
    }
    expect(meant('9', {}, 'Digit9')).toBe('sheet.write');
  });

  it('mean one thing each, but for Escape, which closes the explanation first', () => {
    expect(new Set(sharedCombos(COMMANDS))).toEqual(new Set(['Escape']));
  });
});
