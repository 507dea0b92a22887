import { vaultStatus } from '../gallery/answers/vault.ts';
import { PENDING } from '../gallery/piece-state.ts';
import type { PieceState } from '../gallery/piece-state.ts';
import { LostFile } from './LostFile.tsx';

const render = () => <LostFile />;

export const states: readonly PieceState[] = [
  { name: 'gone', render, answers: { 'vault.status': vaultStatus({ file: 'gone' }) } },
  {
    name: 'replaced, while a copy is saved',
    render,
    answers: { 'vault.status': vaultStatus({ file: 'replaced' }), 'vault.backUp': PENDING },
  },
  {
    name: 'overwritten',
    render,
    answers: { 'vault.status': vaultStatus({ file: 'overwritten' }) },
  },
];
