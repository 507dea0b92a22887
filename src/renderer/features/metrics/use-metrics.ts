import { useMemo } from 'react';
import { useOperationQuery } from '../../api/queries.ts';
import type { MetricsById } from './use-formula-words.ts';

/** All metrics by their id, in the user's order; null while they are read. */
export function useMetrics(): MetricsById | null {
  const list = useOperationQuery('metrics.list', {}).data;
  return useMemo(() => (list ? new Map(list.map((metric) => [metric.id, metric])) : null), [list]);
}
