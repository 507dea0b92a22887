import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';

/** A metric as the window knows it: counted by the month and followed, where nothing else is said. */
export function metricWith(part: Partial<MetricSummary> & { readonly id: string }): MetricSummary {
  return {
    origin: 'catalogue',
    kind: 'flow',
    unit: 'count',
    good: 'up',
    cadence: 'month',
    formula: null,
    readBy: null,
    name: { fr: part.id, en: part.id },
    description: '',
    isFollowed: true,
    hasValues: true,
    segments: [],
    ...part,
  };
}

export const OWN = metricWith({
  id: 'workshops_sold',
  origin: 'own',
  name: { fr: 'Ateliers vendus', en: 'Workshops sold' },
  description: 'Workshops that were paid for.',
  hasValues: false,
});

/** Every metric that ships, as the window knows it in a business that follows none. */
export const SHIPPED: readonly MetricSummary[] = metricList({ followed: [] });

/** Metrics by their ids. */
export function byId(metrics: readonly MetricSummary[]): ReadonlyMap<string, MetricSummary> {
  return new Map(metrics.map((metric) => [metric.id, metric]));
}
