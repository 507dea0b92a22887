import { useMemo } from 'react';
import { isAdditive } from '#shared/features/metrics/formula/additive.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';

/** True where a period's value is the sum of its parts, so that an open one is only partly in. */
export function useIsFlow(id: string): boolean {
  const metrics = useMetrics();
  return useMemo(() => isAdditive(id, metrics), [id, metrics]);
}
