import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterEdit, entered, moved, tabbed } from '#renderer/parts/sheet/moves.ts';
import type { SheetLayout, Move } from '#renderer/parts/sheet/moves.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';

/** Three rows, columns 10 to 19; figures in row b from 12 to 14 and in 17. */
const layout: SheetLayout = {
  rowKeys: ['a', 'b', 'c'],
  firstColumn: 10,
  lastColumn: 19,
  pageRows: 3,
  isFilled: ({ row, column }) => row === 'b' && ((column >= 12 && column <= 14) || column === 17),
};

const at = (row: string, column: number): Position => ({ row, column });
const edge = (right: number): Move => ({ to: 'edge', down: 0, right });

describe('moving in a sheet', () => {
  it('jumps from inside a run of figures to its end', () => {
    expect(moved(at('b', 12), edge(1), layout)).toEqual(at('b', 14));
  });

  it('jumps from the end of a run over the gap to the next figure', () => {
    expect(moved(at('b', 14), edge(1), layout)).toEqual(at('b', 17));
  });

  it('jumps to the border where nothing more is found', () => {
    expect(moved(at('b', 17), edge(1), layout)).toEqual(at('b', 19));
    expect(moved(at('a', 15), edge(-1), layout)).toEqual(at('a', 10));
  });

  it('jumps down a column from figure to figure', () => {
    expect(moved(at('a', 13), { to: 'edge', down: 1, right: 0 }, layout)).toEqual(at('b', 13));
  });

  it('goes a window further with Page Down, one row staying in sight', () => {
    expect(moved(at('a', 10), { to: 'page', down: 1 }, layout)).toEqual(at('c', 10));
  });

  it('goes to the corners and to the ends of a row', () => {
    expect(moved(at('b', 15), { to: 'first' }, layout)).toEqual(at('a', 10));
    expect(moved(at('b', 15), { to: 'last' }, layout)).toEqual(at('c', 19));
    expect(moved(at('b', 15), { to: 'row_start' }, layout)).toEqual(at('b', 10));
    expect(moved(at('b', 15), { to: 'row_end' }, layout)).toEqual(at('b', 19));
  });

  it('never leaves the sheet', () => {
    const moves = fc.oneof(
      fc.record({
        to: fc.constantFrom('step' as const, 'edge' as const),
        down: fc.constantFrom(-1, 0, 1),
        right: fc.constantFrom(-1, 0, 1),
      }),
      fc.record({ to: fc.constant('page' as const), down: fc.constantFrom(-1, 1) }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...layout.rowKeys),
        fc.integer({ min: layout.firstColumn, max: layout.lastColumn }),
        moves,
        (row, column, move) => {
          const to = moved(at(row, column), move, layout);
          expect(layout.rowKeys).toContain(to.row);
          expect(to.column).toBeGreaterThanOrEqual(layout.firstColumn);
          expect(to.column).toBeLessThanOrEqual(layout.lastColumn);
        },
      ),
    );
  });
});

describe('Tab', () => {
  it('goes on at the start of the row below', () => {
    expect(tabbed(at('a', 19), false, layout)).toEqual(at('b', 10));
    expect(tabbed(at('b', 10), true, layout)).toEqual(at('a', 19));
  });

  it('stays on the last cell after a text was typed there', () => {
    expect(afterEdit(at('c', 19), 'tab', layout)).toEqual(at('c', 19));
    expect(afterEdit(at('a', 19), 'tab', layout)).toEqual(at('b', 10));
    expect(afterEdit(at('a', 19), 'down', layout)).toEqual(at('b', 19));
  });

  it('leaves the sheet past the last cell and before the first', () => {
    expect(tabbed(at('c', 19), false, layout)).toBeNull();
    expect(tabbed(at('a', 10), true, layout)).toBeNull();
  });
});

describe('Enter', () => {
  const worked: SheetLayout = { ...layout, isPassedOver: ({ row }) => row === 'b' };

  it('goes past what is worked out, down and up', () => {
    expect(entered(at('a', 12), false, worked)).toEqual(at('c', 12));
    expect(entered(at('c', 12), true, worked)).toEqual(at('a', 12));
    expect(afterEdit(at('a', 12), 'enter', worked)).toEqual(at('c', 12));
  });

  it('takes the very next cell where none below can be typed into, and stays on the last', () => {
    const rest: SheetLayout = { ...layout, isPassedOver: ({ row }) => row !== 'a' };
    expect(entered(at('a', 12), false, rest)).toEqual(at('b', 12));
    expect(entered(at('c', 12), false, rest)).toEqual(at('c', 12));
  });

  it('leaves an arrow every cell', () => {
    expect(afterEdit(at('a', 12), 'down', worked)).toEqual(at('b', 12));
  });
});
