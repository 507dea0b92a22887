import type { firstMetricsContract, MetricSummary } from '#shared/features/metrics/contract.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { metricsOf } from './known-metrics.ts';
import type { KnownMetric } from './known-metrics.ts';

export const firstMetricsHandlers: HandlersOf<typeof firstMetricsContract> = {
  'metrics.list': (context) => [...metricsOf(context).values()].map(summaryOf),
};

function summaryOf(metric: KnownMetric): MetricSummary {
  const { definition, timeline: _timeline, position: _position, ...rest } = metric;
  return {
    ...definition,
    ...rest,
    segments: [...metric.segments],
  };
}
