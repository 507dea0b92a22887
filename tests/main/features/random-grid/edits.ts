import fc from 'fast-check';
import type { Desk } from '#tests/support/desk.ts';
import { MONTHS, ROWS } from './plain-grid.ts';
import type { PlainArea, PlainEntry, PlainGrid } from './plain-grid.ts';

/** One thing that a person does to a grid, in memory and in the file. */
export type Edit = (grid: PlainGrid, desk: Desk) => Promise<unknown>;

/** What fast-check prints of an edit when it found a row of them that goes wrong. */
function named(text: string, edit: Edit): Edit {
  return Object.assign(edit, { [fc.toStringMethod]: () => text });
}

const span = (count: number) =>
  fc
    .tuple(fc.nat(count - 1), fc.nat(count - 1))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const area: fc.Arbitrary<PlainArea> = fc
  .tuple(span(ROWS.length), span(MONTHS.length))
  .map(([[top, bottom], [left, right]]) => ({ top, bottom, left, right }));

/** The cells of a rectangle with what is to be written into each. */
function entriesIn(
  { top, bottom, left, right }: PlainArea,
  valueFor: (row: number, column: number) => number | null,
): PlainEntry[] {
  return ROWS.slice(top, bottom + 1).flatMap((row, down) =>
    MONTHS.slice(left, right + 1).map((period, along) => ({
      ...row,
      period,
      value: valueFor(top + down, left + along),
    })),
  );
}

async function write(grid: PlainGrid, desk: Desk, entries: PlainEntry[]): Promise<void> {
  grid.write(entries);
  await desk.call('values.enter', { cells: entries });
}

const number = fc.integer({ min: 0, max: 40 });

const type = fc
  .tuple(fc.nat(ROWS.length - 1), fc.nat(MONTHS.length - 1), number)
  .map(([row, column, value]) =>
    named(`type ${value} at ${row}, ${column}`, (grid, desk) => {
      const one = { top: row, bottom: row, left: column, right: column };
      return write(
        grid,
        desk,
        entriesIn(one, () => value),
      );
    }),
  );

/** A table that is pasted; its empty cells empty the cells below them. */
const paste = fc
  .tuple(area, fc.array(fc.option(number), { minLength: 36, maxLength: 36 }))
  .map(([where, table]) =>
    named(`paste into ${JSON.stringify(where)} ${JSON.stringify(table)}`, (grid, desk) => {
      const valueFor = (row: number, column: number) => table[row * MONTHS.length + column] ?? null;
      return write(grid, desk, entriesIn(where, valueFor));
    }),
  );

const fill = fc.tuple(area, fc.boolean()).map(([where, isRight]) =>
  named(`fill ${isRight ? 'right' : 'down'} ${JSON.stringify(where)}`, (grid, desk) => {
    const { top, left } = where;
    const valueFor = (row: number, column: number) =>
      isRight ? grid.valueAt(row, left) : grid.valueAt(top, column);
    return write(grid, desk, entriesIn(where, valueFor));
  }),
);

const clear = area.map((where) =>
  named(`clear ${JSON.stringify(where)}`, (grid, desk) =>
    write(
      grid,
      desk,
      entriesIn(where, () => null),
    ),
  ),
);

/** A paste with one bad cell after good ones: nothing of it may stay. */
const refuse = area.map((where) =>
  named(`refused ${JSON.stringify(where)}`, async (_grid, desk) => {
    const half = { metric: 'leads', segment: null, period: '2026-01', value: 0.5 };
    const cells = [...entriesIn(where, () => 99), half];
    const { ok } = await desk.attempt('values.enter', { cells });
    if (ok) throw new Error('half a lead was taken');
  }),
);

const replay = (direction: 'undo' | 'redo') =>
  fc.constant(
    named(direction, async (grid, desk) => {
      if (grid[direction]()) await desk.call(`values.${direction}`, {});
    }),
  );

const restart = fc.constant(named('restart', async (_grid, desk) => desk.restart()));

/** Edits in any order, so many. */
export function editsOf(count: number): fc.Arbitrary<readonly Edit[]> {
  const edit = fc.oneof(
    { arbitrary: type, weight: 6 },
    { arbitrary: paste, weight: 3 },
    { arbitrary: fill, weight: 3 },
    { arbitrary: clear, weight: 2 },
    { arbitrary: refuse, weight: 1 },
    { arbitrary: replay('undo'), weight: 6 },
    { arbitrary: replay('redo'), weight: 4 },
    { arbitrary: restart, weight: 1 },
  );
  return fc.array(edit, { minLength: count, maxLength: count, size: 'max' });
}
