import { findByName } from '#shared/features/metrics/catalogue/find-by-name.ts';
import { nameKey } from '#shared/features/metrics/catalogue/name-key.ts';
import type { KnownMetric, KnownMetrics } from './known-metrics.ts';

/** The metric that a person or a file means: its id, or its name in either language. */
export function metricNamed(metrics: KnownMetrics, text: string): KnownMetric | null {
  const asked = text.trim();
  const byId = metrics.get(asked) ?? metrics.get(asked.toLowerCase());
  if (byId) return byId;
  for (const metric of metrics.values()) {
    const names = metric.origin === 'own' ? [metric.name.fr, metric.name.en] : [];
    if (names.some((name) => nameKey(name) === nameKey(asked))) return metric;
  }
  const shipped = findByName(asked);
  return shipped ? (metrics.get(shipped.id) ?? null) : null;
}
