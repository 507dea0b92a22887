import { rulingDay } from '#shared/features/metrics/versions.ts';
import type { Day } from '#shared/kernel/day.ts';
import { xBefore } from './chart-model.ts';
import type { ChartBreak, ChartPoint } from './chart-model.ts';

/** From which day on something begins anew. */
export type NewBeginning = { readonly from: Day; readonly kind: ChartBreak['kind'] };

/** Beginnings that lie within the chart; a new definition and new limits at once is the definition. */
export function breaksAt(
  points: readonly ChartPoint[],
  beginnings: readonly NewBeginning[],
): ChartBreak[] {
  const found = new Map<number, ChartBreak>();
  const byWeight = beginnings.toSorted((a, b) => weightOf(a) - weightOf(b));
  for (const { from, kind } of byWeight) {
    const x = xBefore(points, firstUnder(points, from));
    if (x !== null) found.set(x, { x, kind });
  }
  return [...found.values()];
}

/** The points that are measured in another way than the one before: no line joins the two. */
export function redefinedIn(
  points: readonly Pick<ChartPoint, 'period'>[],
  days: readonly Day[],
): ReadonlySet<number> {
  return new Set(days.map((from) => firstUnder(points, from)));
}

function weightOf({ kind }: NewBeginning): number {
  return kind === 'definition' ? 1 : 0;
}

/** The first point for which something holds that begins on a day; -1 where none does yet. */
function firstUnder(points: readonly Pick<ChartPoint, 'period'>[], from: Day): number {
  return points.findIndex(({ period }) => rulingDay(period) >= from);
}
