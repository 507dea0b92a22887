import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listBackups } from './backup.ts';
import { isSameFile } from './same-file.ts';
import { isFileFault } from './sqlite-fault.ts';

/** What SQLite keeps beside a file, under its name and an ending. */
const BESIDE = ['-wal', '-shm', '-journal'];

/**
 * True for a file that the program keeps, whatever name leads to it: data files, what SQLite keeps
 * beside them, and the backups in a folder. Nothing is opened: to close a file that is open in this
 * process lets go of its lock.
 */
export function isOwnFile(
  path: string,
  { data, backups }: { readonly data: readonly string[]; readonly backups: string },
): boolean {
  const beside = data.flatMap((file) => BESIDE.map((ending) => file + ending));
  const kept = [...data, ...beside, ...backupsIn(backups)];
  // What is not there yet has no number; SQLite would take it for its own all the same.
  const place = placeOf(path);
  return (
    beside.some((file) => placeOf(file) === place) || kept.some((file) => isSameFile(file, path))
  );
}

function backupsIn(folder: string): string[] {
  try {
    return listBackups(folder).map(({ path }) => path);
  } catch (error) {
    // What cannot be listed holds nothing that could be named.
    if (isFileFault(error)) return [];
    throw error;
  }
}

function placeOf(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}
