import { useQueries } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { callOperation } from '#renderer/api/client.ts';
import { operationKey } from '#renderer/api/queries.ts';
import type { Grid, GridCell, GridRow } from '#shared/features/values/model.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import { blockQuestion, blocksFor } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { ColumnRange } from './column-range.ts';
import { rowKey } from '../rows/row-key.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';

/** The values that have been read so far. */
export type GridData = {
  /** The rows as the block of today has them; null while it is read. */
  readonly rows: readonly GridRow[] | null;
  /** null while it is not read, and for a row that the file does not know yet. */
  readonly cellAt: (position: Position) => GridCell | null;
  /** True for a column whose values are there. */
  readonly isRead: (column: number) => boolean;
  /** The key of the closed period that keeps a column as it is: its own, or one around it. */
  readonly closedBy: (column: number) => string | null;
  readonly isClosed: (column: number) => boolean;
};

type ReadBlock = { readonly block: Block; readonly grid: Grid };

/** Reads the blocks that hold these columns, and today's; what was read stays at hand. */
export function useGridData(
  columnRange: ColumnRange,
  ranges: readonly Block[],
  calendar: Calendar,
): GridData {
  const blocks = blocksFor(columnRange, ranges);
  const answers = useQueries({
    queries: blocks.map((block) => {
      const question = blockQuestion(columnRange.kind, block, calendar);
      return {
        queryKey: operationKey('values.grid', question),
        queryFn: () => callOperation('values.grid', question),
      };
    }),
    combine: answersOf,
  });
  const blocksKey = JSON.stringify(blocks);
  return useMemo(() => gridData(JSON.parse(blocksKey) as Block[], answers), [blocksKey, answers]);
}

type GridAnswer = {
  /**
   * A function, because what is combined is compared down to the last of thousands of values, and
   * copied where one differs: each step into another block would stop the scrolling.
   */
  readonly gridOf: (() => Grid) | undefined;
};

function answersOf(results: readonly UseQueryResult<Grid>[]): GridAnswer[] {
  return results.map(({ data }) => ({ gridOf: data && gridOf(data) }));
}

const gridsOf = new WeakMap<Grid, () => Grid>();

/** Always the same function for the same values. */
function gridOf(grid: Grid): () => Grid {
  const known = gridsOf.get(grid);
  if (known) return known;
  const made = (): Grid => grid;
  gridsOf.set(grid, made);
  return made;
}

function gridData(blocks: readonly Block[], answers: readonly GridAnswer[]): GridData {
  const read = blocks.flatMap((block, index): ReadBlock[] => {
    const answer = answers[index];
    return answer?.gridOf ? [{ block, grid: answer.gridOf() }] : [];
  });
  const blockOf = (column: number): ReadBlock | undefined =>
    read.find(({ block }) => block.first <= column && column <= block.last);
  const closedBy = (column: number): string | null => {
    const found = blockOf(column);
    return found?.grid.periods[column - found.block.first]?.closedBy ?? null;
  };
  return {
    rows: answers[0]?.gridOf?.().rows ?? null,
    cellAt: ({ row, column }) => {
      const found = blockOf(column);
      return found ? (rowIn(found.grid, row)?.cells[column - found.block.first] ?? null) : null;
    },
    isRead: (column) => blockOf(column) !== undefined,
    closedBy,
    isClosed: (column) => closedBy(column) !== null,
  };
}

const rowsByGrid = new WeakMap<Grid, ReadonlyMap<string, GridRow>>();

function rowIn(grid: Grid, key: string): GridRow | undefined {
  const known = rowsByGrid.get(grid);
  const rows = known ?? new Map(grid.rows.map((row) => [rowKey(row.metric, row.segment), row]));
  if (!known) rowsByGrid.set(grid, rows);
  return rows.get(key);
}
