import type { Day } from '#shared/kernel/day.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';

/** The day that the business is told; undefined until it is known, and then nothing is late yet. */
export function useToday(): Day | undefined {
  return useOperationQuery('vault.status', {}).data?.today;
}
