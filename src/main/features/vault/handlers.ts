import type { vaultContract } from '#shared/features/vault/contract.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { BackupError } from '#main/db/backup.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { UNWATCHED } from '#main/operations/work.ts';
import { forgottenBy, knownLocks, locksOfClosedFile } from '../ledger/known-locks-store.ts';
import { lookAtBackup, placeOfBackup, rememberBackup } from './chosen-backups.ts';
import { firstVaultHandlers } from './first-handlers.ts';

/** The file itself: where it is, copies of it, and the sample business beside it. */
export const vaultHandlers: HandlersOf<typeof vaultContract> = {
  ...firstVaultHandlers,

  'vault.backUp': async ({ business, desktop, progress = UNWATCHED }) => {
    const path = await desktop.chooseSavePath('sqlite');
    if (path === null) return { path };
    progress('copying');
    const written = business.backUpTo(path, () => progress('copying'));
    if (!written.ok) throw backupRefusal(written.error);
    return { path };
  },

  'vault.chooseBackup': async ({ business, desktop, progress = UNWATCHED }) => {
    const path = await desktop.chooseBackup();
    if (path === null) return null;
    progress('checking');
    const known = knownLocks(business.readable);
    const { months, deliveries } = forgottenBy(locksOfClosedFile(path), known);
    const facts = lookAtBackup(path, {
      months: months.map(({ month }) => month),
      sentOn: deliveries.map(({ madeOn }) => madeOn),
    });
    // Whoever stopped meanwhile wants to see nothing of it.
    progress('checking');
    return facts;
  },

  'vault.restore': async ({ desktop, progress = UNWATCHED }, { backup }) => {
    const { keptAt, lockedAgain, leftOpen } = await desktop.restore(
      placeOfBackup(backup),
      progress,
    );
    return {
      before: keptAt === null ? null : rememberBackup(keptAt),
      lockedAgain: [...lockedAgain],
      leftOpen: [...leftOpen],
    };
  },

  'vault.end': ({ desktop }, { startsAgain }) => {
    desktop.end(startsAgain);
    return null;
  },

  'vault.showFile': ({ business, desktop }) => {
    desktop.showInFolder(business.path);
    return null;
  },

  'vault.openSample': async ({ desktop, progress = UNWATCHED }) => {
    await desktop.openSample(progress);
    return null;
  },

  'vault.leaveSample': ({ desktop }) => {
    if (!desktop.isSample()) throw new Refusal('not_sample');
    desktop.leaveSample();
    return null;
  },
};

/** Why there is no backup, as a refusal: the chosen place is at fault, not the data. */
export function backupRefusal({ code }: BackupError): Refusal {
  if (code === 'disk_full') return new Refusal('disk_full');
  return new Refusal('file_not_written', { details: { problem: code } });
}
