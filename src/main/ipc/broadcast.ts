import { BrowserWindow } from 'electron';
import { EVENT_CHANNEL } from '#shared/ipc/channels.ts';
import type { AppEvent } from '#shared/ipc/channels.ts';

/** Tells every window, so that two windows never show different figures. */
export function broadcast(event: AppEvent): void {
  for (const window of BrowserWindow.getAllWindows()) {
    window.webContents.send(EVENT_CHANNEL, event);
  }
}
