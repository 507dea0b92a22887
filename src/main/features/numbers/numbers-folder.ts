import { lstatSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { KnownProfile } from '#shared/features/numbers/recognise.ts';
import { readAtMost, readHead } from '#main/operations/file-reading.ts';
import type { ErrorCode } from '#shared/ipc/error-codes.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { UNWATCHED } from '#main/operations/work.ts';
import type { Progress } from '#main/operations/work.ts';
import { keepNumbersFile, MOST_BYTES, MOST_KEPT_BYTES } from './kept-numbers.ts';
import { hashOf, seenKey } from './seen-files.ts';
import type { SeenFile, SeenFiles } from './seen-files.ts';
import { HEAD_BYTES, isReadWhole, toolOf } from './tool-of.ts';

/** How exports end. */
const ENDINGS = new Set(['.csv', '.tsv', '.txt', '.json', '.xlsx', '.ods', '.xls', '.zip']);
/** As many as are handed in at once. */
const MOST_TAKEN = 50;

/** What was found in the folder: exports of known tools by their names, everything else by its number. */
type FolderLook = {
  readonly taken: readonly (ReturnType<typeof keepNumbersFile> & { readonly tool: string })[];
  /** Exports that were gone or too large by the time they were read. */
  readonly refused: readonly { readonly fileName: string; readonly code: ErrorCode }[];
  /** New files with a fitting ending that are of no known tool, or cannot be read. */
  readonly others: number;
  /** Everything that may be an export, to know at the next look what is new. */
  readonly seen: SeenFiles;
};

type FolderRequest = {
  readonly path: string;
  /** Milliseconds: only what was written later, or came later, is opened. */
  readonly since: number;
  /** Milliseconds. */
  readonly now: number;
  /** What was there at the last look; null: nobody looked. */
  readonly before: SeenFiles | null;
  readonly profiles: readonly KnownProfile[];
  readonly progress?: Progress | undefined;
};

/**
 * Looks into a folder once, and only at its top level: the list, and the heads of files that are new and
 * end as exports do. What is recognised is kept as if it had been handed in; the folder stays as it is.
 * Throws what the disk says where the folder itself cannot be read.
 */
export function lookIntoFolder(request: FolderRequest): FolderLook {
  const { path, profiles, since, progress = UNWATCHED } = request;
  const files = filesIn(request);
  const seen = new Map(files.map(({ key, told }) => [key, told]));
  const fresh = files
    .filter((file) => latest(file) > since)
    .toSorted((a, b) => latest(b) - latest(a));
  const taken: FolderLook['taken'][number][] = [];
  const refused: FolderLook['refused'][number][] = [];
  // What is new at a later look is told by what is in it: also of what is not handed in now.
  for (const { name, key, told } of files) {
    const isUnread = told.head === null && !fresh.some((one) => one.key === key);
    const head = isUnread ? headAt(join(path, name)) : null;
    if (head) seen.set(key, { ...told, head: hashOf(head) });
  }
  let room = MOST_KEPT_BYTES;
  for (const [done, { name, size, key, told }] of fresh.entries()) {
    progress('reading', done, fresh.length, name);
    const file = join(path, name);
    const head = headAt(file);
    if (head) seen.set(key, { ...told, head: hashOf(head) });
    const isRoom = size <= room && taken.length < MOST_TAKEN;
    const tool = head && isRoom ? toolAt(file, head, profiles) : null;
    if (tool === null) continue;
    const kept = keptAt(file);
    if ('code' in kept) refused.push({ fileName: name, code: kept.code });
    else taken.push({ ...kept, tool });
    room -= size;
  }
  return { taken, refused, others: fresh.length - taken.length - refused.length, seen };
}

type FolderFile = {
  readonly name: string;
  readonly size: number;
  /** Milliseconds. */
  readonly written: number;
  readonly key: string;
  readonly told: SeenFile;
};

function latest({ written, told }: FolderFile): number {
  return Math.max(written, told.since);
}

/** What ends as exports do and is not larger than they are, with when it came. */
function filesIn({
  path,
  before,
  now,
}: Pick<FolderRequest, 'path' | 'before' | 'now'>): FolderFile[] {
  return (
    readdirSync(path, { withFileTypes: true })
      // A link may lead out of the folder.
      .filter((entry) => entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()))
      .flatMap(({ name }): FolderFile[] => {
        const status = lstatSync(join(path, name), { throwIfNoEntry: false });
        if (!status || status.size === 0 || status.size > MOST_BYTES) return [];
        const { size, mtimeMs: written, ctimeMs: noted } = status;
        const key = seenKey(name, size, written);
        // What lay there before anyone looked came when it was written, as far as anyone can tell.
        const first: SeenFile = { since: before ? now : written, noted, head: null };
        const known = before?.get(key);
        const isSame = known && (known.noted === noted || isAsBefore(join(path, name), known));
        return [{ name, size, written, key, told: isSame ? { ...known, noted } : first }];
      })
  );
}

/**
 * True where the file begins as it did, as far as anyone knows: an archive may give each week's file the
 * same day, and a backup or a change of its rights is noted by the disk, too.
 */
function isAsBefore(path: string, { head: before }: SeenFile): boolean {
  const head = before === null ? null : headAt(path);
  return head === null || hashOf(head) === before;
}

/** One byte more tells that the last line of the head may be cut off; null: it cannot be read. */
function headAt(path: string): Uint8Array | null {
  return orNull(() => readHead(path, HEAD_BYTES + 1));
}

/** The profile that reads a file, by its head where that is enough; null: none, or it cannot be read. */
function toolAt(path: string, head: Uint8Array, profiles: readonly KnownProfile[]): string | null {
  return orNull(() => {
    const bytes = isReadWhole(head) ? readAtMost(path, MOST_BYTES, 'file_too_large') : head;
    return toolOf({ name: basename(path), bytes, changedOn: null }, profiles);
  });
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Keeps a file, or tells why it cannot be: it may be gone since its head was read. */
function keptAt(path: string): ReturnType<typeof keepNumbersFile> | { readonly code: ErrorCode } {
  try {
    return keepNumbersFile(path);
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code };
    throw error;
  }
}
