import type { BackupFacts } from '#shared/features/vault/contract.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { RestoreDialog } from './RestoreDialog.tsx';

const BACKUP: BackupFacts = {
  id: 'a'.repeat(32),
  fileName: 'Octobre.sqlite',
  lastChangedAt: '2026-10-31T17:04:00.000Z',
  counts: { metric: 12, measurement: 1, action: 0, review: 4, ledger_entry: 100_000 },
  forgets: { months: [], sentOn: [] },
};

const dialog = (more: Partial<BackupFacts> = {}, isBusy = false) => (
  <RestoreDialog
    backup={{ ...BACKUP, ...more }}
    isBusy={isBusy}
    onRestore={() => {}}
    onClose={() => {}}
  />
);

export const states: readonly PieceState[] = [
  { name: 'what is in it', render: () => dialog() },
  {
    name: 'nothing in it, a long name',
    render: () =>
      dialog({ fileName: `${'Sauvegarde du bureau '.repeat(6)}.sqlite`, lastChangedAt: null }),
  },
  {
    name: 'older than locks and sendings',
    render: () => dialog({ forgets: { months: ['2026-08', '2026-09'], sentOn: ['2026-10-05'] } }),
  },
  { name: 'being restored', render: () => dialog({}, true) },
];
