import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { bindCommands } from '#renderer/parts/command/command.ts';
import type { BoundCommand } from '#renderer/parts/command/command.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { clipboardCommands, sheetCommands } from '#renderer/parts/sheet/sheet-commands.ts';
import { focusCursor } from '#renderer/parts/sheet/use-cursor-focus.ts';
import { useSheetControls } from '#renderer/parts/sheet/use-sheet-controls.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { entryCellCommands } from './cell-commands.ts';
import type { EntryCellContext } from './cell-commands.ts';
import { useCopiedCells } from './use-copied-cells.ts';
import type { EntrySheet } from './use-entry-sheet.ts';

const sheetCommandsOfLedger = sheetCommands();

/** The keys, the mouse and the clipboard of the cells; `focusRow` leads back to the entry of a row. */
export function useCellControls(
  root: RefObject<HTMLElement | null>,
  list: EntrySheet,
  focusRow: (index: number) => void,
) {
  const { sheet, isUsed, indexOf, scrollTo } = list;
  const t = useTranslations('ledger.cells');
  const owesFocus = useRef(false);
  // A row far away is drawn, or read, only after the cursor went there.
  useLayoutEffect(() => {
    const isThere = root.current?.querySelector('[data-cursor]') ?? null;
    if (!owesFocus.current || !isThere) return;
    owesFocus.current = false;
    focusCursor(root.current);
  });
  const contextWith = (openMenu: () => void): EntryCellContext | null => {
    const { cursor, range } = sheet;
    if (!isUsed || !cursor || !range) return null;
    const isOne = range.top === range.bottom && range.left === range.right;
    const leave = (): void => focusRow(indexOf(cursor.row));
    const mayLeave = isOne && !sheet.canRestore();
    return { sheet, position: cursor, leave, openMenu, mayLeave };
  };
  const commandsNow = (openMenu: () => void): readonly BoundCommand[] => {
    const context = contextWith(openMenu);
    if (!context) return [];
    return [
      ...bindCommands(entryCellCommands, context),
      ...bindCommands(sheetCommandsOfLedger, context),
    ];
  };
  const clipboard = useCopiedCells(list, t);
  const controls = useSheetControls(
    { ...sheet, ...clipboard },
    {
      root,
      commandsNow,
      look: () => {
        if (sheet.sought) scrollTo(indexOf(sheet.sought.row));
        owesFocus.current = root.current?.querySelector('[data-cursor]') === null;
      },
    },
  );
  useCommandGroup(entryCellCommands, () => contextWith(controls.openMenu));
  useCommandGroup(sheetCommandsOfLedger, () => contextWith(controls.openMenu));
  useCommandGroup(clipboardCommands, () => contextWith(controls.openMenu));
  return controls;
}
