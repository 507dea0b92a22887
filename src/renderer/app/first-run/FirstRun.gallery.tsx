import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { FirstRun } from './FirstRun.tsx';

const ANSWERS: Answers = {
  'metrics.list': metricList({ followed: [] }),
  'vault.status': vaultStatus({ isEmpty: true }),
  'vault.openSample': PENDING,
};

export const states: readonly PieceState[] = [
  { name: 'the beginning', render: () => <FirstRun />, answers: ANSWERS, isWindow: true },
  {
    name: 'loading',
    render: () => <FirstRun />,
    answers: { ...ANSWERS, 'metrics.list': PENDING },
    isWindow: true,
  },
];
