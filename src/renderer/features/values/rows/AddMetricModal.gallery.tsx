import { metricList, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { AddMetricModal } from './AddMetricModal.tsx';

const OWN = { ...OWN_METRIC, isFollowed: false };
const METRICS = new Map(metricList({ own: [OWN] }).map((metric) => [metric.id, metric]));

export const states: readonly PieceState[] = [
  {
    name: 'open',
    render: () => <AddMetricModal metrics={METRICS} onClose={() => {}} onFollowed={() => {}} />,
    answers: { 'metrics.follow': ({ metrics }) => ({ metrics }) },
  },
];
