import { metricList, metricSummary, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { WeaknessNote } from './WeaknessNote.tsx';

const METRICS = new Map(metricList({ own: [OWN_METRIC] }).map((metric) => [metric.id, metric]));

const note = (id: string) => (
  <WeaknessNote metric={metricSummary(id)} metrics={METRICS} onPick={() => {}} />
);

export const states: readonly PieceState[] = [
  { name: 'vanity, with stronger ones', render: () => note('page_views'), width: 420 },
  { name: 'weaker', render: () => note('leads') },
  { name: 'an own metric', render: () => note(OWN_METRIC.id), width: 320 },
];
