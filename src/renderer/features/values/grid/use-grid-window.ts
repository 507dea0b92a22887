import { useVirtualizer } from '@tanstack/react-virtual';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Block } from './blocks.ts';
import { columnCount } from './column-range.ts';
import type { ColumnRange } from './column-range.ts';
import { HEAD_HEIGHT, PEEP, ROW_HEIGHT, columnWidth, heightOf, pinnedHeight } from './layout.ts';
import type { Frozen } from './layout.ts';
import type { ShownRow } from '../rows/shown-rows.ts';
import type { TargetDisplay } from '../rows/use-view.ts';

/** A row that is drawn: its index among all rows, and where it lies in pixels. */
type DrawnRow = { readonly index: number; readonly top: number; readonly height: number };

/** The part of the grid that is drawn, and the ways to bring another one into sight. */
export type GridWindow = {
  readonly rows: readonly DrawnRow[];
  /** The first of the rows, where it stays under the head; else null. */
  readonly pinned: DrawnRow | null;
  /** The columns in sight, and one or two at each side. */
  readonly columns: Block;
  readonly width: number;
  readonly height: number;
  /** The columns in sight, without those that are drawn for another reason. */
  readonly visible: Block;
  readonly pageRows: number;
  /** Names the room that there is: another name where it grew or shrank. */
  readonly size: string;
  /** Scrolls as little as it takes to show a cell, at once: the focus follows in the same breath. */
  readonly reveal: (row: number, column: number) => void;
};

type WindowInput = {
  readonly viewport: RefObject<HTMLDivElement | null>;
  readonly columnRange: ColumnRange;
  readonly rows: readonly ShownRow[];
  readonly frozen: Frozen;
  readonly targets: TargetDisplay;
  readonly viewportWidth: number;
  /** The row that stays drawn however far one scrolls, as the focus is there; -1: none. */
  readonly keptRow: number;
};

/** Draws only the rows and columns in sight, and a few around them. */
export function useGridWindow(input: WindowInput): GridWindow {
  const { viewport, columnRange, rows, frozen, keptRow } = input;
  const frozenWidth = frozen.name + frozen.trend;
  const column = columnWidth(input.targets);
  // oxlint-disable-next-line react/incompatible-library -- its answers are read anew at every render
  const virtualRows = useVirtualizer({
    count: rows.length,
    getScrollElement: () => viewport.current,
    estimateSize: (index) => heightOf(rows[index], input.targets),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 0,
    useFlushSync: false,
    paddingStart: HEAD_HEIGHT,
  });
  const virtualColumns = useVirtualizer({
    horizontal: true,
    count: columnCount(columnRange),
    getScrollElement: () => viewport.current,
    estimateSize: () => column,
    getItemKey: (index) => columnRange.first + index,
    overscan: 0,
    useFlushSync: false,
    paddingStart: frozenWidth,
    // A guess, so that the first values read are those that will be in sight.
    initialOffset: () => openingOffset(columnRange, frozenWidth, column) - globalThis.innerWidth,
  });
  // After the virtualizers, which put the viewport where they were told at first.
  useOpeningScroll({ ...input, frozenWidth, column });
  const visible = visibleColumns(virtualColumns.getVirtualItems(), columnRange);
  const around = useRowsAround();
  const pinned = pinnedHeight(rows, input.targets);
  const head = HEAD_HEIGHT + pinned;
  const kept = pinned > 0 ? [0, keptRow] : [keptRow];
  return {
    rows: rowsToDraw(virtualRows, kept, around),
    pinned: pinned > 0 ? { index: 0, top: HEAD_HEIGHT, height: pinned } : null,
    columns: columnsToDraw(visible, columnRange),
    width: virtualColumns.getTotalSize(),
    height: virtualRows.getTotalSize(),
    visible,
    pageRows: Math.floor(((virtualRows.scrollRect?.height ?? 0) - head) / ROW_HEIGHT),
    size: `${input.viewportWidth} ${virtualRows.scrollRect?.height ?? 0}`,
    reveal: (index, at) => {
      const measured = virtualRows.measurementsCache[index];
      if (!measured) return;
      const row = index === 0 && pinned > 0 ? null : measured;
      const left = frozenWidth + (at - columnRange.first) * column;
      const to = { start: left, end: left + column };
      scrollTo(viewport.current, { frozenWidth, column, head }, row, to);
    },
  };
}

type VirtualRows = ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>;

/** Rows that are drawn over and under those in sight, at the least. */
const ROWS_AROUND = 3;
/** Rows that come and go together: a frame that draws a few costs hardly more than one that draws one. */
const ROWS_AT_ONCE = 3;
const COLUMNS_AT_ONCE = 2;

/** None in the first frame, which shows the grid the sooner. */
function useRowsAround(): number {
  const [around, setAround] = useState(0);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setAround(ROWS_AROUND));
    return () => cancelAnimationFrame(frame);
  }, []);
  return around;
}

/**
 * Always as many rows as a window may hold, so that each one that comes takes the elements of
 * one that goes.
 */
