import { stepProps } from '#renderer/gallery/answers/first-run.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { StatusStep } from './StatusStep.tsx';

export const states: readonly PieceState[] = [
  { name: 'nothing said', render: () => <StatusStep {...stepProps()} /> },
  { name: 'answered', render: () => <StatusStep {...stepProps({ taxes: 'ei_exempt' })} /> },
];
