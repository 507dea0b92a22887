import { shippedMetrics } from '#shared/features/metrics/catalogue/shipped-metrics.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';

/** An own metric with a name as long as one may be. */
export const OWN_METRIC: MetricSummary = {
  id: 'workshops_sold',
  origin: 'own',
  kind: 'flow',
  unit: 'count',
  good: 'up',
  cadence: 'month',
  formula: null,
  readBy: null,
  name: {
    fr: 'Ateliers vendus à des entreprises de plus de dix salariés en Auvergne-Rhône-Alpes',
    en: 'Workshops that were sold to companies of more than ten people in the whole region',
  },
  description: 'Workshops that were paid for.',
  isFollowed: true,
  hasValues: true,
  segments: [],
};

/** What the business follows, has values of and splits, where nothing else is said. */
const FOLLOWED = [
  'list_growth',
  'list_size',
  'leads',
  'sessions',
  'conversion_rate',
  'prospects_contacted',
  'conversions_hard',
  'customers_new',
  'revenue_time',
  'expenses',
];

const SEGMENTS: Readonly<Record<string, string[]>> = { customers_new: ['LinkedIn', 'Salon'] };

type Following = {
  readonly followed?: readonly string[];
  readonly own?: readonly MetricSummary[];
};

/** Every metric that ships, and the own ones, as a business that follows some of them knows them. */
export function metricList({ followed = FOLLOWED, own = [] }: Following = {}): MetricSummary[] {
  const shipped = shippedMetrics.map((metric): MetricSummary => {
    const isFollowed = followed.includes(metric.id);
    return {
      ...metric,
      origin: 'catalogue',
      description: '',
      isFollowed,
      hasValues: isFollowed,
      segments: isFollowed ? (SEGMENTS[metric.id] ?? []) : [],
    };
  });
  return [...shipped, ...own];
}

export function metricSummary(id: string): MetricSummary {
  const found = [...metricList(), OWN_METRIC].find((metric) => metric.id === id);
  if (!found) throw new Error(`No metric is called ${id}.`);
  return found;
}
