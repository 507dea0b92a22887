import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { EntryFilter, EntrySort, EntryView } from '#shared/features/ledger/contract.ts';
import { useStretches } from '#renderer/api/use-stretches.ts';

/** Pixels. */
const ROW_HEIGHT = 36;
const OVERSCAN = 8;
/** Entries that are read at once. */
const STRETCH = 100;

/** A row in sight; its entry is undefined while it is being read. */
export type RowInSight = {
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
): { readonly rows: readonly RowInSight[]; readonly height: number } {
  // oxlint-disable-next-line react/incompatible-library -- its answers are used here and not handed on
  const down = useVirtualizer({
    count,
    getScrollElement: () => viewport.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const shown = down.getVirtualItems();
  const first = Math.floor((shown[0]?.index ?? 0) / STRETCH);
  const last = Math.floor((shown.at(-1)?.index ?? 0) / STRETCH);
  const stretches = useStretches(
    'ledger.list',
    Array.from({ length: last - first + 1 }, (_, at) => ({
      filter,
      sort,
      offset: (first + at) * STRETCH,
      limit: STRETCH,
    })),
  );
  return {
    height: down.getTotalSize(),
    rows: shown.map(({ index, start }) => ({
      index,
      start,
      entry: stretches[Math.floor(index / STRETCH) - first]?.entries[index % STRETCH],
    })),
  };
}
