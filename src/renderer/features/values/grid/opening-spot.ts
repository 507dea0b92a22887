import { parsePeriodKey } from '#shared/kernel/period.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import type { Spot } from '#renderer/parts/sheet/spot.ts';
import type { FigurePlace } from '#renderer/parts/story/cell-path.ts';
import { rowKey } from '../rows/row-key.ts';

/** The cell at which a grid opens, and the kind of columns that show it. */
export type OpeningSpot = { readonly kind: PeriodKind; readonly spot: Spot };

/** The cell of a figure; null for a period that does not exist, as an old address may name one. */
export function openingSpot(
  { metric, period, segment }: FigurePlace,
  calendar: Calendar,
): OpeningSpot | null {
  const found = parsePeriodKey(period, calendar);
  if (!found.ok) return null;
  const { kind, ordinal } = found.value;
  return { kind, spot: { row: rowKey(metric, segment), at: ordinal } };
}
