import { withoutNoise } from '#shared/kernel/decimal.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { GridContent } from '../grid-file/assemble.ts';

type ValueCell = GridContent['cells'][number];

/** The values to be written, and the rows (from 1) of which the rest was taken. */
type WithRests = { readonly cells: readonly ValueCell[]; readonly rows: readonly number[] };

/**
 * A row without a part that is never less than its parts together is their total: what the parts
 * leave of it has none. Taken as it stands, the metric would come to the total and the parts.
 */
export function withRests(
  { cells, unassigned }: GridContent,
  adds: (metric: string) => boolean,
): WithRests {
  const asked = new Set(unassigned.filter(adds));
  if (asked.size === 0) return { cells, rows: [] };
  const parts = groupedBy(
    cells.filter(({ segment }) => segment !== null),
    placeOf,
  );
  const restOf = (cell: ValueCell): number => {
    const others = parts.get(placeOf(cell)) ?? [];
    const start = cell.value ?? 0;
    return withoutNoise(others.reduce((rest, { value }) => rest - (value ?? 0), start));
  };
  const bare = cells.filter(({ metric, segment }) => segment === null && asked.has(metric));
  const totals = [...groupedBy(bare, ({ row }) => row)].filter(
    ([, row]) =>
      row.some((cell) => parts.has(placeOf(cell))) && row.every((cell) => restOf(cell) >= 0),
  );
  const rows = new Set(totals.map(([row]) => row));
  return {
    rows: [...rows],
    cells: cells.flatMap((cell) => {
      if (cell.segment !== null || !rows.has(cell.row)) return [cell];
      const value = restOf(cell);
      return value === 0 && parts.has(placeOf(cell)) ? [] : [{ ...cell, value }];
    }),
  };
}

function placeOf({ metric, period }: ValueCell): string {
  return `${metric} ${period.key}`;
}
