import { stepProps, THREE_CHOSEN } from '#renderer/gallery/answers/first-run.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { NumbersStep } from './NumbersStep.tsx';

const ANSWERS: Answers = {
  'metrics.list': metricList({ followed: [] }),
  'vault.status': vaultStatus({ isEmpty: true }),
};

export const states: readonly PieceState[] = [
  {
    name: 'by the month',
    render: () => <NumbersStep {...stepProps(THREE_CHOSEN)} />,
    answers: ANSWERS,
  },
  {
    name: 'one unreadable',
    render: () => (
      <NumbersStep
        {...stepProps({
          ...THREE_CHOSEN,
          chosen: ['sessions', 'revenue_time', 'leads'],
          numbers: { 'sessions@2026-10': 'quelques-unes' },
        })}
      />
    ),
    answers: ANSWERS,
  },
];
