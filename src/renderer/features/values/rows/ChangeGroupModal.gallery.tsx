import { metricSummary, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { ChangeGroupModal } from './ChangeGroupModal.tsx';

const nothing = (): void => {};
const GROUPS = [{ name: 'Chaque lundi', metrics: ['leads'] }];

const modal = (metric: typeof OWN_METRIC) => (
  <ChangeGroupModal metric={metric} groups={GROUPS} onChange={nothing} onClose={nothing} />
);

export const states: readonly PieceState[] = [
  { name: 'in a group', render: () => modal(metricSummary('leads')) },
  { name: 'in none, a long name', render: () => modal(OWN_METRIC) },
];
