import { metricList, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import { PREVIEW } from '#renderer/gallery/answers/previews.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { MetricsPage } from './MetricsPage.tsx';

const ANSWERS: Answers = {
  'metrics.list': metricList({
    own: [OWN_METRIC, { ...OWN_METRIC, id: 'own_2', isFollowed: false }],
  }),
  'metrics.follow': ({ metrics }) => ({ metrics }),
  'metrics.preview': PREVIEW,
  'metrics.define': ({ id }) => ({ id, version: 1 }),
  'vault.status': vaultStatus(),
};

const page = () => <MetricsPage />;

export const states: readonly PieceState[] = [
  { name: 'followed, own and all others', render: page, answers: ANSWERS, location: '/metrics' },
  {
    name: 'nothing followed',
    render: page,
    answers: { ...ANSWERS, 'metrics.list': metricList({ followed: [] }) },
    location: '/metrics',
  },
  {
    name: 'loading',
    render: page,
    answers: { ...ANSWERS, 'metrics.list': PENDING },
    location: '/metrics',
  },
];
