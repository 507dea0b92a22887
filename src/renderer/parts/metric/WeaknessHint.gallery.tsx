import { metricList, metricSummary, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { WeaknessHint } from './WeaknessHint.tsx';

const METRICS = new Map(metricList({ own: [OWN_METRIC] }).map((metric) => [metric.id, metric]));

const hint = (id: string) => <WeaknessHint metric={metricSummary(id)} metrics={METRICS} />;

export const states: readonly PieceState[] = [
  { name: 'vanity', render: () => hint('page_views'), width: 420 },
  { name: 'weaker', render: () => hint('leads') },
  { name: 'an own metric', render: () => hint(OWN_METRIC.id) },
];
