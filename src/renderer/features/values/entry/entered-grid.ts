import type { ValueDraft } from '#shared/features/values/contract.ts';
import type { Grid, GridCell, GridRow } from '#shared/features/values/model.ts';
import { rowKey } from '../rows/row-key.ts';

/** A cell of which nothing is known. */
const UNKNOWN: GridCell = {
  value: null,
  have: 0,
  of: 1,
  isWhole: false,
  line: null,
  low: null,
  high: null,
  status: 'not_known',
  source: null,
  reason: 'not_known',
  sample: null,
};

type Entry = Pick<ValueDraft, 'value' | 'metric' | 'segment'>;

/**
 * A grid as it looks once these entries are in the file: they stand in their cells, and what is
 * reckoned from them (totals, formulas, statuses) waits for the answer. The very same grid where none
 * of them lies in it.
 */
export function enteredGrid(grid: Grid, entries: readonly ValueDraft[]): Grid {
  const columns = new Map(grid.periods.map(({ key }, index) => [key, index]));
  const byRow = new Map<string, Map<number, Entry>>();
  for (const entry of entries) {
    const column = columns.get(entry.period);
    if (column === undefined) continue;
    const key = rowKey(entry.metric, entry.segment);
    byRow.set(key, (byRow.get(key) ?? new Map<number, Entry>()).set(column, entry));
  }
  if (byRow.size === 0) return grid;
  const known = new Set(grid.rows.map(({ metric, segment }) => rowKey(metric, segment)));
  const toCome = [...byRow].filter(([key]) => !known.has(key)).map(([, row]) => row);
  const rows = grid.rows.flatMap((row) => {
    const entered = byRow.get(rowKey(row.metric, row.segment));
    const own = entered ? enteredRow(row, entered) : row;
    return row.segment === null ? [own, ...segmentsToCome(row, toCome)] : [own];
  });
  return { ...grid, rows };
}

/** A segment is in the file from its first value on. */
function segmentsToCome(total: GridRow, toCome: readonly Map<number, Entry>[]): GridRow[] {
  return toCome.flatMap((entered) => {
    const [first] = entered.values();
    if (!first || first.metric !== total.metric) return [];
    const cells = total.cells.map(() => UNKNOWN);
    const { metric, segment } = first;
    const row = { metric, segment, isFocus: false, isEditable: true, why: null, cells, spark: [] };
    return [enteredRow(row, entered)];
  });
}

function enteredRow(row: GridRow, entered: ReadonlyMap<number, Entry>): GridRow {
  const cells = row.cells.map((cell, column) => {
    const entry = entered.get(column);
    return entry ? enteredCell(cell, entry.value) : cell;
  });
  return { ...row, cells };
}

/**
 * The target stays, and the note of a value that stays; how the value stands against the target is
 * not told before the answer.
 */
function enteredCell(cell: GridCell, value: number | null): GridCell {
  const { isOverLedger: _, hasNote, ...rest } = cell;
  const isKnown = value !== null;
  return {
    ...rest,
    value,
    have: isKnown ? 1 : 0,
    of: 1,
    isWhole: isKnown,
    status: 'not_known',
    source: isKnown ? 'typed' : null,
    reason: isKnown ? null : 'not_known',
    sample: null,
    ...(isKnown && hasNote ? { hasNote } : {}),
  };
}
