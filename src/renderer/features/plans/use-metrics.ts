import { useMemo } from 'react';
import type { MetricSummary } from '../../../shared/features/metrics/contract.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useLocale } from '../../ui/locale.tsx';

/** All metrics by their id; empty while they are read. */
export function useMetrics(): ReadonlyMap<string, MetricSummary> {
  const list = useOperationQuery('metrics.list', {}).data;
  return useMemo(() => new Map(list?.map((metric) => [metric.id, metric])), [list]);
}

/** The name of a metric in the user's language; its id while the names are read. */
export function useMetricName(): (id: string) => string {
  const metrics = useMetrics();
  const { language } = useLocale();
  return (id) => metrics.get(id)?.name[language] ?? id;
}
