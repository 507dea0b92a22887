import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnsOfAnyRow,
  columnsOfRow,
  drawnColumns,
} from '#renderer/features/values/grid/drawn-columns.ts';
import { COLUMN_WIDTH } from '#renderer/features/values/grid/layout.ts';

const SPAN = { kind: 'month', first: 100, last: 400, today: 390 } as const;
const inSight = fc
  .tuple(fc.integer({ min: 100, max: 400 }), fc.integer({ min: 0, max: 12 }))
  .map(([first, more]) => ({ first, last: Math.min(400, first + more) }));
const row = fc.nat(60);

describe('columnsOfRow', () => {
  it('draws all columns in sight, at most three more at each side, none beyond the ends', () => {
    fc.assert(
      fc.property(inSight, row, (sight, at) => {
        const { first, last } = columnsOfRow(sight, at, SPAN);
        expect(first).toBeLessThanOrEqual(sight.first);
        expect(first).toBeGreaterThanOrEqual(Math.max(SPAN.first, sight.first - 3));
        expect(last).toBeGreaterThanOrEqual(sight.last);
        expect(last).toBeLessThanOrEqual(Math.min(SPAN.last, sight.last + 3));
        const all = columnsOfAnyRow(sight, SPAN);
        expect(all.first).toBeLessThanOrEqual(first);
        expect(all.last).toBeGreaterThanOrEqual(last);
      }),
    );
  });

  it('changes one row in four at each side for a column that comes into sight', () => {
    for (let at = 150; at < 160; at += 1) {
      const changed = [0, 1, 2, 3].map((line) => {
        const before = columnsOfRow({ first: at, last: at + 8 }, line, SPAN);
        const after = columnsOfRow({ first: at + 1, last: at + 9 }, line, SPAN);
        return [before.first !== after.first, before.last !== after.last];
      });
      expect(changed.filter(([first]) => first)).toHaveLength(1);
      expect(changed.filter(([, last]) => last)).toHaveLength(1);
    }
  });
});

describe('drawnColumns', () => {
  it('puts each column at its place after the names', () => {
    const columns = drawnColumns({ first: 102, last: 103 }, null, SPAN, 388);
    expect(columns).toEqual([
      { column: 102, left: 388 + 2 * COLUMN_WIDTH, gap: 2 * COLUMN_WIDTH },
      { column: 103, left: 388 + 3 * COLUMN_WIDTH, gap: 0 },
    ]);
  });

  it.each([
    ['before', 100, [100, 110, 111], [0, 9 * COLUMN_WIDTH, 0]],
    ['after', 120, [110, 111, 120], [10 * COLUMN_WIDTH, 0, 8 * COLUMN_WIDTH]],
    ['within', 111, [110, 111], [10 * COLUMN_WIDTH, 0]],
  ])('keeps the column of the focus %s the others, at its distance', (_, kept, ats, gaps) => {
    const columns = drawnColumns({ first: 110, last: 111 }, kept, SPAN, 388);
    expect(columns.map(({ column }) => column)).toEqual(ats);
    expect(columns.map(({ gap }) => gap)).toEqual(gaps);
  });
});
