import type { Move } from './moves.ts';

/** What a key asks of the grid while no cell is being edited. */
export type GridKey =
  | { readonly type: 'move'; readonly move: Move; readonly extends: boolean }
  | { readonly type: 'tab' | 'enter'; readonly isBack: boolean }
  | { readonly type: 'move_row'; readonly down: number }
  | { readonly type: 'fold'; readonly isFolding: boolean }
  | { readonly type: 'write'; readonly text: string }
  | {
      readonly type:
        | 'edit'
        | 'clear'
        | 'story'
        | 'target'
        | 'fill_right'
        | 'fill_down'
        | 'select_all'
        | 'select_row'
        | 'select_column'
        | 'menu'
        | 'column_menu'
        | 'year_targets'
        | 'hide_rows'
        | 'show_rows'
        | 'leave'
        | 'escape';
    };

type SheetKeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>;

const ARROWS: Readonly<Record<string, { down: number; right: number }>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

/** The spreadsheet's meaning of a key; null: it is not the grid's. */
export function gridKey(press: SheetKeyPress): GridKey | null {
  if (press.altKey) return altKey(press);
  if (press.ctrlKey || press.metaKey) return commandKey(press);
  return plainKey(press);
}

function altKey(press: SheetKeyPress): GridKey | null {
  const arrow = ARROWS[press.key];
  if (arrow && arrow.down !== 0) return { type: 'move_row', down: arrow.down };
  if (arrow) return { type: 'fold', isFolding: arrow.right < 0 };
  if (isLetter(press, 't')) return { type: 'target' };
  return isLetter(press, 'p') ? { type: 'column_menu' } : null;
}

/** By its place too: on a Mac, a letter with Alt writes another one. */
function isLetter({ key, code }: SheetKeyPress, letter: string): boolean {
  return key.toLowerCase() === letter || code === `Key${letter.toUpperCase()}`;
}

function commandKey({ key, code, shiftKey }: SheetKeyPress): GridKey | null {
  const arrow = ARROWS[key];
  if (arrow) return { type: 'move', move: { to: 'edge', ...arrow }, extends: shiftKey };
  // By its place: on a French keyboard the nine is written with Shift.
  if (code === 'Digit9') return { type: shiftKey ? 'show_rows' : 'hide_rows' };
  switch (key.toLowerCase()) {
    case 'home':
      return { type: 'move', move: { to: 'first' }, extends: shiftKey };
    case 'end':
      return { type: 'move', move: { to: 'last' }, extends: shiftKey };
    case 'a':
      return { type: 'select_all' };
    case ' ':
      return { type: 'select_column' };
    case 'r':
      return shiftKey ? null : { type: 'fill_right' };
    case 'd':
      return shiftKey ? null : { type: 'fill_down' };
    default:
      return null;
  }
}

function plainKey(press: SheetKeyPress): GridKey | null {
  const { key, shiftKey } = press;
  const arrow = ARROWS[key];
  if (arrow) return { type: 'move', move: { to: 'step', ...arrow }, extends: shiftKey };
  switch (key) {
    case 'Home':
      return { type: 'move', move: { to: 'row_start' }, extends: shiftKey };
    case 'End':
      return { type: 'move', move: { to: 'row_end' }, extends: shiftKey };
    case 'PageUp':
    case 'PageDown': {
      const down = key === 'PageUp' ? -1 : 1;
      return { type: 'move', move: { to: 'page', down }, extends: shiftKey };
    }
    case 'Tab':
      return { type: 'tab', isBack: shiftKey };
    case 'Enter':
      return { type: 'enter', isBack: shiftKey };
    case 'F10':
      return shiftKey ? { type: 'menu' } : null;
    case ' ':
      return { type: shiftKey ? 'select_row' : 'story' };
    case 't':
    case 'T':
      return { type: shiftKey ? 'year_targets' : 'target' };
    default:
      return namedKey(key) ?? (key.length === 1 ? { type: 'write', text: key } : null);
  }
}

const NAMED_KEYS: Readonly<Record<string, GridKey>> = {
  F1: { type: 'story' },
  F2: { type: 'edit' },
  F6: { type: 'leave' },
  Delete: { type: 'clear' },
  Backspace: { type: 'clear' },
  Escape: { type: 'escape' },
  ContextMenu: { type: 'menu' },
};

function namedKey(key: string): GridKey | null {
  return NAMED_KEYS[key] ?? null;
}
