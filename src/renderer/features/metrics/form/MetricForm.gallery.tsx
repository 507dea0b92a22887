import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { metricList, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import { CIRCULAR_PREVIEW, PREVIEW } from '#renderer/gallery/answers/previews.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { draftOf, NEW_DRAFT } from './draft.ts';
import type { MetricFormDraft } from './draft.ts';
import { MetricForm } from './MetricForm.tsx';

const CALLS = { ...OWN_METRIC, id: 'calls', name: { fr: 'Appels', en: 'Calls' } };
const PER_CALL = {
  ...OWN_METRIC,
  id: 'per_call',
  kind: 'computed',
  unit: 'money',
  formula: 'revenue_time / calls',
  name: { fr: 'CA par appel', en: 'Revenue per call' },
} as const;

const METRICS = metricList({ own: [OWN_METRIC, CALLS, PER_CALL] });
const BY_ID = new Map(METRICS.map((metric) => [metric.id, metric]));

const ANSWERS: Answers = {
  'metrics.list': METRICS,
  'metrics.preview': PREVIEW,
  'metrics.versions': [],
  'metrics.define': ({ id }) => ({ id, version: 1 }),
  'vault.status': vaultStatus(),
};

const form = (draft: MetricFormDraft, edited: MetricSummary | null = null) => (
  <MetricForm metrics={BY_ID} start={{ edited, draft }} onClose={() => {}} onSaved={() => {}} />
);

const written = (formula: string): MetricFormDraft => ({ ...NEW_DRAFT, kind: 'computed', formula });

export const states: readonly PieceState[] = [
  { name: 'new', render: () => form(NEW_DRAFT), answers: ANSWERS },
  {
    name: 'new, computed',
    render: () => form(written('')),
    answers: ANSWERS,
  },
  {
    name: 'a formula with its figures',
    render: () => form(written('revenue_time / calls / 2')),
    answers: ANSWERS,
  },
  {
    name: 'a formula with a faulty name',
    render: () => form(written('revenue_tme / calls')),
    answers: ANSWERS,
  },
  {
    name: 'a formula of two units',
    render: () => form(written('revenue_time + leads')),
    answers: ANSWERS,
  },
  {
    name: 'a formula in a circle',
    render: () => form(written('revenue_time / calls')),
    answers: { ...ANSWERS, 'metrics.preview': CIRCULAR_PREVIEW },
  },
  { name: 'edited', render: () => form(draftOf(OWN_METRIC), OWN_METRIC), answers: ANSWERS },
  {
    name: 'edited, computed, with a later version',
    render: () => form({ ...draftOf(PER_CALL), formula: 'revenue_time / calls * 2' }, PER_CALL),
    answers: {
      ...ANSWERS,
      'metrics.versions': [
        {
          kind: 'computed',
          unit: 'money',
          good: 'up',
          cadence: 'month',
          from: null,
          version: 1,
          formula: PER_CALL.formula,
        },
        {
          kind: 'computed',
          unit: 'money',
          good: 'up',
          cadence: 'month',
          from: '2027-01-01',
          version: 2,
          formula: 'revenue_time / calls * 3',
        },
      ],
    },
  },
  {
    name: 'a name that is taken',
    render: () => form(draftOf(OWN_METRIC), OWN_METRIC),
    answers: {
      ...ANSWERS,
      'metrics.define': new Refusal('name_taken', { field: 'name', details: { name: 'Leads' } }),
    },
  },
  {
    name: 'a kind that has values',
    render: () => form({ ...draftOf(OWN_METRIC), kind: 'stock' }, OWN_METRIC),
    answers: { ...ANSWERS, 'metrics.define': new Refusal('kind_in_use', { field: 'kind' }) },
  },
  {
    name: 'being saved',
    render: () => form({ ...NEW_DRAFT, name: { fr: 'Appels reçus', en: 'Calls received' } }),
    answers: { ...ANSWERS, 'metrics.define': PENDING },
  },
];
