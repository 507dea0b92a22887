import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Waits until the file's bytes are on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until the list of names of the file's folder is on the disk, where the platform can be asked to. */
export function syncFolderOf(path: string): void {
  // Windows opens no folders, and needs no such call: its journal keeps names in order.
  if (process.platform === 'win32') return;
  const directory = openSync(dirname(path), 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

/** Gives a finished file its name, in one step, over whatever had that name. */
export function publish(partial: string, target: string): void {
  syncFile(partial);
  renameSync(partial, target);
  syncFolderOf(target);
}

/** As `publish`, but false, with nothing done, where a file has that name already. */
export function publishNew(partial: string, target: string): boolean {
  syncFile(partial);
  try {
    linkSync(partial, target);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    // Sticks and network folders without links: the short race that remains is between two starts.
    if (existsSync(target)) return false;
    renameSync(partial, target);
  }
  rmSync(partial, { force: true });
  syncFolderOf(target);
  return true;
}

/** Gives a file a second name, or makes a copy where there are no links; never over another file. */
export function keepUnder(path: string, secondName: string): void {
  try {
    linkSync(path, secondName);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw error;
    copyFileSync(path, secondName, constants.COPYFILE_EXCL);
    syncFile(secondName);
  }
}

/** The name, or the first of `name-2`, `name-3` … that nothing has. */
export function freeName(name: string): string {
  for (let copy = 1; ; copy += 1) {
    const free = copy === 1 ? name : `${name}-${copy}`;
    if (!existsSync(free)) return free;
  }
}

/** Removes a database that was never finished, with what SQLite keeps beside it. */
export function removeUnfinished(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal'])
    rmSync(`${path}${suffix}`, { force: true });
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
