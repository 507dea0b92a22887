import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridRow } from '#shared/features/values/model.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { editsOf } from './edits.ts';
import { MONTHS, PlainGrid, QUARTERS, ROWS } from './plain-grid.ts';
import { longRuns } from '#tests/support/runs.ts';

const EDITS = longRuns('SOLOCAP_EDITS', 1_000);
const COMPUTED = 'conversion_rate';

const nameOf = ({ metric, segment }: GridRow): string =>
  segment === null ? metric : `${metric}/${segment}`;

const valuesOf = ({ cells }: GridRow) => cells.map(({ value }) => value);

/** All rows of the real grid, as the window reads them: months, and the quarters of what is typed. */
async function shownBy(desk: Desk): Promise<Map<string, readonly (number | null)[]>> {
  const [first, last] = [MONTHS[0], MONTHS[MONTHS.length - 1] ?? MONTHS[0]];
  const months = await desk.call('values.grid', { kind: 'month', from: first, to: last });
  const [q1, q2] = QUARTERS;
  const quarters = await desk.call('values.grid', { kind: 'quarter', from: q1, to: q2 });
  const byName = new Map(quarters.rows.map((row) => [nameOf(row), valuesOf(row)]));
  return new Map(
    months.rows.map((row) => {
      const rolledUp = row.metric === COMPUTED ? [] : (byName.get(nameOf(row)) ?? []);
      return [nameOf(row), [...valuesOf(row), ...rolledUp]];
    }),
  );
}

/** Percentages to nine digits, since both sides divide. */
function asText(rows: ReadonlyMap<string, readonly (number | null)[]>): string {
  return [...rows]
    .map(([name, values]) => `${name}: ${values.map((value) => value?.toPrecision(9)).join(' ')}`)
    .toSorted((a, b) => a.localeCompare(b))
    .join('\n');
}

describe('a grid that is edited at random', () => {
  it(
    'shows after every edit, undo, redo and restart what plain arithmetic says',
    { timeout: 60_000 + EDITS * 1_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(editsOf(EDITS), async (edits) => {
          const desk = openDesk();
          const grid = new PlainGrid();
          const metrics = [...new Set(ROWS.map(({ metric }) => metric)), COMPUTED];
          await desk.call('metrics.follow', { metrics, isFollowed: true });
          for (const edit of edits) {
            await edit(grid, desk);
            expect(asText(await shownBy(desk))).toBe(asText(grid.shown()));
          }
          expect(desk.failures).toEqual([]);
          expect(desk.business().check()).toMatchObject({ isGood: true });
        }),
        { numRuns: 1 },
      );
    },
  );
});
