import { stepProps } from '#renderer/gallery/answers/first-run.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { BusinessStep } from './BusinessStep.tsx';

const ANSWERS: Answers = { 'vault.openSample': PENDING };

export const states: readonly PieceState[] = [
  { name: 'nothing said', render: () => <BusinessStep {...stepProps()} />, answers: ANSWERS },
  {
    name: 'both said',
    render: () => (
      <BusinessStep {...stepProps({ model: 'two_sided_marketplace', stage: 'revenue' })} />
    ),
    answers: ANSWERS,
  },
];
