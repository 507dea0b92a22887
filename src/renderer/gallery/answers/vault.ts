import type { OutputOf } from '#shared/ipc/contract.ts';

/** The file that is open: a business of one's own, unless more is said. */
export function vaultStatus(
  more: Partial<OutputOf<'vault.status'>> = {},
): OutputOf<'vault.status'> {
  return {
    path: '/home/zoe/.local/share/Solocap/solocap.sqlite',
    file: 'here',
    isBackupFailing: false,
    isSample: false,
    isEmpty: false,
    appVersion: '0.1.0',
    today: '2026-11-22',
    ...more,
  };
}
