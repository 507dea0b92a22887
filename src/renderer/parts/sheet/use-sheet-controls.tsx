import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import type { BoundCommand } from '#renderer/parts/command/command.ts';
import type { Position } from './position.ts';
import type { Sheet } from './sheet.ts';
import { useCellMenu } from './use-cell-menu.tsx';
import type { CellMenu } from './use-cell-menu.tsx';
import { useClipboard } from './use-clipboard.ts';
import { useCursorFocus } from './use-cursor-focus.ts';
import { usePointer } from './use-pointer.ts';
import type { Pointer } from './use-pointer.ts';
import { useSheetKeys } from './use-sheet-keys.ts';

/** What a sheet on the page is made of, beyond the sheet itself. */
type ControlParts = {
  readonly root: RefObject<HTMLElement | null>;
  /** What its keys mean on the cursor. */
  readonly commandsNow: (openMenu: () => void) => readonly BoundCommand[];
  /** What the menu of a cell offers, where that is not all of it. */
  readonly menuNow?: (openMenu: () => void) => readonly BoundCommand[];
  /** What a double click does, where it is not always to edit. */
  readonly open?: (position: Position) => void;
  /** Brings into sight what is sought, where only what is in sight is drawn. */
  readonly look?: () => void;
};

/** Keys, mouse, clipboard and focus of a sheet; the handlers are for its root. */
export function useSheetControls<Reason>(
  sheet: Sheet<Reason>,
  { root, commandsNow, menuNow = commandsNow, open, look }: ControlParts,
): {
  readonly handlers: Pointer &
    Pick<CellMenu, 'onContextMenu'> & { readonly onKeyDown: (event: KeyboardEvent) => void };
  readonly menu: ReactNode;
  /** Opens the menu of the cell at the cursor. */
  readonly openMenu: () => void;
} {
  useCursorFocus(root, sheet, look);
  useClipboard(root, sheet);
  const { onContextMenu, openMenu, menuOf } = useCellMenu(root, sheet);
  const onKeyDown = useSheetKeys(() => commandsNow(openMenu), sheet.tell);
  const pointer = usePointer(sheet, open);
  const menu = menuOf(() => menuNow(openMenu));
  return { handlers: { ...pointer, onContextMenu, onKeyDown }, menu, openMenu };
}
