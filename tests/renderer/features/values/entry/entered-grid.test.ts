import { describe, expect, it } from 'vitest';
import { enteredGrid } from '#renderer/features/values/entry/entered-grid.ts';
import type { Grid, GridCell, GridRow, PeriodInfo } from '#shared/features/values/model.ts';

const MONTHS = ['2026-09', '2026-10'];

const periodOf = (key: string): PeriodInfo => ({
  kind: 'month',
  key,
  start: `${key}-01`,
  end: `${key}-30`,
  isOpen: false,
  isFuture: false,
  isClosed: false,
  closedBy: null,
  day: null,
  days: 30,
});

const cellOf = (value: number | null): GridCell => ({
  value,
  have: 1,
  of: 1,
  isWhole: true,
  line: 10,
  low: null,
  high: null,
  status: 'met',
  source: 'ledger',
  reason: null,
  sample: null,
  hasNote: true,
  isOverLedger: true,
});

const rowOf = (metric: string, segment: string | null = null): GridRow => ({
  metric,
  segment,
  isFocus: false,
  isEditable: true,
  why: null,
  cells: [cellOf(20), cellOf(30)],
  spark: [],
});

const GRID: Grid = {
  periods: MONTHS.map(periodOf),
  rows: [rowOf('orders'), rowOf('sessions')],
};

const entry = (metric: string, period: string, value: number | null, segment?: string) => ({
  metric,
  period,
  segment: segment ?? null,
  value,
});

const cellsOf = ({ rows }: Grid, index: number) => rows[index]?.cells;

describe('a grid into which values were just typed', () => {
  it('shows them with their target, and no status that was judged before them', () => {
    const next = enteredGrid(GRID, [entry('orders', '2026-10', 7)]);
    expect(cellsOf(next, 0)?.[1]).toMatchObject({
      value: 7,
      line: 10,
      status: 'not_known',
      source: 'typed',
      hasNote: true,
    });
    expect(cellsOf(next, 0)?.[1]?.isOverLedger).toBeUndefined();
  });

  it('leaves all other cells as they are, so that none of them is drawn anew', () => {
    const next = enteredGrid(GRID, [entry('orders', '2026-10', 7)]);
    expect(cellsOf(next, 0)?.[0]).toBe(cellsOf(GRID, 0)?.[0]);
    expect(next.rows[1]).toBe(GRID.rows[1]);
  });

  it('forgets a value that was taken away, and its note with it', () => {
    const cell = cellsOf(enteredGrid(GRID, [entry('orders', '2026-09', null)]), 0)?.[0];
    expect(cell).toMatchObject({ value: null, reason: 'not_known', isWhole: false });
    expect(cell?.hasNote).toBeUndefined();
  });

  it('gets a row for a segment that has no value yet, below its total', () => {
    const next = enteredGrid(GRID, [entry('orders', '2026-09', 4, 'Fair')]);
    expect(next.rows.map(({ metric, segment }) => [metric, segment])).toEqual([
      ['orders', null],
      ['orders', 'Fair'],
      ['sessions', null],
    ]);
    expect(cellsOf(next, 1)?.map(({ value }) => value)).toEqual([4, null]);
  });

  it('is the very same where none of them lies in it', () => {
    expect(enteredGrid(GRID, [entry('orders', '2025-01', 7)])).toBe(GRID);
  });
});