function rowsToDraw(rows: VirtualRows, kept: readonly number[], around: number): DrawnRow[] {
  const [top] = rows.getVirtualItems();
  if (!top) return [];
  const { count } = rows.options;
  const visible = Math.ceil((rows.scrollRect?.height ?? 0) / ROW_HEIGHT) + 1;
  const most = visible + 2 * around + ROWS_AT_ONCE - 1;
  const wished = Math.floor((top.index - around) / ROWS_AT_ONCE) * ROWS_AT_ONCE;
  const last = Math.min(count, Math.max(0, wished) + most) - 1;
  const first = Math.max(0, last - most + 1);
  const indexes = new Set([
    ...kept.filter((index) => 0 <= index && index < first),
    ...Array.from({ length: last - first + 1 }, (_, index) => first + index),
    ...kept.filter((index) => last < index && index < count),
  ]);
  return [...indexes].flatMap((index) => {
    const item = rows.measurementsCache[index];
    return item ? [{ index, top: item.start, height: item.size }] : [];
  });
}

function visibleColumns(items: readonly VirtualItem[], { first, today }: ColumnRange): Block {
  return {
    first: first + (items[0]?.index ?? today - first),
    last: first + (items.at(-1)?.index ?? today - first),
  };
}

/** The columns in sight, one more at each side, and another where that makes a whole step. */
function columnsToDraw({ first, last }: Block, columnRange: ColumnRange): Block {
  const before = 1 + ((first - 1) % COLUMNS_AT_ONCE);
  const after = 1 + ((last + 1) % COLUMNS_AT_ONCE);
  return {
    first: Math.max(columnRange.first, first - before),
    last: Math.min(columnRange.last, last + after),
  };
}

type Widths = { readonly frozenWidth: number; readonly column: number };

/** What stays in sight at the edges, and a column; pixels. */
type Edges = Widths & { readonly head: number };

type PixelRange = { readonly start: number; readonly end: number };

function scrollTo(
  element: HTMLElement | null,
  { frozenWidth, column: width, head }: Edges,
  row: PixelRange | null,
  column: PixelRange,
): void {
  if (!element) return;
  const left = nearest(element.scrollLeft, element.clientWidth, frozenWidth, column);
  element.scrollTo({
    top: row ? nearest(element.scrollTop, element.clientHeight, head, row) : element.scrollTop,
    left:
      left > element.scrollLeft
        ? Math.min(atColumn(left, width), column.start - frozenWidth)
        : left,
    behavior: 'instant',
  });
}

/** The next offset at which a column begins right beside the names: no number is cut there. */
function atColumn(offset: number, width: number): number {
  return Math.ceil(offset / width) * width;
}

/** The scroll offset nearest to the present one at which a range is in sight, beside what is frozen. */
function nearest(offset: number, size: number, frozen: number, { start, end }: PixelRange): number {
  if (start < offset + frozen) return start - frozen;
  return Math.max(offset, end - size);
}

/** Where the right edge of the window lies at first: at the end of the newest period, and a bit on. */
function openingOffset({ first, today }: ColumnRange, frozenWidth: number, column: number): number {
  return frozenWidth + (today - first + 1) * column + PEEP;
}

/**
 * Opens with the newest period at the right edge and a bit of the next one, from the edge of a column. When older columns are
 * added at the left, or the window gets narrower, what one looks at stays where it is.
 */
function useOpeningScroll({
  viewport,
  columnRange,
  frozenWidth,
  column,
  viewportWidth,
}: Pick<WindowInput, 'viewport' | 'columnRange' | 'viewportWidth'> & Widths): void {
  const { first } = columnRange;
  const opening = openingOffset(columnRange, frozenWidth, column);
  const placed = useRef<Placed | null>(null);
  useLayoutEffect(() => {
    const element = viewport.current;
    if (!element) return;
    const before = placed.current;
    // 0 until the viewport was measured: then the guess of the first look is put right.
    const now = { first, frozenWidth, width: viewportWidth };
    let isResized = true;
    let exact = opening - (viewportWidth || element.clientWidth);
    if (before && before.width > 0) {
      isResized = before.width !== viewportWidth || before.frozenWidth !== frozenWidth;
      const isAtRest = Math.abs(element.scrollLeft - before.left) < 1;
      exact = (isAtRest ? before.exact : element.scrollLeft) + shiftBetween(before, now, column);
    }
    element.scrollTo({ left: isResized ? atColumn(exact, column) : exact, behavior: 'instant' });
    placed.current = { ...now, exact, left: element.scrollLeft };
  }, [viewport, first, frozenWidth, column, viewportWidth, opening]);
}

type ViewWidths = { readonly first: number; readonly frozenWidth: number; readonly width: number };

/**
 * Where the columns stand, and where they would without being put at the edge of one: a window that is
 * drawn narrower pixel by pixel would else move them by a column each time.
 */
type Placed = ViewWidths & { readonly exact: number; readonly left: number };

function shiftBetween(before: ViewWidths, after: ViewWidths, column: number): number {
  const older = (before.first - after.first) * column;
  return older + after.frozenWidth - before.frozenWidth + before.width - after.width;
}
