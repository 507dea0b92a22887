import type { MouseEvent, RefObject } from 'react';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { useListCommands } from '#renderer/parts/command/use-list-commands.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { entryCommands } from './entry-commands.ts';
import type { SelectionMoves } from './selection/use-entry-selection.ts';
import { useManyMoves } from './selection/use-many-moves.ts';
import { useEntryMoves } from './use-entry-moves.ts';
import type { VisibleRow } from './use-entry-window.ts';

type EntryListParts = {
  readonly viewport: RefObject<HTMLElement | null>;
  readonly rows: readonly VisibleRow[];
  readonly selecting: SelectionMoves;
  readonly onOpen: (entry: EntryView) => void;
};

/** The keys, the mouse and the one menu of the entries in sight. */
export function useEntryList({ viewport, rows, selecting, onOpen }: EntryListParts) {
  const t = useTranslations('ledger.table');
  const moves = useEntryMoves();
  const { remove } = useManyMoves();
  const { selection } = selecting;
  const focusRow = (index: number): void =>
    viewport.current
      ?.querySelector<HTMLElement>(`[data-index="${index}"] [data-hears-keys]`)
      ?.focus();
  const { listProps, menu } = useListCommands(entryCommands, {
    contextOf: (element, openMenu) => {
      const index = indexOf(element);
      const entry = rows.find((one) => one.index === index)?.entry;
      if (!entry) return null;
      return {
        entry,
        moves,
        open: onOpen,
        walk: (by) => focusRow(index + by),
        openMenu,
        isSelected: selection.kinds.has(entry.seq),
        hasSelection: selection.kinds.size > 0,
        selecting: {
          toggle: () => selecting.toggle(entry, index),
          extend: (by) => {
            if (selection.anchor === null) selecting.toggle(entry, index);
            selecting.extendTo(index + by);
            focusRow(index + by);
          },
          all: selecting.selectAll,
          clear: selecting.clear,
          remove: () => {
            remove([...selection.kinds.keys()]);
            selecting.clear();
          },
        },
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
  return { listProps: { ...listProps, onClick }, menu };
}

/** The place in the list of the row that an element lies in; -1: in none. */
function indexOf(element: Element): number {
  const row = element.closest<HTMLElement>('[data-index]');
  return row ? Number(row.dataset['index']) : -1;
}
