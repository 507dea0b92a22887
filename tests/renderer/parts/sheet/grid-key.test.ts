import { describe, expect, it } from 'vitest';
import { gridKey } from '#renderer/parts/sheet/grid-key.ts';

type Held = Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>>;

const press = (key: string, held: Held = {}, code = '') =>
  gridKey({
    key,
    code,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...held,
  });

describe('the keys of the grid', () => {
  it('writes with whatever a number can begin with', () => {
    for (const key of ['0', '9', '-', '.', ',', '(', '€']) {
      expect(press(key)).toEqual({ type: 'write', text: key });
    }
  });

  it('sets the target with T, and with Alt and T whatever letter that writes', () => {
    expect(press('t')).toEqual({ type: 'target' });
    expect(press('†', { altKey: true }, 'KeyT')).toEqual({ type: 'target' });
  });

  it('shows the targets of the year with Shift and T, and the menu of the period with Alt and P', () => {
    expect(press('T', { shiftKey: true })).toEqual({ type: 'year_targets' });
    expect(press('T')).toEqual({ type: 'target' });
    expect(press('π', { altKey: true }, 'KeyP')).toEqual({ type: 'column_menu' });
  });

  it('moves a row with Alt and up or down, folds its segments with left and right', () => {
    expect(press('ArrowUp', { altKey: true })).toEqual({ type: 'move_row', down: -1 });
    expect(press('ArrowLeft', { altKey: true })).toEqual({ type: 'fold', isFolding: true });
    expect(press('ArrowRight', { altKey: true })).toEqual({ type: 'fold', isFolding: false });
  });

  it('hides rows with Ctrl and 9 and shows them with Shift besides, whatever the keyboard writes there', () => {
    for (const key of ['9', 'ç', '(']) {
      expect(press(key, { ctrlKey: true }, 'Digit9')).toEqual({ type: 'hide_rows' });
      expect(press(key, { ctrlKey: true, shiftKey: true }, 'Digit9')).toEqual({
        type: 'show_rows',
      });
    }
    expect(press('9', {}, 'Digit9')).toEqual({ type: 'write', text: '9' });
  });

  it('extends the selection with Shift, to the edge with Ctrl as well', () => {
    expect(press('ArrowRight', { shiftKey: true })).toMatchObject({ extends: true });
    expect(press('ArrowRight', { shiftKey: true, ctrlKey: true })).toMatchObject({
      move: { to: 'edge' },
      extends: true,
    });
  });

  it('takes the Command key of a Mac for Ctrl', () => {
    expect(press('d', { metaKey: true })).toEqual(press('d', { ctrlKey: true }));
  });

  it('leaves undo, copy, paste and the keys of the window to others', () => {
    for (const key of ['z', 'y', 'c', 'v', 'x', 'k', '1', 'f', 'e']) {
      expect(press(key, { ctrlKey: true })).toBeNull();
    }
    for (const key of ['F5', 'F11', 'Shift', 'Control', 'CapsLock']) expect(press(key)).toBeNull();
  });
});
