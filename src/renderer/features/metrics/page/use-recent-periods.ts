import { useQueries } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { ValueExplanation } from '#shared/features/values/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining, shiftPeriod } from '#shared/kernel/period.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';
import { callOperation } from '#renderer/api/client.ts';
import { operationKey } from '#renderer/api/queries.ts';

export type RecentPeriod = { readonly period: Period; readonly explanation: ValueExplanation };

const SHOWN = 12;

/** The last twelve periods of a metric, the open one first; those that are read already. */
export function useRecentPeriods(
  { id, cadence }: MetricSummary,
  today: Day,
  calendar: Calendar,
): readonly RecentPeriod[] {
  const open = periodContaining(cadence, today, calendar);
  const periods = Array.from({ length: SHOWN }, (_, back) => shiftPeriod(open, -back, calendar));
  const explanations = useQueries({
    queries: periods.map(({ key }) => {
      const cell = { metric: id, period: key, segment: null };
      return {
        queryKey: operationKey('values.explain', cell),
        queryFn: () => callOperation('values.explain', cell),
      };
    }),
    combine: explanationsOf,
  });
  return periods.flatMap((period, index) => {
    const explanation = explanations[index];
    return explanation ? [{ period, explanation }] : [];
  });
}

function explanationsOf(results: readonly UseQueryResult<ValueExplanation>[]) {
  return results.map(({ data }) => data);
}
