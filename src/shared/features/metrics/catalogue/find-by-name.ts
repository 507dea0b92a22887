import { EARLIER_NAMES } from './earlier-names.ts';
import { nameKey } from './name-key.ts';
import { shippedMetrics } from './shipped-metrics.ts';
import type { ShippedMetric } from './shipped-metrics.ts';

/** The names of today come last, so that they win over what another metric was called before. */
const metricsByKey = new Map(
  [
    ...shippedMetrics.map((metric) => [metric, EARLIER_NAMES[metric.id] ?? []] as const),
    ...shippedMetrics.map(
      (metric) => [metric, [metric.id, ...Object.values(metric.name)]] as const,
    ),
  ].flatMap(([metric, names]) => names.map((name) => [nameKey(name), metric] as const)),
);

/**
 * The metric that a person or a file calls so: its id, or its French or English name, one that it
 * had before too, whatever the case, accents, apostrophes and spaces. Metrics of the user's own are
 * not known here.
 */
export function findByName(text: string): ShippedMetric | undefined {
  return metricsByKey.get(nameKey(text));
}
