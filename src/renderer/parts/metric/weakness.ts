import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import {
  strongerThan,
  weaknessesOf,
  weaknessesOfEntry,
} from '#shared/features/metrics/catalogue/good-metric.ts';
import type { Weakness } from '#shared/features/metrics/catalogue/good-metric.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { expressionOf, referencedIds } from '#shared/features/metrics/formula/references.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';

/** What is weak in a metric as the one of the quarter, the gravest first; empty for a good one. */
export function weaknessesIn(metric: MetricSummary, metrics: MetricsById): readonly Weakness[] {
  const entry = catalogueEntry(metric.id);
  if (entry) return weaknessesOfEntry(entry);
  return weaknessesOf({ ...metric, isVanity: false, definition: metric.description }, metrics);
}

/** More names than these are no advice. */
const MOST_STRONGER = 3;

/**
 * What would be stronger, best first, of the metrics that this business has: what the catalogue
 * says, and of an own metric the good ones that are computed from it.
 */
export function strongerChoices(id: string, metrics: MetricsById): readonly MetricSummary[] {
  const known = strongerThan(id).flatMap((entry) => metrics.get(entry.id) ?? []);
  if (known.length > 0) return known;
  const isBuiltOn = (metric: MetricSummary): boolean => {
    const expression = expressionOf(metric);
    return expression !== null && referencedIds(expression).includes(id);
  };
  return [...metrics.values()]
    .filter((metric) => isBuiltOn(metric) && weaknessesIn(metric, metrics).length === 0)
    .slice(0, MOST_STRONGER);
}
