import { BrowserWindow } from 'electron';
import { EVENT_CHANNEL } from '../../shared/ipc/channels.ts';
import type { AppEvent } from '../../shared/ipc/channels.ts';

/** Tells every window but one (by the number of its page), so that no two show different figures. */
export function broadcast(event: AppEvent, except?: number): void {
  for (const { webContents } of BrowserWindow.getAllWindows()) {
    if (webContents.id !== except) webContents.send(EVENT_CHANNEL, event);
  }
}
