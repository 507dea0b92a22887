import { CLOSE, SURE, matcherOf } from '#shared/features/values/old-sheet/match.ts';
import type { SheetMetric } from '#shared/features/values/old-sheet/match.ts';

/** Finds the metric whose name, or what people call it, a heading is; null where two may be meant. */
export function meantMetric<M extends SheetMetric>(
  metrics: readonly M[],
): (heading: string) => M | null {
  const inputs = metrics.filter(({ kind }) => kind !== 'computed');
  const byId = new Map(inputs.map((metric) => [metric.id, metric]));
  const match = matcherOf(inputs);
  return (heading) => {
    const [best, second] = match(heading);
    if (!best || best.score < SURE) return null;
    if (second && second.score > best.score - CLOSE) return null;
    return byId.get(best.metric.id) ?? null;
  };
}
