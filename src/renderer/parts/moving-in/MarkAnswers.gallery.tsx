import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { MarkAnswers } from './MarkAnswers.tsx';

export const states: readonly PieceState[] = [
  { name: 'a point', render: () => <MarkAnswers text="1.000" onAnswer={() => {}} /> },
  { name: 'a comma and a sign', render: () => <MarkAnswers text="12,500 €" onAnswer={() => {}} /> },
];
