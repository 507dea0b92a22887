import { stepProps } from '#renderer/gallery/answers/first-run.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { ModelStep } from './ModelStep.tsx';

const ANSWERS: Answers = { 'vault.openSample': PENDING };

export const states: readonly PieceState[] = [
  { name: 'nothing said', render: () => <ModelStep {...stepProps()} />, answers: ANSWERS },
  {
    name: 'answered',
    render: () => <ModelStep {...stepProps({ model: 'two_sided_marketplace' })} />,
    answers: ANSWERS,
  },
];
