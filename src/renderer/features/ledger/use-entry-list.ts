import type { MouseEvent, RefObject } from 'react';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useListCommands } from '#renderer/parts/command/use-list-commands.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { CELL_COLUMNS } from './cells/cell-text.ts';
import { useCellEditing } from './cells/use-cell-editing.tsx';
import { entryCommands } from './entry-commands.ts';
import type { EntryContext } from './entry-commands.ts';
import type { SelectionMoves } from './selection/use-entry-selection.ts';
import type { ManyMoves } from './selection/use-many-moves.ts';
import { useEntryMoves } from './use-entry-moves.ts';
import type { VisibleRow } from './use-entry-window.ts';

type EntryListParts = {
  readonly viewport: RefObject<HTMLElement | null>;
  readonly rows: readonly VisibleRow[];
  readonly selecting: SelectionMoves;
  readonly many: ManyMoves;
  readonly today: Day;
  readonly onOpen: (entry: EntryView) => void;
};

/** The keys, the mouse and the one menu of the entries in sight. */
export function useEntryList(parts: EntryListParts) {
  const { viewport, rows, selecting, many, today, onOpen } = parts;
  const t = useTranslations('ledger.table');
  const moves = useEntryMoves();
  const { selection } = selecting;
  const focusRow = (index: number): void =>
    viewport.current
      ?.querySelector<HTMLElement>(`[data-index="${index}"] [data-hears-keys]`)
      ?.focus();
  const cells = useCellEditing({
    today,
    rows,
    focusRow,
  });
  const { listProps, menu } = useListCommands(entryCommands, {
    contextOf: (element, openMenu) => {
      const index = indexOf(element);
      const entry = rows.find((one) => one.index === index)?.entry;
      if (!entry) return null;
      return {
        entry,
        moves,
        open: onOpen,
        editCell: () => cells.begin({ index, column: 'party' }),
        walk: (by) => focusRow(index + by),
        openMenu,
        isSelected: selection.kinds.has(entry.seq),
        selectedCount: selection.kinds.size,
        selecting: selectingAt(selecting, { entry, index }, { focusRow, remove: many.remove }),
      };
    },
    labelOf: ({ entry }) => t('menu', { seq: String(entry.seq) }),
  });
  const onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const index = indexOf(target);
    const entry = rows.find((one) => one.index === index)?.entry;
    const isBox = target.closest('[data-selects]') !== null;
    if (entry && event.shiftKey) selecting.extendTo(index);
    else if (entry && (isBox || event.ctrlKey || event.metaKey)) selecting.toggle(entry, index);
    else listProps.onClick(event);
  };
  const onDoubleClick = ({ target }: MouseEvent): void => {
    const cell = (target as Element).closest<HTMLElement>('[data-cell]');
    const column = CELL_COLUMNS.find((one) => one === cell?.dataset['cell']);
    if (cell && column) cells.begin({ index: indexOf(cell), column });
  };
  return { listProps: { ...listProps, onClick, onDoubleClick }, menu, openIn: cells.openIn };
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
