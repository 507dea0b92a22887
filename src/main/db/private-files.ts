import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/*
 * What the program keeps is for its user alone, whatever the umask lets others read. On Windows the
 * user's own folder sees to that, and modes are without effect.
 */

const PRIVATE = 0o600;
const FOLDER = 0o700;
const BLOCK = 1 << 20;

/** Makes an empty file, so that whoever writes it next finds it closed to others. Throws where one is. */
export function makePrivateFile(path: string): void {
  closeSync(openSync(path, 'wx', PRIVATE));
}

/** Makes the folder where it is not there. */
export function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: FOLDER });
}

/** Copies a file into a new one that only its user can read, whoever may read the first. */
export function copyPrivately(path: string, copy: string): void {
  const from = openSync(path, 'r');
  const to = openSync(copy, 'wx', PRIVATE);
  try {
    const block = Buffer.alloc(BLOCK);
    for (;;) {
      const read = readSync(from, block);
      if (read === 0) return;
      for (let written = 0; written < read;) {
        written += writeSync(to, block, written, read - written);
      }
    }
  } finally {
    closeSync(from);
    closeSync(to);
  }
}

/** Closes a folder of the program's own to others, with the files in it; not with its folders. */
export function tightenFolder(folder: string): void {
  let entries;
  try {
    tighten(folder, FOLDER);
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return passOver(error);
  }
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    try {
      tighten(join(folder, entry.name), PRIVATE);
    } catch (error) {
      passOver(error);
    }
  }
}

/** Leaves alone what is closed already: to the system, setting the same mode is a change too. */
function tighten(path: string, mode: number): void {
  if (modeOf(path) !== mode) chmodSync(path, mode);
}

/**
 * Someone else's file, a disk without modes (which says so in many ways: ENOTSUP, EINVAL, ENOSYS), a
 * folder that is not there yet: whatever the system answers is no reason to stop.
 */
function passOver(error: unknown): void {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
}

/** The mode that a file gets in the end which the user put under this name. */
export function usualFileMode(path: string): number {
  return (
    modeOf(path) ??
    modeOfNew(`${path}.${process.pid}.mode`, (probe) => {
      closeSync(openSync(probe, 'wx'));
    })
  );
}

/** The mode that a folder gets in the end which the user put under this name. */
export function usualFolderMode(path: string): number {
  return modeOf(path) ?? modeOfNew(`${path}.${process.pid}.mode`, mkdirSync);
}

function modeOf(path: string): number | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && stats.mode & 0o777;
}

/** Tried out: to ask for the umask is to change it for a moment, for every thread. */
function modeOfNew(probe: string, make: (path: string) => unknown): number {
  rmSync(probe, { recursive: true, force: true });
  make(probe);
  const mode = modeOf(probe) ?? PRIVATE;
  rmSync(probe, { recursive: true });
  return mode;
}

/** Opens a finished file or folder to whom the user lets see it; a disk without modes is no fault. */
export function release(path: string, mode: number): void {
  try {
    chmodSync(path, mode);
  } catch (error) {
    passOver(error);
  }
}
