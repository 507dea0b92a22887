import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { FUNNEL_STAGES } from '#shared/features/metrics/catalogue/facets.ts';
import type { FunnelStage } from '#shared/features/metrics/catalogue/facets.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { Grid, GridCell } from '#shared/features/values/model.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';

/** A metric's line in the report: its months, and the quarter that they make. */
export type ReportRow = {
  readonly metric: MetricSummary;
  readonly months: readonly GridCell[];
  readonly quarter: GridCell;
};

/** The metrics of one stage of the funnel, or the user's own. */
export type ReportGroup = {
  readonly stage: FunnelStage | 'own';
  readonly rows: readonly ReportRow[];
};

/**
 * The followed metrics of which something is known in the quarter, as totals, stage by stage; of the
 * months those that have begun.
 */
export function reportGroups(
  monthly: Grid,
  quarterly: Grid,
  metrics: MetricsById,
  begun: number,
): readonly ReportGroup[] {
  const months = new Map(
    monthly.rows.filter(({ segment }) => segment === null).map((row) => [row.metric, row.cells]),
  );
  const rows = quarterly.rows.flatMap(({ metric: id, segment, cells: [quarter] }): ReportRow[] => {
    const metric = metrics.get(id);
    if (segment !== null || !metric || !quarter) return [];
    const row = { metric, months: (months.get(id) ?? []).slice(0, begun), quarter };
    return [...row.months, quarter].some(({ value }) => value !== null) ? [row] : [];
  });
  return [...FUNNEL_STAGES, 'own' as const]
    .map((stage) => ({ stage, rows: rows.filter(({ metric }) => stageOf(metric.id) === stage) }))
    .filter((group) => group.rows.length > 0);
}

function stageOf(metric: string): FunnelStage | 'own' {
  return catalogueEntry(metric)?.stage ?? 'own';
}
