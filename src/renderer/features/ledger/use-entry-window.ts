import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { EntryFilter, EntrySort, EntryView } from '#shared/features/ledger/contract.ts';
import { useOperationQueries } from '#renderer/api/use-operation-queries.ts';

import type { ReadStretch } from './cells/row-keys.ts';

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

/** Rows that are read though they are out of sight, the last one included; the one that is drawn, too. */
export type Reach = { readonly from: number; readonly to: number; readonly drawn: number };

export type EntryWindow = {
  readonly rows: readonly VisibleRow[];
  readonly height: number;
  readonly stretches: readonly ReadStretch[];
  /** Whole rows that fit in. */
  readonly pageRows: number;
  readonly scrollTo: (index: number) => void;
};

/** Follows the scrolling of a list of any length, and reads only what comes into sight, or is reached for. */
export function useEntryWindow(
  viewport: RefObject<HTMLElement | null>,
  { count, filter, sort }: ListAsked,
  reach: Reach | null,
): EntryWindow {
  // oxlint-disable-next-line react/incompatible-library -- its answers are used here and not handed on
  const down = useVirtualizer({
    count,
    getScrollElement: () => viewport.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    rangeExtractor: (range) => withDrawn(defaultRangeExtractor(range), reach, count),
  });
  const shown = down.getVirtualItems();
  const pages = pagesOf(
    shown.map(({ index }) => index),
    reach,
    count,
  );
  const answers = useOperationQueries(
    'ledger.list',
    pages.map((page) => ({ filter, sort, offset: page * PAGE_SIZE, limit: PAGE_SIZE })),
  );
  const read = new Map(pages.map((page, at) => [page, answers[at]?.entries] as const));
  const inSight = (viewport.current?.clientHeight ?? 0) - ROW_HEIGHT;
  return {
    height: down.getTotalSize(),
    stretches: [...read].flatMap(([page, entries]) =>
      entries ? [{ offset: page * PAGE_SIZE, entries }] : [],
    ),
    pageRows: Math.max(1, Math.floor(inSight / ROW_HEIGHT) - 1),
    scrollTo: (index) => down.scrollToIndex(index),
    rows: shown.map(({ index, start }) => ({
      index,
      start,
      entry: read.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE],
    })),
  };
}

function withDrawn(inSight: number[], reach: Reach | null, count: number): number[] {
  if (!reach || reach.drawn >= count || inSight.includes(reach.drawn)) return inSight;
  return [...inSight, reach.drawn].toSorted((a, b) => a - b);
}

/** The pages in which these rows lie. */
function pagesOf(inSight: readonly number[], reach: Reach | null, count: number): number[] {
  // The first page is asked for before anything was measured.
  const wanted = inSight.length === 0 ? [0] : inSight;
  const pages = new Set(wanted.map((index) => Math.floor(index / PAGE_SIZE)));
  if (reach) {
    const last = Math.floor(Math.min(reach.to, count - 1) / PAGE_SIZE);
    for (let page = Math.floor(Math.max(0, reach.from) / PAGE_SIZE); page <= last; page += 1) {
      pages.add(page);
    }
  }
  return [...pages].toSorted((a, b) => a - b);
}
