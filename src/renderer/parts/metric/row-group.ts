import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { FunnelStage } from '#shared/features/metrics/catalogue/facets.ts';

/** Where a metric stands in a table: a stage of the funnel, or the user's own metrics. */
export type RowGroup = FunnelStage | 'own';

/** The group of a metric in every table of metrics. */
export function groupOf(metric: string): RowGroup {
  return catalogueEntry(metric)?.stage ?? 'own';
}
