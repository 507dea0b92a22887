import type { GridDesk } from '../grid/grid-desk.ts';
import { spotsIn } from '#renderer/parts/sheet/spot.ts';
import type { Area } from '#renderer/parts/sheet/spot.ts';
import type { Unit } from '#shared/kernel/quantity.ts';

/** What a selection adds up to. */
export type Summary = {
  readonly cells: number;
  /** Cells with a figure. */
  readonly figures: number;
  /** The unit that all figures share; null: there is none, and nothing to add up. */
  readonly unit: Unit | null;
  /** null where figures of that unit do not add up, such as percentages. */
  readonly sum: number | null;
  readonly mean: number | null;
};

/** Units whose figures add up to another one of them. */
const ADDITIVE: readonly Unit[] = ['money', 'count', 'minutes', 'days', 'months'];

/** Counts, adds up and averages the selected figures; those not known are left out, never zero. */
export function summaryOf(desk: GridDesk, area: Area): Summary {
  const spots = spotsIn(area, desk.rowKeys).flat();
  const units = new Set<Unit>();
  let [figures, sum] = [0, 0];
  for (const spot of spots) {
    const value = desk.valueAt(spot);
    const unit = desk.unitAt(spot);
    if (value === null || unit === null) continue;
    figures += 1;
    sum += value;
    units.add(unit);
  }
  const [unit] = units.size === 1 ? units : [null];
  const isSummable = unit !== null && unit !== undefined;
  return {
    cells: spots.length,
    figures,
    unit: unit ?? null,
    sum: isSummable && ADDITIVE.includes(unit) ? sum : null,
    mean: isSummable ? sum / figures : null,
  };
}
