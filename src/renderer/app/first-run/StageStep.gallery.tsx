import { stepProps } from '#renderer/gallery/answers/first-run.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { StageStep } from './StageStep.tsx';

export const states: readonly PieceState[] = [
  { name: 'nothing said', render: () => <StageStep {...stepProps()} /> },
  { name: 'answered', render: () => <StageStep {...stepProps({ stage: 'scale' })} /> },
];
