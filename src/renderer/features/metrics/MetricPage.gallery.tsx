import { CIVIL_CALENDAR, parsePeriodKey } from '#shared/kernel/period.ts';
import { metricList, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import { signalChart, signalPoints } from '#renderer/gallery/answers/signals.ts';
import {
  cellExplanation,
  COMPUTED_EXPLANATION,
  relative,
} from '#renderer/gallery/answers/explanations.ts';
import { targetYear } from '#renderer/gallery/answers/targets.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { MetricPage } from './MetricPage.tsx';

/** Values of the last finished months; of the open one a part. */
const VALUES: Readonly<Record<string, number>> = { '2026-09': 4, '2026-10': 2.5, '2026-11': 8 };

const ANSWERS: Answers = {
  'metrics.list': metricList({ own: [OWN_METRIC] }),
  'vault.status': vaultStatus(),
  'values.explain': ({ metric, period }) => {
    const value = VALUES[period] ?? null;
    if (value === null) return cellExplanation({ metric, period, status: 'not_known' });
    const isOpen = parsePeriodKey(period, CIVIL_CALENDAR).ok && period === '2026-11';
    const part = isOpen ? { isWhole: false, have: 1, of: 3, status: 'at_risk' as const } : {};
    return { ...COMPUTED_EXPLANATION, metric, period, value, ...part };
  },
  'values.relatives': [],
  'metrics.versions': [],
  'numbers.sources': ({ metric }) =>
    metric === 'page_views'
      ? [
          {
            profile: 'plausible',
            tool: 'Plausible',
            way: {
              fr: 'Plausible › site › période › Exporter › visitors.csv, parmi les fichiers de l’archive',
              en: 'Plausible › site › period › Export › visitors.csv, among the files of the archive',
            },
            until: '2026-11-22',
          },
          { profile: 'Mes visites', tool: 'Compteur', way: null, until: null },
        ]
      : [],
  'metrics.follow': ({ metrics }) => ({ metrics }),
  'signals.chart': ({ metric, kind }) =>
    signalChart({ metric, kind, points: signalPoints([210, 236, null]) }),
  'signals.annotations': [],
  'targets.year': targetYear(),
};

const page = (id: string) => <MetricPage id={id} plan={null} />;

export const states: readonly PieceState[] = [
  { name: 'computed', render: () => page('conversion_rate'), answers: ANSWERS },
  {
    name: 'less is better, under way',
    render: () => page('cac'),
    answers: {
      ...ANSWERS,
      'values.explain': ({ metric, period }) =>
        period in VALUES
          ? { ...COMPUTED_EXPLANATION, metric, period, value: 2.5 }
          : cellExplanation({ metric, period, status: 'not_known' }),
    },
  },
  { name: 'a vanity figure', render: () => page('page_views'), answers: ANSWERS },
  {
    name: 'own, with versions',
    render: () => page(OWN_METRIC.id),
    answers: {
      ...ANSWERS,
      'metrics.versions': [
        {
          kind: 'flow',
          unit: 'count',
          good: 'up',
          cadence: 'month',
          from: null,
          version: 1,
          formula: null,
        },
        {
          kind: 'computed',
          unit: 'money',
          good: null,
          cadence: 'week',
          from: '2027-01-01',
          version: 2,
          formula: 'revenue_time / leads',
        },
      ],
    },
  },
  {
    name: 'with other methods',
    render: () => page('ltv'),
    answers: {
      ...ANSWERS,
      'values.relatives': [
        relative('ltv', { method: 'orders', unit: 'money', value: 72_000, isChosen: true }),
        relative('ltv', { method: 'annual', unit: 'money', value: 70_000 }),
      ],
    },
  },
  {
    name: 'nothing known of it yet',
    render: () => page('leads'),
    answers: {
      ...ANSWERS,
      'values.explain': ({ metric, period }) => cellExplanation({ metric, period }),
    },
  },
  { name: 'unknown', render: () => page('no_such_metric'), answers: ANSWERS },
  {
    name: 'loading',
    render: () => page('leads'),
    answers: { ...ANSWERS, 'metrics.list': PENDING },
  },
];
