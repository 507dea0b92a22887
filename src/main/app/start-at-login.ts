import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { StartAtLogin } from '#shared/features/settings/model.ts';
import { writeFileWhole } from '../operations/file-whole.ts';
import { autostartEntry } from './autostart-entry.ts';

/** Whether the system opens the app with the session; only an installed app can be opened so. */
export function readStartAtLogin(): StartAtLogin {
  if (!app.isPackaged) return 'impossible';
  const isOn =
    process.platform === 'linux'
      ? existsSync(autostartFile())
      : app.getLoginItemSettings().openAtLogin;
  return isOn ? 'on' : 'off';
}

/** Asks the system to open the app with the session, or to do so no more. */
export function setStartAtLogin(isOn: boolean): void {
  if (process.platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: isOn });
    return;
  }
  const file = autostartFile();
  if (!isOn) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  // An AppImage is unpacked elsewhere at each start: what is to be started is the image itself.
  writeFileWhole(file, autostartEntry(process.env['APPIMAGE'] ?? process.execPath));
}

/** Where Linux desktops look for what starts with the session. */
function autostartFile(): string {
  const config = process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
  return join(config, 'autostart', 'solocap.desktop');
}
