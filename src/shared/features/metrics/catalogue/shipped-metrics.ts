import type { MetricDefinition } from '../model.ts';
import { EARLIER_NAMES } from './earlier-names.ts';
import type { LtvMethod } from './ltv-methods.ts';
import { nameKey } from './name-key.ts';
import { ltvFormulas, shippedMetrics } from './shipped.built.ts';
import type { ShippedMetric } from './shipped.built.ts';

const metricsById = new Map(shippedMetrics.map((metric) => [metric.id, metric]));

const metricsByKey = new Map(
  shippedMetrics.flatMap((metric) =>
    [metric.id, metric.name.fr, metric.name.en, ...(EARLIER_NAMES[metric.id] ?? [])].map((name) => [
      nameKey(name),
      metric,
    ]),
  ),
);

export function isShipped(id: string): boolean {
  return metricsById.has(id);
}

/**
 * The metric that a person or a file calls so: its id, or its French or English name, one that it
 * had before too, whatever the case, accents, apostrophes and spaces. Metrics of the user's own are not known here.
 */
export function findByName(text: string): ShippedMetric | undefined {
  return metricsByKey.get(nameKey(text));
}

/** What the engine needs of every metric that ships, with the methods that the user picked. */
export function definitionsOf(methods: { readonly ltv: LtvMethod }): Map<string, MetricDefinition> {
  return new Map(
    shippedMetrics.map(({ name: _name, ...definition }) => [
      definition.id,
      definition.id === 'ltv' ? { ...definition, formula: ltvFormulas[methods.ltv] } : definition,
    ]),
  );
}
