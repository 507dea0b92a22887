import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where Linux keeps a disk in memory for everyone. */
const MEMORY = '/dev/shm';
/** Containers often have 64 MB there: too little for files of 100 000 entries. */
const ENOUGH_BYTES = 2 ** 30;

/** Where files lie that a test wants on a disk; the others lie in memory. */
export const DISK_FOLDER = 'SOLOCAP_DISK_FOLDER';

function hasRoomInMemory(): boolean {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ENOUGH_BYTES;
  } catch {
    return false;
  }
}

/**
 * Lets the temporary files of this program, and of all that it starts, lie in memory: a business
 * that is made anew for each test waits for no disk. Elsewhere nothing changes.
 */
export function keepFilesInMemory(): () => void {
  if (!hasRoomInMemory()) return () => {};
  const folder = mkdtempSync(path.join(MEMORY, 'solocap-tests-'));
  process.env[DISK_FOLDER] = tmpdir();
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** What the test runner calls before all tests; what it gives back is called after them. */
export const setup = keepFilesInMemory;
