import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

/*
 * To check a whole file takes its time, and at a start somebody waits for it. So it is checked at the
 * end, and noted how the system then describes it: where that is still so, nobody has written into
 * it since. The time of the last change is part of it, which no program can set.
 */

/** True for a file that was found whole when it was closed, and is as it was left. */
export function isAsLeft(path: string, note: string): boolean {
  try {
    return readFileSync(note, 'utf8') === descriptionOf(path);
  } catch {
    // No note yet, or none that can be read: the file is checked.
    return false;
  }
}

/** Notes how a file that is whole was left; failing to costs the next start a check, no more. */
export function noteAsLeft(path: string, note: string): void {
  try {
    writeFileSync(note, descriptionOf(path), { mode: 0o600 });
  } catch {
    // The folder may be gone or full: the data has its own alarms.
  }
}

/** The file is checked at the next start, whatever it is like then. */
export function forget(note: string): void {
  try {
    rmSync(note, { force: true });
  } catch {
    // In a folder that cannot be written to the file will soon be found to be the same.
  }
}

function descriptionOf(path: string): string {
  const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}
