import type { MouseEvent, ReactNode, RefObject } from 'react';
import type { EntryFilter, EntrySort, EntryView } from '#shared/features/ledger/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { isByKey } from '#renderer/parts/command/use-command-menu.tsx';
import { useListCommands } from '#renderer/parts/command/use-list-commands.ts';
import { isCell } from '#renderer/parts/sheet/sheet-cell.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useCellControls } from './cells/use-cell-controls.ts';
import { useEntrySheet } from './cells/use-entry-sheet.ts';
import type { EntrySheet } from './cells/use-entry-sheet.ts';
import { entryCommands } from './entry-commands.ts';
import type { EntryContext } from './entry-commands.ts';
import type { SelectionMoves } from './selection/use-entry-selection.ts';
import type { ManyMoves } from './selection/use-many-moves.ts';
import { useEntryMoves } from './use-entry-moves.ts';

type EntryListParts = {
  readonly viewport: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly filter: EntryFilter;
  readonly sort: EntrySort;
  readonly selecting: SelectionMoves;
  readonly many: ManyMoves;
  readonly today: Day;
  readonly onOpen: (entry: EntryView) => void;
};

/** The keys, the mouse and the menus of the entries in sight: of whole ones, and of their cells. */
export function useEntryList(parts: EntryListParts): {
  readonly list: EntrySheet;
  readonly listProps: ReturnType<typeof useListProps>;
  readonly menus: ReactNode;
} {
  const { viewport, selecting, many, onOpen, count, filter, sort, today } = parts;
  const t = useTranslations('ledger.table');
  const moves = useEntryMoves();
  const { selection } = selecting;
  const focusRow = (index: number): void =>
    viewport.current
      ?.querySelector<HTMLElement>(`[data-index="${index}"] [data-hears-keys]`)
      ?.focus();
  const list = useEntrySheet({ viewport, count, filter, sort, today, onGone: focusRow });
  const { sheet, columns } = list;
  const cells = useCellControls(viewport, list, focusRow);
  const goToCell = (entry: EntryView, column: number): void =>
    sheet.goTo({ row: String(entry.seq), column });
  const commands = useListCommands(entryCommands, {
    contextOf: (element, openMenu) => {
      const index = indexOf(element);
      const entry = entryAt(list, index);
      if (!entry) return null;
      const name = columns.indexOf('party');
      return {
        entry,
        moves,
        open: onOpen,
        editCell: () => {
          const position = { row: String(entry.seq), column: name };
          sheet.point(position);
          sheet.begin(position, false);
        },
        toCells: (by) => goToCell(entry, Math.max(0, Math.min(name + by, columns.length - 1))),
        walk: (by) => focusRow(index + by),
        openMenu,
        isSelected: selection.kinds.has(entry.seq),
        selectedCount: selection.kinds.size,
        selecting: selectingAt(selecting, { entry, index }, { focusRow, remove: many.remove }),
      };
    },
    labelOf: ({ entry }) => t('menu', { seq: String(entry.seq) }),
  });
  const listProps = useListProps({ list, selecting, ofRows: commands.listProps, cells });
  return { list, listProps, menus: [commands.menu, cells.menu] };
}

type PropsOfList = {
  readonly list: EntrySheet;
  readonly selecting: SelectionMoves;
  readonly ofRows: ReturnType<typeof useListCommands>['listProps'];
  readonly cells: ReturnType<typeof useCellControls>;
};

/** Whose a press of the mouse is: of the row with Ctrl, of cells where one has the keyboard, of what was hit. */
function useListProps({ list, selecting, ofRows, cells }: PropsOfList) {
  const isOfCells = ({ target, shiftKey, ctrlKey, metaKey }: MouseEvent): boolean => {
    if (ctrlKey || metaKey || (target as Element).closest('button, [data-selects]')) return false;
    return !shiftKey || isCell(document.activeElement);
  };
  return {
    ...cells.handlers,
    onMouseDown: (event: MouseEvent): void => {
      if (isOfCells(event)) cells.handlers.onMouseDown(event);
      // What is selected by rows leaves the keyboard where it is.
      else if (event.shiftKey || event.ctrlKey || event.metaKey) event.preventDefault();
    },
    onClick: (event: MouseEvent): void => {
      const target = event.target as Element;
      const index = indexOf(target);
      const entry = entryAt(list, index);
      const isBox = target.closest('[data-selects]') !== null;
      const isToggling = isBox || event.ctrlKey || event.metaKey;
      if (entry && event.shiftKey && !isCell(document.activeElement)) selecting.extendTo(index);
      else if (entry && isToggling && !event.shiftKey) selecting.toggle(entry, index);
      else ofRows.onClick(event);
    },
    // With the mouse it is the menu of the entry; of a cell it is opened by its key.
    onContextMenu: (event: MouseEvent): void => {
      if (!isByKey(event) || !isCell(event.target as Element)) ofRows.onContextMenu(event);
    },
  };
}

function entryAt({ rows }: EntrySheet, index: number): EntryView | undefined {
  return rows.find((row) => row.index === index)?.entry;
}

type RowMoves = {
  readonly focusRow: (index: number) => void;
  readonly remove: (seqs: readonly number[]) => void;
};

/** What selecting means at one row. */
function selectingAt(
  selecting: SelectionMoves,
  { entry, index }: { readonly entry: EntryView; readonly index: number },
  { focusRow, remove }: RowMoves,
): EntryContext['selecting'] {
  const { selection, toggle, extendTo, selectAll, clear } = selecting;
  return {
    toggle: () => toggle(entry, index),
    extend: (by) => {
      if (selection.anchor === null) toggle(entry, index);
      extendTo(index + by, index);
      focusRow(index + by);
    },
    all: selectAll,
    clear,
    remove: () => {
      remove([...selection.kinds.keys()]);
      clear();
    },
  };
}

/** The place in the list of the row that an element lies in; -1: in none. */
function indexOf(element: Element): number {
  const row = element.closest<HTMLElement>('[data-index]');
  return row ? Number(row.dataset['index']) : -1;
}
