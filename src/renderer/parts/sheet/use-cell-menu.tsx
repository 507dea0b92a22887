import { useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import type { BoundCommand } from '#renderer/parts/command/command.ts';
import { CommandMenu } from '#renderer/parts/command/CommandMenu.tsx';
import type { MenuAnchor } from '#renderer/parts/command/CommandMenu.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { isInRange } from './position.ts';
import type { Sheet } from './sheet.ts';
import { positionUnder } from './sheet-cell.ts';

export type CellMenu = {
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly menu: ReactNode;
};

/**
 * Opens the menu of the cell under the pointer. What is selected stays so where the cell is part of it;
 * else the cursor goes there, as with a click. The key for a menu is a command of its own.
 */
export function useCellMenu<Reason>(
  sheet: Sheet<Reason>,
  commandsNow: () => readonly BoundCommand[],
): CellMenu {
  const t = useTranslations('sheet');
  const [anchor, setAnchor] = useState<MenuAnchor | null>(null);
  return {
    onContextMenu: (event) => {
      const position = positionUnder(event);
      const isByKey = event.detail === 0 && event.button !== 2;
      if (!position || isByKey || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      const row = sheet.source.layout.rowKeys.indexOf(position.row);
      if (!isInRange(sheet.range, row, position.column)) sheet.goTo(position);
      setAnchor({ left: event.clientX, top: event.clientY, width: 0, height: 0 });
    },
    menu: anchor && (
      <CommandMenu
        label={t('cellMenu')}
        commands={commandsNow()}
        anchor={anchor}
        onClose={() => {
          setAnchor(null);
          sheet.refocus();
        }}
      />
    ),
  };
}
