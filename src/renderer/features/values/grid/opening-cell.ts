import { parsePeriodKey } from '#shared/kernel/period.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import type { CellKey } from '#renderer/parts/explanation/cell-path.ts';
import { rowKey } from '../rows/row-key.ts';

/** The cell at which a grid opens, and the kind of columns that show it. */
export type OpeningCell = { readonly kind: PeriodKind; readonly position: Position };

/** The cell of a value; null for a period that does not exist, as an old address may name one. */
export function openingCell(
  { metric, period, segment }: CellKey,
  calendar: Calendar,
): OpeningCell | null {
  const found = parsePeriodKey(period, calendar);
  if (!found.ok) return null;
  const { kind, ordinal } = found.value;
  return { kind, position: { row: rowKey(metric, segment), column: ordinal } };
}
