import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, tabbed } from '#renderer/parts/sheet/moves.ts';
import type { Field, Move } from '#renderer/parts/sheet/moves.ts';
import type { Spot } from '#renderer/parts/sheet/spot.ts';

/** Three rows, columns 10 to 19; figures in row b from 12 to 14 and in 17. */
const field: Field = {
  rowKeys: ['a', 'b', 'c'],
  first: 10,
  last: 19,
  pageRows: 3,
  isFilled: ({ row, at }) => row === 'b' && ((at >= 12 && at <= 14) || at === 17),
};

const at = (row: string, column: number): Spot => ({ row, at: column });
const edge = (right: number): Move => ({ to: 'edge', down: 0, right });

describe('moving in the grid', () => {
  it('jumps from inside a run of figures to its end', () => {
    expect(moved(at('b', 12), edge(1), field)).toEqual(at('b', 14));
  });

  it('jumps from the end of a run over the gap to the next figure', () => {
    expect(moved(at('b', 14), edge(1), field)).toEqual(at('b', 17));
  });

  it('jumps to the border where nothing more is found', () => {
    expect(moved(at('b', 17), edge(1), field)).toEqual(at('b', 19));
    expect(moved(at('a', 15), edge(-1), field)).toEqual(at('a', 10));
  });

  it('jumps down a column from figure to figure', () => {
    expect(moved(at('a', 13), { to: 'edge', down: 1, right: 0 }, field)).toEqual(at('b', 13));
  });

  it('goes a window further with Page Down, one row staying in sight', () => {
    expect(moved(at('a', 10), { to: 'page', down: 1 }, field)).toEqual(at('c', 10));
  });

  it('goes to the corners and to the ends of a row', () => {
    expect(moved(at('b', 15), { to: 'first' }, field)).toEqual(at('a', 10));
    expect(moved(at('b', 15), { to: 'last' }, field)).toEqual(at('c', 19));
    expect(moved(at('b', 15), { to: 'row_start' }, field)).toEqual(at('b', 10));
    expect(moved(at('b', 15), { to: 'row_end' }, field)).toEqual(at('b', 19));
  });

  it('never leaves the grid', () => {
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
        fc.constantFrom(...field.rowKeys),
        fc.integer({ min: field.first, max: field.last }),
        moves,
        (row, column, move) => {
          const to = moved(at(row, column), move, field);
          expect(field.rowKeys).toContain(to.row);
          expect(to.at).toBeGreaterThanOrEqual(field.first);
          expect(to.at).toBeLessThanOrEqual(field.last);
        },
      ),
    );
  });
});

describe('Tab', () => {
  it('goes on at the start of the row below', () => {
    expect(tabbed(at('a', 19), false, field)).toEqual(at('b', 10));
    expect(tabbed(at('b', 10), true, field)).toEqual(at('a', 19));
  });

  it('leaves the grid past the last cell and before the first', () => {
    expect(tabbed(at('c', 19), false, field)).toBeNull();
    expect(tabbed(at('a', 10), true, field)).toBeNull();
  });
});
