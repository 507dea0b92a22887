import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { LedgerQuestion } from './LedgerQuestion.tsx';

const answer = (): void => {};

export const states: readonly PieceState[] = [
  {
    name: 'one value',
    render: () => (
      <LedgerQuestion
        count={1}
        about="Revenue from time sold, Oct 2026: the ledger says €3,765.50, typed is €4,000."
        hasSegments={false}
        onAnswer={answer}
      />
    ),
  },
  {
    name: 'many values of a metric with segments',
    render: () => <LedgerQuestion count={24} about="24 values" hasSegments onAnswer={answer} />,
  },
];
