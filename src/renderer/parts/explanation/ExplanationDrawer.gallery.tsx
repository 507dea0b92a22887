import { Refusal } from '#shared/ipc/refusal.ts';
import { metricList, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import { COMPUTED_EXPLANATION } from '#renderer/gallery/answers/explanations.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { ExplanationDrawer } from './ExplanationDrawer.tsx';

const ANSWERS: Answers = {
  'metrics.list': metricList({ own: [OWN_METRIC] }),
  'values.relatives': [],
  'values.explain': COMPUTED_EXPLANATION,
};

const drawer = (metric: string, segment: string | null = null) => (
  <ExplanationDrawer cell={{ metric, period: '2026-10', segment }} isOpen onClose={() => {}} />
);

export const states: readonly PieceState[] = [
  { name: 'open', render: () => drawer('conversion_rate'), answers: ANSWERS },
  {
    name: 'a long name',
    render: () => drawer(OWN_METRIC.id, 'Recommandations d’anciens clients'),
    answers: ANSWERS,
  },
  {
    name: 'loading',
    render: () => drawer('conversion_rate'),
    answers: { ...ANSWERS, 'values.explain': PENDING },
  },
  {
    name: 'refused',
    render: () => drawer('conversion_rate'),
    answers: { ...ANSWERS, 'values.explain': new Refusal('unknown_metric') },
  },
];
