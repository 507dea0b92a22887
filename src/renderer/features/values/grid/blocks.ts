import type { InputOf } from '#shared/ipc/contract.ts';
import { periodAt } from '#shared/kernel/period.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import type { ColumnRange } from './column-range.ts';

/** A range of columns that is read in one go. */
export type Block = { readonly first: number; readonly last: number };

/** Columns read at once: more than a window shows, few enough to be read again after each edit. */
const BLOCK_SIZES: Readonly<Record<PeriodKind, number>> = {
  week: 26,
  month: 24,
  quarter: 16,
  year: 12,
};
/** Columns of the future in the block of today, so that one block fills a window that was just opened. */
const AHEAD = 3;

function blockAt({ kind, today, first, last }: ColumnRange, index: number): Block {
  const size = BLOCK_SIZES[kind];
  const end = today + AHEAD + index * size;
  return { first: Math.max(first, end - size + 1), last: Math.min(last, end) };
}

function blockIndexOf({ kind, today }: ColumnRange, ordinal: number): number {
  return Math.ceil((ordinal - today - AHEAD) / BLOCK_SIZES[kind]);
}

/**
 * The blocks that hold these columns, each once, after the one of the open period: that one tells the
 * rows, their curves and their status.
 */
export function blocksFor(columnRange: ColumnRange, ranges: readonly Block[]): Block[] {
  const indexes = new Set([0]);
  for (const { first, last } of ranges) {
    const lastIndex = blockIndexOf(columnRange, Math.min(last, columnRange.last));
    for (
      let index = blockIndexOf(columnRange, Math.max(first, columnRange.first));
      index <= lastIndex;
      index += 1
    ) {
      indexes.add(index);
    }
  }
  return [...indexes].map((index) => blockAt(columnRange, index));
}

export function blockQuestion(
  kind: PeriodKind,
  { first, last }: Block,
  calendar: Calendar,
): InputOf<'values.grid'> {
  return {
    kind,
    from: periodAt(kind, first, calendar).key,
    to: periodAt(kind, last, calendar).key,
  };
}
