import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { makePrivateFile, release, usualFileMode } from '../db/private-files.ts';

/**
 * Writes a file whole or not at all: under another name in the same folder, closed to others, synced,
 * then renamed. In the end whoever the user lets see new files there can read it, unless the mode says
 * otherwise.
 * Throws what the disk says; a file that was there before is then as it was.
 */
export function writeFileWhole(
  path: string,
  content: string | Uint8Array,
  mode = usualFileMode(path),
): void {
  const partial = `${path}.${process.pid}.partial`;
  rmSync(partial, { force: true });
  try {
    makePrivateFile(partial);
    const file = openSync(partial, 'r+');
    try {
      // Not writeSync: that one may stop half-way on a full disk, and says so by a number alone.
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partial, path);
    release(path, mode);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
