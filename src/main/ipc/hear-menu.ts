import { ipcMain } from 'electron';
import type { IpcMainEvent } from 'electron';
import { MENU_CHANNEL } from '#shared/ipc/channels.ts';
import { isMenu } from '#shared/ipc/menu.ts';
import type { MenuEntry } from '#shared/ipc/menu.ts';

/** Hears from our own page what the native menu offers; anything else is not listened to. */
export function hearMenu(
  isOurs: (event: IpcMainEvent) => boolean,
  show: (entries: readonly MenuEntry[]) => void,
): void {
  ipcMain.on(MENU_CHANNEL, (event, told: unknown) => {
    if (isOurs(event) && isMenu(told)) show(told);
  });
}
