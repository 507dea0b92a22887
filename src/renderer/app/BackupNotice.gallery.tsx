import { vaultStatus } from '../gallery/answers/vault.ts';
import type { PieceState } from '../gallery/piece-state.ts';
import { BackupNotice } from './BackupNotice.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'while backups fail',
    render: () => <BackupNotice />,
    answers: { 'vault.status': vaultStatus({ isBackupFailing: true }) },
  },
];
