import { metricSummary, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { AddSegmentModal } from './AddSegmentModal.tsx';

const nothing = (): void => {};

export const states: readonly PieceState[] = [
  {
    name: 'the first one',
    render: () => (
      <AddSegmentModal metric={OWN_METRIC} knownNames={[]} onAdd={nothing} onClose={nothing} />
    ),
  },
  {
    name: 'one more',
    render: () => (
      <AddSegmentModal
        metric={metricSummary('customers_new')}
        knownNames={['Podcast']}
        onAdd={nothing}
        onClose={nothing}
      />
    ),
  },
];
