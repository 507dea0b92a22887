import { believedMondays } from '#renderer/gallery/answers/reviews.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { ConfidenceRow } from './ConfidenceRow.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'seven Mondays of a quarter, one of them unsaid',
    render: () => <ConfidenceRow mondays={believedMondays()} />,
    width: 420,
  },
];
