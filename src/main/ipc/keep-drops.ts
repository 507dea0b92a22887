import { randomUUID } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { DROP_CHANNEL } from '#shared/ipc/channels.ts';

/** As many places as are remembered: more than anyone drops before the first of them is read. */
const MOST_DROPS = 10_000;

/**
 * Keeps where dropped files lie, by ids that only the page they were dropped on was given; a sender
 * that is not our own page is given none. Gives the place of an id, as long as it is remembered.
 */
export function keepDrops(
  isOurs: (event: IpcMainInvokeEvent) => boolean,
): (id: string) => string | null {
  const places = new Map<string, string>();
  ipcMain.handle(DROP_CHANNEL, (event, path: unknown) => {
    if (!isOurs(event) || typeof path !== 'string' || !isAbsolute(path)) return null;
    const id = randomUUID();
    places.set(id, path);
    const [oldest] = places.keys();
    if (places.size > MOST_DROPS && oldest !== undefined) places.delete(oldest);
    return id;
  });
  return (id) => places.get(id) ?? null;
}
