import type { MouseEvent, ReactNode, RefObject } from 'react';
import type { BoundCommand } from '#renderer/parts/command/command.ts';
import { isByKey, useCommandMenu } from '#renderer/parts/command/use-command-menu.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { isInRange } from './position.ts';
import type { Position } from './position.ts';
import type { Sheet } from './sheet.ts';
import { elementOf, positionUnder } from './sheet-cell.ts';

export type CellMenu = {
  /** Opens it at the cursor. */
  readonly openMenu: () => void;
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly menuOf: (commands: () => readonly BoundCommand[]) => ReactNode;
};

/**
 * Opens the menu of the cell under the pointer, or of the cursor. What is selected stays so where the
 * cell is part of it; else the cursor goes there, as with a click. Its key is a command of its own.
 */
export function useCellMenu<Reason>(
  root: RefObject<HTMLElement | null>,
  sheet: Sheet<Reason>,
): CellMenu {
  const t = useTranslations('sheet');
  const { openAt, openFor, menuOf } = useCommandMenu<Position>(sheet.refocus);
  return {
    openMenu: () => {
      const cell = elementOf(root.current, sheet.cursor);
      if (sheet.cursor && cell) openAt(cell, sheet.cursor);
    },
    onContextMenu: (event) => {
      const position = positionUnder(event);
      if (!position || isByKey(event) || event.target instanceof HTMLInputElement) return;
      const row = sheet.source.layout.rowKeys.indexOf(position.row);
      if (!isInRange(sheet.range, row, position.column)) sheet.goTo(position);
      openFor(event, position, event.target as HTMLElement);
    },
    menuOf: (commands) => menuOf(() => ({ label: t('cellMenu'), commands: commands() })),
  };
}
