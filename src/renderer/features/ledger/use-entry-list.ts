import type { RefObject } from 'react';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { useListCommands } from '#renderer/parts/command/use-list-commands.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { entryCommands } from './entry-commands.ts';
import { useEntryMoves } from './use-entry-moves.ts';
import type { VisibleRow } from './use-entry-window.ts';

type EntryListParts = {
  readonly viewport: RefObject<HTMLElement | null>;
  readonly rows: readonly VisibleRow[];
  readonly onOpen: (entry: EntryView) => void;
};

/** The keys and the one menu of the entries in sight. */
export function useEntryList({ viewport, rows, onOpen }: EntryListParts) {
  const t = useTranslations('ledger.table');
  const moves = useEntryMoves();
  const focusRow = (index: number): void =>
    viewport.current
      ?.querySelector<HTMLElement>(`[data-index="${index}"] [data-hears-keys]`)
      ?.focus();
  return useListCommands(entryCommands, {
    contextOf: (element, openMenu) => {
      const row = element.closest<HTMLElement>('[data-index]');
      const index = row ? Number(row.dataset['index']) : -1;
      const entry = rows.find((one) => one.index === index)?.entry;
      if (!entry) return null;
      return { entry, moves, open: onOpen, walk: (by) => focusRow(index + by), openMenu };
    },
    labelOf: ({ entry }) => t('menu', { seq: String(entry.seq) }),
  });
}
