import { catalogue } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';

export const OWN: MetricSummary = {
  id: 'workshops_sold',
  origin: 'own',
  kind: 'flow',
  unit: 'count',
  good: 'up',
  cadence: 'month',
  formula: null,
  lines: [],
  name: { fr: 'Ateliers vendus', en: 'Workshops sold' },
  description: 'Workshops that were paid for.',
  isFollowed: true,
  hasValues: false,
  segments: [],
};

/** Every metric that ships, as the window knows it in a business that follows none. */
export const SHIPPED: readonly MetricSummary[] = catalogue.map((entry) => {
  const { id, kind, unit, good, cadence, formula, lines } = entry;
  return {
    id,
    kind,
    unit,
    good,
    cadence,
    formula,
    lines: [...lines],
    origin: 'catalogue',
    name: entry.words.name,
    description: '',
    isFollowed: false,
    hasValues: false,
    segments: [],
  };
});

/** Metrics by their ids. */
export function byId(metrics: readonly MetricSummary[]): ReadonlyMap<string, MetricSummary> {
  return new Map(metrics.map((metric) => [metric.id, metric]));
}
