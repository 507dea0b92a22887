import { readFileSync, rmSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { writeFileWhole } from '../operations/file-whole.ts';

/** Where the folder lies in which the exports of tools arrive: of this machine, and not of the data. */
export function readNumbersFolder(file: string): string | null {
  try {
    const path: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof path === 'string' && isAbsolute(path) ? path : null;
  } catch {
    // No file yet, or not ours to read: none was named.
    return null;
  }
}

/** Keeps the folder for the next start; null: it is looked into no more. */
export function keepNumbersFolder(file: string, path: string | null): void {
  if (path === null) rmSync(file, { force: true });
  else writeFileWhole(file, JSON.stringify(path), 0o600);
}
