import { flushSync } from 'react-dom';
import type { CommandWords } from '#renderer/parts/command/command-words.ts';
import type { Command, CommandGroup } from '#renderer/parts/command/command.ts';
import { openMenuCommand } from '#renderer/parts/command/open-menu-command.ts';
import type { MenuOpener } from '#renderer/parts/command/open-menu-command.ts';
import { comboParts } from '#renderer/ui/keys/combo.ts';
import type { ArrowKey, Combo } from '#renderer/ui/keys/combo.ts';
import type { Move } from './moves.ts';
import type { Position } from './position.ts';
import type { SheetBulk } from './sheet-bulk.ts';
import type { SheetCursor } from './sheet-cursor.ts';
import type { SheetEditing } from './sheet-editing.ts';

export type SheetContext = MenuOpener & {
  readonly sheet: SheetCursor & SheetBulk & Pick<SheetEditing<unknown>, 'begin'>;
  /** The cell of the cursor, or of the menu from which it was chosen. */
  readonly position: Position;
  /** Gives the focus to what comes after the sheet. */
  readonly leave: () => void;
};

type SheetCommand = Command<SheetContext>;

const ARROWS = ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'] as const;
const PAGES = ['PageUp', 'PageDown'] as const;

const STEPS: Readonly<Record<ArrowKey, { readonly down: number; readonly right: number }>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

/** The spreadsheet's meaning of a key that moves the cursor. */
function moveOf(combo: Combo): Move {
  const { main, hasMod } = comboParts(combo);
  switch (main) {
    case 'Home':
      return { to: hasMod ? 'first' : 'row_start' };
    case 'End':
      return { to: hasMod ? 'last' : 'row_end' };
    case 'PageUp':
    case 'PageDown':
      return { to: 'page', down: main === 'PageUp' ? -1 : 1 };
    default:
      return { to: hasMod ? 'edge' : 'step', ...STEPS[main as ArrowKey] };
  }
}

/** A way of the cursor: a key and nothing else. Shift keeps the other corner of the selection. */
function way(id: string, words: CommandWords, keys: readonly Combo[]): SheetCommand {
  return {
    id,
    words,
    keys,
    isRepeatable: true,
    isInPalette: false,
    run: ({ sheet }, by) => {
      if (by) sheet.move(moveOf(by), comboParts(by).hasShift);
    },
  };
}

const WAYS: readonly SheetCommand[] = [
  way('sheet.move', 'sheet.command.move', [...ARROWS, ...PAGES]),
  way('sheet.toEdge', 'sheet.command.toEdge', [
    ...ARROWS.map((arrow) => `mod+${arrow}` as const),
    'Home',
    'End',
  ]),
  way('sheet.toCorner', 'sheet.command.toCorner', ['mod+Home', 'mod+End']),
  way('sheet.select', 'sheet.command.select', [
    ...ARROWS.map((arrow) => `shift+${arrow}` as const),
    ...PAGES.map((page) => `shift+${page}` as const),
  ]),
  way('sheet.selectToEdge', 'sheet.command.selectToEdge', [
    ...ARROWS.map((arrow) => `mod+shift+${arrow}` as const),
    'shift+Home',
    'shift+End',
  ]),
  way('sheet.selectToCorner', 'sheet.command.selectToCorner', ['mod+shift+Home', 'mod+shift+End']),
];

/** To the next cell, as after a text was typed; Tab leaves the sheet past its last cell. */
const STEPS_ON: readonly SheetCommand[] = [
  {
    id: 'sheet.down',
    words: 'sheet.command.down',
    keys: ['Enter'],
    isRepeatable: true,
    isInPalette: false,
    run: ({ sheet }) => sheet.goByEnter(false),
  },
  {
    id: 'sheet.up',
    words: 'sheet.command.up',
    keys: ['shift+Enter'],
    isRepeatable: true,
    isInPalette: false,
    run: ({ sheet }) => sheet.goByEnter(true),
  },
  {
    id: 'sheet.right',
    words: 'sheet.command.right',
    keys: ['Tab'],
    isRepeatable: true,
    isInPalette: false,
    when: ({ sheet }) => sheet.tabTarget(false) !== null,
    run: ({ sheet }) => sheet.goByTab(false),
  },
  {
    id: 'sheet.left',
    words: 'sheet.command.left',
    keys: ['shift+Tab'],
    isRepeatable: true,
    isInPalette: false,
    when: ({ sheet }) => sheet.tabTarget(true) !== null,
    run: ({ sheet }) => sheet.goByTab(true),
  },
];

