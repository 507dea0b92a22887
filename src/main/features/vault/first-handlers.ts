import type { firstVaultContract } from '#shared/features/vault/first-contract.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { listMetricRows } from '../metrics/store.ts';

export const firstVaultHandlers: HandlersOf<typeof firstVaultContract> = {
  'vault.status': ({ db, path, desktop, clock }) => ({
    path,
    file: desktop.filePresence(),
    isBackupFailing: desktop.isBackupFailing(),
    isSample: desktop.isSample(),
    isEmpty: listMetricRows(db).length === 0,
    appVersion: desktop.appVersion,
    today: clock.today(),
  }),
};
