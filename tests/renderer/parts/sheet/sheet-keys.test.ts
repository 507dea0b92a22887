import { describe, expect, it } from 'vitest';
import { bindCommands } from '#renderer/parts/command/command.ts';
import { askedByKey } from '#renderer/parts/command/key-command.ts';
import { sharedCombos } from '../command/shared-combos.ts';
import { positionKey } from '#renderer/parts/sheet/position.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { readTexts } from '#renderer/parts/sheet/read-texts.ts';
import { clipboardCommands, sheetCommands } from '#renderer/parts/sheet/sheet-commands.ts';
import type { SheetSource } from '#renderer/parts/sheet/sheet-source.ts';
import { ok } from '#shared/kernel/result.ts';
import { keptSheet } from './kept-sheet.ts';

type Held = Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>>;

const cell = (row: string, column: number): Position => ({ row, column });

/** Rows a to d, columns 0 to 3; the second row holds 1, 2, 3. */
function pressed() {
  const held = new Map([
    ['b@0', '1'],
    ['b@1', '2'],
    ['b@2', '3'],
  ]);
  const textAt = (position: Position): string => held.get(positionKey(position)) ?? '';
  const source: SheetSource<never> = {
    layout: {
      rowKeys: ['a', 'b', 'c', 'd'],
      firstColumn: 0,
      lastColumn: 3,
      pageRows: 3,
      isFilled: (position) => textAt(position) !== '',
    },
    mostCells: 100,
    textAt,
    readOnlyAt: () => null,
    isOwnAt: (position) => textAt(position) !== '',
    plan: (texts) => {
      const plan = readTexts<string, never>(texts, ({ text }) => ok(text));
      if (!plan.isSound) return plan;
      const save = () => {
        for (const { position, value } of plan.read) held.set(positionKey(position), value);
        return Promise.resolve({ isSaved: true, faults: new Map() });
      };
      return { isSound: true, isChange: true, save };
    },
  };
  const sheet = keptSheet(() => source);
  const did: string[] = [];
  /** Presses a key on the cursor; the id of the command that heard it. */
  const press = (key: string, keys: Held = {}, isMac = false): string | undefined => {
    const position = sheet().cursor ?? cell('a', 0);
    const context = {
      sheet: sheet(),
      position,
      leave: () => did.push('left'),
      openMenu: () => did.push('menu'),
    };
    const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
    const commands = bindCommands(sheetCommands(), context);
    const asked = askedByKey(
      commands,
      { key, code: '', ...none, ...keys },
      { isMac, field: 'none' },
    );
    asked?.bound.run(asked.combo);
    return asked?.bound.command.id;
  };
  return { sheet, textAt, press, did };
}

describe('the keys of a sheet', () => {
  it('move the cursor, over the edges of what is filled with Ctrl', () => {
    const { sheet, press } = pressed();
    press('ArrowDown');
    expect(sheet().cursor).toEqual(cell('b', 0));
    press('ArrowRight', { ctrlKey: true });
    expect(sheet().cursor).toEqual(cell('b', 2));
    press('Home');
    expect(sheet().cursor).toEqual(cell('b', 0));
    press('End', { ctrlKey: true });
    expect(sheet().cursor).toEqual(cell('d', 3));
    press('PageUp');
    expect(sheet().cursor).toEqual(cell('b', 3));
  });

  it('select with Shift besides', () => {
    const { sheet, press } = pressed();
    press('ArrowDown');
    press('ArrowRight', { shiftKey: true, ctrlKey: true });
    press('PageDown', { shiftKey: true });
    expect(sheet().range).toEqual({ top: 1, bottom: 3, left: 0, right: 2 });
    expect(sheet().cursor).toEqual(cell('b', 0));
    press('Escape');
    expect(sheet().range).toEqual({ top: 1, bottom: 1, left: 0, right: 0 });
    press(' ', { shiftKey: true });
    expect(sheet().range).toEqual({ top: 1, bottom: 1, left: 0, right: 3 });
    press('a', { ctrlKey: true });
    expect(sheet().range).toEqual({ top: 0, bottom: 3, left: 0, right: 3 });
  });

  it('go on with Enter and Tab, which leaves the sheet after its last cell', () => {
    const { sheet, press } = pressed();
    press('Enter');
    press('Tab');
    expect(sheet().cursor).toEqual(cell('b', 1));
    press('Tab', { shiftKey: true });
    press('Enter', { shiftKey: true });
    expect(sheet().cursor).toEqual(cell('a', 0));
    expect(press('Tab', { shiftKey: true })).toBeUndefined();
    press('End', { ctrlKey: true });
    expect(press('Tab')).toBeUndefined();
  });

  it('begin to write with whatever a text can begin with', () => {
    for (const key of ['0', '9', '-', '.', ',', '(', '€', 't']) {
      const { sheet, press } = pressed();
      press(key);
      expect(sheet().editing).toMatchObject({ isTyped: true, text: '' });
    }
    const { sheet, press } = pressed();
    press('ArrowDown');
    press('F2');
    expect(sheet().editing).toMatchObject({ isTyped: false, text: '1' });
  });

  it('fill and clear what is selected', async () => {
    const { sheet, press, textAt } = pressed();
    sheet().goTo(cell('b', 0));
    sheet().extendTo(cell('c', 2));
    press('d', { ctrlKey: true });
    await Promise.resolve();
    expect([0, 1, 2].map((column) => textAt(cell('c', column)))).toEqual(['1', '2', '3']);
    press('Enter', { ctrlKey: true });
    await Promise.resolve();
    expect([0, 1, 2].map((column) => textAt(cell('c', column)))).toEqual(['1', '1', '1']);
    press('Backspace');
    await Promise.resolve();
    expect(textAt(cell('b', 1))).toBe('');
  });

  it('open the menu of the cell', () => {
    const { press, did } = pressed();
    press('F10', { shiftKey: true });
    press('ContextMenu');
    expect(did).toEqual(['menu', 'menu']);
  });

  it('take the Command key of a Mac for Ctrl', () => {
    const { press } = pressed();
    expect(press('d', { metaKey: true }, true)).toBe('sheet.fillDown');
    expect(press('d', { ctrlKey: true }, true)).toBeUndefined();
  });

  it('leave undo, the clipboard and the keys of the window to others', () => {
    const { press } = pressed();
    for (const key of ['z', 'y', 'c', 'v', 'x', 'k', '1', 'f', 'e']) {
      expect(press(key, { ctrlKey: true })).toBeUndefined();
    }
    for (const key of ['F5', 'F11', '?', 'Shift', 'CapsLock']) expect(press(key)).toBeUndefined();
  });

  it('mean one thing each', () => {
    const all = [...sheetCommands().commands, ...clipboardCommands.commands];
    expect(sharedCombos(all)).toEqual([]);
  });
});
