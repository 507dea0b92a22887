import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { EntryFilter, EntrySort, EntryView } from '#shared/features/ledger/contract.ts';
import { useOperationQueries } from '#renderer/api/use-operation-queries.ts';

/** Pixels. */
const ROW_HEIGHT = 30;
const OVERSCAN = 8;
/** Entries that are read at once. */
const PAGE_SIZE = 100;

/** A row in sight; its entry is undefined while it is being read. */
export type VisibleRow = {
  readonly index: number;
  readonly start: number;
  readonly entry: EntryView | undefined;
};

type ListAsked = {
  readonly count: number;
  readonly filter: EntryFilter;
  readonly sort: EntrySort;
};

/** Follows the scrolling of a list of any length, and reads only what comes into sight. */
export function useEntryWindow(
  viewport: RefObject<HTMLElement | null>,
  { count, filter, sort }: ListAsked,
): { readonly rows: readonly VisibleRow[]; readonly height: number } {
  // oxlint-disable-next-line react/incompatible-library -- its answers are used here and not handed on
  const down = useVirtualizer({
    count,
    getScrollElement: () => viewport.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const shown = down.getVirtualItems();
  const first = Math.floor((shown[0]?.index ?? 0) / PAGE_SIZE);
  const last = Math.floor((shown.at(-1)?.index ?? 0) / PAGE_SIZE);
  const pages = useOperationQueries(
    'ledger.list',
    Array.from({ length: last - first + 1 }, (_, at) => ({
      filter,
      sort,
      offset: (first + at) * PAGE_SIZE,
      limit: PAGE_SIZE,
    })),
  );
  return {
    height: down.getTotalSize(),
    rows: shown.map(({ index, start }) => ({
      index,
      start,
      entry: pages[Math.floor(index / PAGE_SIZE) - first]?.entries[index % PAGE_SIZE],
    })),
  };
}
