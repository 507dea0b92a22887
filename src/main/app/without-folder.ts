import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { systemLanguage, tellStartFailure } from './start-failure.ts';
import type { FolderFault } from './usable-folder.ts';

/**
 * Tells that there is no folder for the data, and ends. Electron needs one of its own even to say
 * so, and gets a passing one.
 */
export function tellFolderFault(fault: FolderFault): void {
  const passing = mkdtempSync(join(tmpdir(), 'solocap-'));
  app.setPath('userData', passing);
  app.on('quit', () => rmSync(passing, { recursive: true, force: true }));
  void app.whenReady().then(async () => {
    const wish = await tellStartFailure(fault, { backups: '', language: systemLanguage() });
    if (wish === 'retry') app.relaunch();
    app.quit();
  });
}
