import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { localDay } from '#shared/kernel/day.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { readAtMost } from '#main/operations/file-reading.ts';
import type { NumbersSourceFile } from './number-files.ts';

/** A larger file is no export of a tool; bytes. */
export const MOST_BYTES = 50 * 1024 * 1024;
export const MOST_KEPT_BYTES = 2 * MOST_BYTES;
const ID_LENGTH = 32;

/** Files live in memory until newer ones come, and never in the data file. */
const kept = new Map<string, NumbersSourceFile>();

/** Reads a file where it lies, and keeps it. */
export function keepNumbersFile(path: string) {
  const bytes = readAtMost(path, MOST_BYTES, 'file_too_large');
  return keepNumbersBytes({
    name: basename(path),
    bytes,
    changedOn: localDay(writtenOn(path)),
  });
}

function writtenOn(path: string): Date {
  const status = statSync(path, { throwIfNoEntry: false });
  // It was there when it was read, and is gone.
  if (!status) throw new Refusal('bad_file');
  return status.mtime;
}

/** Keeps what was handed in; the same content under the same name has the same id. */
export function keepNumbersBytes(file: NumbersSourceFile) {
  const { bytes } = file;
  const name = basename(file.name);
  if (bytes.length > MOST_BYTES) throw new Refusal('file_too_large');
  const id = createHash('sha256').update(name).update(bytes).digest('hex').slice(0, ID_LENGTH);
  kept.delete(id);
  kept.set(id, { ...file, name });
  let size = [...kept.values()].reduce((sum, one) => sum + one.bytes.length, 0);
  for (const [oldest, { bytes: old }] of kept) {
    if (size <= MOST_KEPT_BYTES) break;
    size -= old.length;
    kept.delete(oldest);
  }
  return { id, fileName: name };
}

/** The file of that id; refused where newer ones took its place. */
export function keptNumbersFile(id: string): NumbersSourceFile {
  const file = kept.get(id);
  if (!file) throw new Refusal('not_found', { field: 'files' });
  return file;
}

export function forgetNumbersFile(id: string): void {
  kept.delete(id);
}
