import { vaultStatus } from '../gallery/answers/vault.ts';
import { PENDING } from '../gallery/piece-state.ts';
import type { PieceState } from '../gallery/piece-state.ts';
import { SampleBanner } from './SampleBanner.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'in the sample',
    render: () => <SampleBanner />,
    answers: { 'vault.status': vaultStatus({ isSample: true }), 'vault.leaveSample': null },
  },
  {
    name: 'while it is left',
    render: () => <SampleBanner />,
    answers: { 'vault.status': vaultStatus({ isSample: true }), 'vault.leaveSample': PENDING },
  },
];
