import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';

/** What the catalogue proposes as the target of a metric in such a period; null: nothing. */
export function suggestedLine(
  { lines, origin }: Pick<MetricSummary, 'lines' | 'origin'>,
  kind: PeriodKind,
): number | null {
  if (origin !== 'catalogue') return null;
  const found =
    lines.find((line) => line.kind === kind) ?? lines.find((line) => line.kind === null);
  return found?.line ?? null;
}