const SELECTIONS: readonly SheetCommand[] = [
  {
    id: 'sheet.selectAll',
    words: 'sheet.command.selectAll',
    keys: ['mod+A'],
    run: ({ sheet, position }) => sheet.selectWhole('all', position),
  },
  {
    id: 'sheet.selectRow',
    words: 'sheet.command.selectRow',
    keys: ['shift+Space'],
    contextPart: 4,
    run: ({ sheet, position }) => sheet.selectWhole('row', position),
  },
  {
    id: 'sheet.selectColumn',
    words: 'sheet.command.selectColumn',
    keys: ['mod+Space'],
    contextPart: 4,
    run: ({ sheet, position }) => sheet.selectWhole('column', position),
  },
];

const ON_CELLS: readonly SheetCommand[] = [
  {
    id: 'sheet.write',
    words: 'sheet.command.write',
    keys: ['Text'],
    isInPalette: false,
    // The field has to be there before the browser puts the pressed letter somewhere.
    run: ({ sheet, position }) => flushSync(() => sheet.begin(position, true)),
  },
  {
    id: 'sheet.edit',
    words: 'sheet.command.edit',
    keys: ['F2'],
    contextPart: 1,
    isInPalette: false,
    run: ({ sheet, position }) => sheet.begin(position, false),
  },
  {
    id: 'sheet.clear',
    words: 'sheet.command.clear',
    keys: ['Delete', 'Backspace'],
    contextPart: 1,
    run: ({ sheet }) => sheet.clear(),
  },
  {
    id: 'sheet.fillRight',
    words: 'sheet.command.fillRight',
    keys: ['mod+R'],
    contextPart: 2,
    run: ({ sheet }) => sheet.fill('right'),
  },
  {
    id: 'sheet.fillDown',
    words: 'sheet.command.fillDown',
    keys: ['mod+D'],
    contextPart: 2,
    run: ({ sheet }) => sheet.fill('down'),
  },
  {
    id: 'sheet.fillAll',
    words: 'sheet.command.fillAll',
    keys: ['mod+Enter'],
    contextPart: 2,
    run: ({ sheet }) => sheet.fill('all'),
  },
  {
    id: 'sheet.escape',
    words: 'sheet.command.escape',
    keys: ['Escape'],
    isInPalette: false,
    run: ({ sheet, position }) => {
      // One thing a time: texts that were refused give way to what was there, then the range.
      if (sheet.canRestore()) sheet.restore();
      else sheet.goTo(position);
    },
  },
  {
    id: 'sheet.leave',
    words: 'sheet.command.leave',
    keys: ['F6'],
    isInPalette: false,
    run: ({ leave }) => leave(),
  },
];

const CLIPBOARD_KEYS = { copy: 'mod+C', cut: 'mod+X', paste: 'mod+V' } as const;

/**
 * The clipboard, for the list of keys: the browser hears these, and tells of them in events of their own
 * (`useClipboard`).
 */
export const clipboardCommands: CommandGroup<SheetContext> = {
  id: 'clipboard',
  words: 'sheet.clipboard',
  isHeardByItself: true,
  commands: (['copy', 'cut', 'paste'] as const).map((what) => ({
    id: `clipboard.${what}`,
    words: `sheet.clipboard.${what}` as const,
    keys: [CLIPBOARD_KEYS[what]],
    isInPalette: false,
  })),
};

/** What a sheet calls a command by words of its own, which say what it does to its cells. */
type OwnWords = Readonly<Partial<Record<'sheet.write' | 'sheet.clear', CommandWords>>>;

/** Everything that is done in every sheet. Adding a key to all of them is adding a command here. */
export function sheetCommands(ownWords: OwnWords = {}): CommandGroup<SheetContext> {
  const menu = openMenuCommand<SheetContext>('sheet');
  const commands = [...ON_CELLS, menu, ...STEPS_ON, ...WAYS, ...SELECTIONS];
  return {
    id: 'sheet',
    words: 'sheet.command',
    isHeardByItself: true,
    commands: commands.map((command) => {
      const words = ownWords[command.id as keyof OwnWords] ?? command.words;
      return { ...command, words };
    }),
  };
}
