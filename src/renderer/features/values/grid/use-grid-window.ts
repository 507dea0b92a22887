import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { Block } from './blocks.ts';
import { columnCount } from './column-span.ts';
import type { ColumnSpan } from './column-span.ts';
import type { DrawnColumn } from './HeaderRow.tsx';
import { COLUMN_WIDTH, HEAD_HEIGHT, PEEP, ROW_HEIGHT, heightOf } from './layout.ts';
import type { Frozen } from './layout.ts';
import type { GridLine } from '../rows/grid-lines.ts';
import type { TargetPlace } from '../rows/use-view.ts';

/** A line that is drawn: its place among all lines, and where it lies in pixels. */
export type DrawnLine = { readonly index: number; readonly top: number; readonly height: number };

/** The part of the grid that is drawn, and the ways to bring another one into sight. */
export type GridWindow = {
  readonly lines: readonly DrawnLine[];
  readonly columns: readonly DrawnColumn[];
  readonly width: number;
  readonly height: number;
  /** The columns in sight, without those that are drawn for another reason. */
  readonly inSight: Block;
  readonly pageRows: number;
  /** Names the room that there is: another name where it grew or shrank. */
  readonly size: string;
  /** Scrolls as little as it takes to show a cell, at once: the focus follows in the same breath. */
  readonly reveal: (lineIndex: number, at: number) => void;
};

type WindowInput = {
  readonly viewport: RefObject<HTMLDivElement | null>;
  readonly span: ColumnSpan;
  readonly lines: readonly GridLine[];
  readonly frozen: Frozen;
  readonly targets: TargetPlace;
  readonly viewportWidth: number;
  /** The line and column that stay drawn however far one scrolls: there the focus is. */
  readonly keptLine: number;
  readonly keptColumn: number;
};

/** Draws only the rows and columns in sight, and a few around them. */
export function useGridWindow(input: WindowInput): GridWindow {
  const { viewport, span, lines, frozen, keptLine, keptColumn } = input;
  const frozenWidth = frozen.name + frozen.trend;
  // oxlint-disable-next-line react/incompatible-library -- its answers are read anew at every render
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => viewport.current,
    estimateSize: (index) => heightOf(lines[index], input.targets),
    getItemKey: (index) => lines[index]?.key ?? index,
    rangeExtractor: (range) => withKept(range, keptLine),
    overscan: 4,
    useFlushSync: false,
    paddingStart: HEAD_HEIGHT,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: columnCount(span),
    getScrollElement: () => viewport.current,
    estimateSize: () => COLUMN_WIDTH,
    getItemKey: (index) => span.first + index,
    rangeExtractor: (range) => withKept(range, keptColumn - span.first),
    overscan: 2,
    useFlushSync: false,
    paddingStart: frozenWidth,
    // A guess, so that the first figures read are those that will be in sight.
    initialOffset: () => openingOffset(span, frozenWidth) - globalThis.innerWidth,
  });
  // After the virtualizers, which put the viewport where they were told at first.
  useOpeningScroll(viewport, span, frozenWidth, input.viewportWidth);
  const drawn = useDrawnColumns(
    columns.getVirtualItems().map(({ index }) => span.first + index),
    span.first,
    frozenWidth,
  );
  return {
    lines: rows.getVirtualItems().map(({ index, start, size }) => ({
      index,
      top: start,
      height: size,
    })),
    columns: drawn,
    width: columns.getTotalSize(),
    height: rows.getTotalSize(),
    inSight: {
      first: span.first + (columns.range?.startIndex ?? span.today - span.first),
      last: span.first + (columns.range?.endIndex ?? span.today - span.first),
    },
    pageRows: Math.floor(((rows.scrollRect?.height ?? 0) - HEAD_HEIGHT) / ROW_HEIGHT),
    size: `${input.viewportWidth} ${rows.scrollRect?.height ?? 0}`,
    reveal: (index, at) => {
      const line = rows.measurementsCache[index];
      if (!line) return;
      const left = frozenWidth + (at - span.first) * COLUMN_WIDTH;
      const column = { start: left, end: left + COLUMN_WIDTH };
      scrollTo(viewport.current, frozenWidth, { start: line.start, end: line.end }, column);
    },
  };
}

/** The same columns stay the same object, so that a row that only moves is not drawn anew. */
function useDrawnColumns(
  ordinals: readonly number[],
  first: number,
  frozenWidth: number,
): readonly DrawnColumn[] {
  const key = ordinals.join();
  return useMemo(
    () =>
      key.split(',').map((ordinal, index, all) => {
        const at = Number(ordinal);
        const before = index === 0 ? first - 1 : Number(all[index - 1]);
        return {
          at,
          left: frozenWidth + (at - first) * COLUMN_WIDTH,
          gap: (at - before - 1) * COLUMN_WIDTH,
        };
      }),
    [key, first, frozenWidth],
  );
}

type Stretch = { readonly start: number; readonly end: number };

function scrollTo(
  element: HTMLElement | null,
  frozenWidth: number,
  row: Stretch,
  column: Stretch,
): void {
  element?.scrollTo({
    top: nearest(element.scrollTop, element.clientHeight, HEAD_HEIGHT, row),
    left: nearest(element.scrollLeft, element.clientWidth, frozenWidth, column),
    behavior: 'instant',
  });
}

/** The scroll offset nearest to the present one at which a stretch is in sight, beside what is frozen. */
function nearest(offset: number, size: number, frozen: number, { start, end }: Stretch): number {
  if (start < offset + frozen) return start - frozen;
  return Math.max(offset, end - size);
}

function withKept(range: Range, kept: number): number[] {
  const drawn = defaultRangeExtractor(range);
  if (kept < 0 || kept >= range.count || drawn.includes(kept)) return drawn;
  return [...drawn, kept].toSorted((a, b) => a - b);
}

/** Where the right edge of the window lies at first: at the end of the newest period, and a bit on. */
function openingOffset({ first, today }: ColumnSpan, frozenWidth: number): number {
  return frozenWidth + (today - first + 1) * COLUMN_WIDTH + PEEP;
}

/**
 * Opens with the newest period at the right edge and a bit of the next one. When older columns are
 * added at the left, or the window gets narrower, what one looks at stays where it is.
 */
function useOpeningScroll(
  viewport: RefObject<HTMLDivElement | null>,
  span: ColumnSpan,
  frozenWidth: number,
  viewportWidth: number,
): void {
  const { first } = span;
  const opening = openingOffset(span, frozenWidth);
  const placed = useRef<Placed | null>(null);
  useLayoutEffect(() => {
    const element = viewport.current;
    if (!element) return;
    const before = placed.current;
    // 0 until the viewport was measured: then the guess of the first look is put right.
    const now = { first, frozenWidth, width: viewportWidth };
    placed.current = now;
    if (before && before.width > 0) {
      element.scrollBy({ left: shiftBetween(before, now), behavior: 'instant' });
    } else {
      const left = opening - (viewportWidth || element.clientWidth);
      element.scrollTo({ left, behavior: 'instant' });
    }
  }, [viewport, first, frozenWidth, viewportWidth, opening]);
}

type Placed = { readonly first: number; readonly frozenWidth: number; readonly width: number };

function shiftBetween(before: Placed, after: Placed): number {
  const older = (before.first - after.first) * COLUMN_WIDTH;
  return older + after.frozenWidth - before.frozenWidth + before.width - after.width;
}
