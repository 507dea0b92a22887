import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeFileWhole } from '#main/operations/file-whole.ts';

/** A file of the folder as it was last found there. */
const seenFileSchema = z.strictObject({
  /** When it was first found, or written where it was there before anyone looked; milliseconds. */
  since: z.number(),
  /** When the disk last noted a change of it: an archive that is unpacked keeps older days of writing. */
  noted: z.number(),
  /** The hash of its first bytes; null: it could not be opened. */
  head: z.string().nullable(),
});
export type SeenFile = z.infer<typeof seenFileSchema>;

/** What was found in the folder at the last look, by `seenKey`. */
export type SeenFiles = ReadonlyMap<string, SeenFile>;

const seenSchema = z.strictObject({
  folder: z.string(),
  files: z.record(z.string(), seenFileSchema),
});

/** A file by what it is called and how it was written: kept as a hash, as names tell of people. */
export function seenKey(name: string, size: number, written: number): string {
  return hashOf(`${name}\0${size}\0${written}`);
}

/** null: nobody has looked into that folder yet. */
export function readSeenFiles(data: string, folder: string): SeenFiles | null {
  try {
    const read = seenSchema.safeParse(JSON.parse(readFileSync(seenIn(data), 'utf8')));
    if (!read.success || read.data.folder !== hashOf(folder)) return null;
    return new Map(Object.entries(read.data.files));
  } catch {
    // No file, or not ours to read: it is looked into as if for the first time.
    return null;
  }
}

/** Where the disk takes no file, the next look is as this one was: what was found counts all the same. */
export function keepSeenFiles(data: string, folder: string, files: SeenFiles): void {
  const text = JSON.stringify({ folder: hashOf(folder), files: Object.fromEntries(files) });
  try {
    writeFileWhole(seenIn(data), text, 0o600);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  }
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

/** Beside the data, and not in it: what lies in a folder is no step of the history. */
function seenIn(data: string): string {
  return `${data}-seen-exports.json`;
}
