import type { GridSource } from '../grid/grid-source.ts';
import { cellsIn } from '#renderer/parts/sheet/position.ts';
import type { CellRange } from '#renderer/parts/sheet/position.ts';
import type { Unit } from '#shared/kernel/unit.ts';

type Summary = {
  readonly cells: number;
  readonly values: number;
  /** The unit that all values share; null: there is none, and nothing to add up. */
  readonly unit: Unit | null;
  /** null where values of that unit do not add up, such as percentages. */
  readonly sum: number | null;
  readonly mean: number | null;
};

/** Units whose values add up to another one of them. */
const ADDITIVE: readonly Unit[] = ['money', 'count', 'minutes', 'days', 'months'];

/** Counts, adds up and averages the selected values; those not known are left out, never zero. */
export function summaryOf(source: GridSource, range: CellRange): Summary {
  const spots = cellsIn(range, source.layout.rowKeys).flat();
  const units = new Set<Unit>();
  let [values, sum] = [0, 0];
  for (const position of spots) {
    const value = source.valueAt(position);
    const unit = source.unitAt(position);
    if (value === null || unit === null) continue;
    values += 1;
    sum += value;
    units.add(unit);
  }
  const [unit] = units.size === 1 ? units : [null];
  const isSummable = unit !== null && unit !== undefined;
  return {
    cells: spots.length,
    values,
    unit: unit ?? null,
    sum: isSummable && ADDITIVE.includes(unit) ? sum : null,
    mean: isSummable ? sum / values : null,
  };
}
