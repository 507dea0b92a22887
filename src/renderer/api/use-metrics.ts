import { useMemo } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { useOperationQuery } from './queries.ts';

/** All metrics by their id, in the user's order. */
export type MetricsById = ReadonlyMap<string, MetricSummary>;

/** All metrics by their id; null while they are read. */
export function useReadMetrics(): MetricsById | null {
  const list = useOperationQuery('metrics.list', {}).data;
  return useMemo(() => (list ? new Map(list.map((metric) => [metric.id, metric])) : null), [list]);
}

const NONE_YET: MetricsById = new Map();

/** All metrics by their id; empty while they are read. */
export function useMetrics(): MetricsById {
  return useReadMetrics() ?? NONE_YET;
}
