import { lstatSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { KnownProfile } from '#shared/features/numbers/recognise.ts';
import { readAtMost, readHead } from '#main/operations/file-reading.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { UNWATCHED } from '#main/operations/work.ts';
import type { Progress } from '#main/operations/work.ts';
import { keepNumbersFile, MOST_BYTES, MOST_KEPT_BYTES } from './kept-numbers.ts';
import { HEAD_BYTES, isReadWhole, toolOf } from './tool-of.ts';

/** How exports end. */
const ENDINGS = new Set(['.csv', '.tsv', '.txt', '.json', '.xlsx', '.ods', '.xls', '.zip']);
/** As many as are handed in at once. */
const MOST_TAKEN = 50;

/** What was found in the folder: exports of known tools by their names, everything else by its number. */
type FolderLook = {
  readonly taken: readonly (ReturnType<typeof keepNumbersFile> & { readonly tool: string })[];
  /** New files with a fitting ending that are of no known tool, or cannot be read. */
  readonly others: number;
};

type FolderRequest = {
  readonly path: string;
  /** Milliseconds: only what was written later is opened. */
  readonly since: number;
  readonly profiles: readonly KnownProfile[];
  readonly progress?: Progress | undefined;
};

/**
 * Looks into a folder once, and only at its top level: the list, and the heads of files that are new and
 * end as exports do. What is recognised is kept as if it had been handed in; the folder stays as it is.
 * Throws what the disk says where the folder itself cannot be read.
 */
export function lookIntoFolder(request: FolderRequest): FolderLook {
  const { path, profiles, progress = UNWATCHED } = request;
  const fresh = freshFiles(request);
  const taken: FolderLook['taken'][number][] = [];
  let room = MOST_KEPT_BYTES;
  for (const [done, { name, size }] of fresh.entries()) {
    progress('reading', done, fresh.length, name);
    const tool =
      size > room || taken.length === MOST_TAKEN ? null : toolAt(join(path, name), profiles);
    if (tool === null) continue;
    taken.push({ ...keepNumbersFile(join(path, name)), tool });
    room -= size;
  }
  return { taken, others: fresh.length - taken.length };
}

/** The newest first: where there are too many, the oldest are left. */
function freshFiles({ path, since }: Pick<FolderRequest, 'path' | 'since'>) {
  const files = readdirSync(path, { withFileTypes: true })
    // A link may lead out of the folder.
    .filter((entry) => entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()))
    .flatMap(({ name }) => {
      const status = lstatSync(join(path, name), { throwIfNoEntry: false });
      return status ? [{ name, size: status.size, changed: status.mtimeMs }] : [];
    });
  return files
    .filter(({ size, changed }) => changed > since && size > 0 && size <= MOST_BYTES)
    .toSorted((a, b) => b.changed - a.changed);
}

/** The profile that reads a file, by its head where that is enough; null: none, or it cannot be read. */
function toolAt(path: string, profiles: readonly KnownProfile[]): string | null {
  try {
    // One byte more tells that the last line of the head may be cut off.
    const head = readHead(path, HEAD_BYTES + 1);
    const bytes = isReadWhole(head) ? readAtMost(path, MOST_BYTES, 'file_too_large') : head;
    return toolOf({ name: basename(path), bytes, changedOn: null }, profiles);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
