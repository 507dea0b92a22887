import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { StatementSheet } from '#shared/features/ledger/bank-file-contract.ts';
import { bookFileOf } from '#shared/features/ledger/imports/book-file.ts';
import { mappingInFile } from '#shared/features/ledger/imports/told-mapping.ts';
import type { ErrorCode } from '#shared/ipc/error-codes.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { readAtMost } from '#main/operations/file-reading.ts';
import { decodeText } from '#main/operations/text-decoding.ts';
import { camtArchive } from './camt-archive.ts';
import { listMappings } from './profile-store.ts';
import { sheetFinder } from './workbook-file.ts';

/** `source`: the workbook that the bytes are a sheet of, else the bytes themselves. */
export type KeptFile = {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly source: Uint8Array;
};

/** A chosen file as the window knows it: by its name and never its place. */
type FileAtHand = {
  readonly id: string;
  readonly fileName: string;
  readonly isFec: boolean;
  readonly sheet?: StatementSheet;
  /** The name of the profile that it holds, in place of a statement. */
  readonly profile?: string;
};

/** A chosen file that is not kept, and why. */
type RefusedFile = { readonly fileName: string; readonly code: ErrorCode };

/** A larger file is no statement; bytes. */
const MOST_BYTES = 50 * 1024 * 1024;
const MOST_KEPT_BYTES = 2 * MOST_BYTES;
const ID_LENGTH = 32;
const MOST_PROFILE_BYTES = 100_000;
/** As much of a file as tells whether it holds books (a FEC, a journal of ours): its first line. */
const HEAD_BYTES = 4096;

/** The files that were handed in last, by their ids: in memory until others come, never in the data file. */
const kept = new Map<string, KeptFile>();

/**
 * Reads the chosen files and keeps them beside those that wait; one that is refused holds up no
 * other one. A file that was chosen alone is refused as a whole.
 */
export async function keepChosenFiles(
  db: ReadableDb,
  paths: readonly string[],
  waiting: readonly string[],
): Promise<{ readonly taken: readonly FileAtHand[]; readonly refused: readonly RefusedFile[] }> {
  const taken: FileAtHand[] = [];
  const refused: RefusedFile[] = [];
  for (const path of paths) {
    const beside = [...waiting, ...taken.map(({ id }) => id)];
    try {
      taken.push(await keepBankFile(db, path, beside));
    } catch (error) {
      if (!(error instanceof Refusal) || paths.length === 1) throw error;
      refused.push({ fileName: basename(path), code: error.code });
    }
  }
  return { taken, refused };
}

/** Of a workbook, the sheet that is a statement. */
export function keepBankFile(
  db: ReadableDb,
  path: string,
  waiting: readonly string[],
): Promise<FileAtHand> {
  const source = readAtMost(path, MOST_BYTES, 'statement_too_large');
  return keep(db, { name: basename(path), source }, { waiting });
}

/** Keeps a file that was dropped into the window; its name is that of a file, and no place. */
export function keepDroppedFile(
  db: ReadableDb,
  { name, bytes, waiting = [] }: DroppedFile,
): Promise<FileAtHand> {
  return keep(db, { name: basename(name), source: bytes }, { waiting });
}

type DroppedFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly waiting?: readonly string[] | undefined;
};

/** Keeps another sheet of the workbook that was handed in last. */
export function keepSheet(db: ReadableDb, { file, sheet }: SheetQuestion): Promise<FileAtHand> {
  return keep(db, keptFile(file), { sheet });
}

type SheetQuestion = { readonly file: string; readonly sheet: string };

/** A file that was handed in; refused where too much came since. */
export function keptFile(id: string): KeptFile {
  const file = kept.get(id);
  if (!file) throw new Refusal('not_found', { field: 'file' });
  return file;
}

async function keep(
  db: ReadableDb,
  { name, source }: Pick<KeptFile, 'name' | 'source'>,
  { sheet: asked, waiting = [] }: { readonly sheet?: string; readonly waiting?: readonly string[] },
): Promise<FileAtHand> {
  const archive = await camtArchive(source);
  const findSheet = archive ? null : await sheetFinder(source);
  const workbook = findSheet?.(listMappings(db), asked ?? null);
  const bytes = archive ?? workbook?.bytes ?? source;
  const hash = createHash('sha256').update(source);
  // Each sheet is a file of its own for whoever asks for it by name.
  if (asked !== undefined) hash.update(`\n${asked}`);
  const id = hash.digest('hex').slice(0, ID_LENGTH);
  const isOfBooks = bookFileOf(decodeText(bytes.subarray(0, HEAD_BYTES))) !== null;
  remember({ id, name, bytes, source }, new Set(waiting));
  const profile = bytes.length <= MOST_PROFILE_BYTES ? mappingInFile(decodeText(bytes)) : null;
  return {
    id,
    fileName: name,
    isFec: isOfBooks,
    ...(workbook && { sheet: workbook.sheet }),
    ...(profile && { profile: profile.name }),
  };
}

/** Makes room by forgetting older files, and none of those that wait to be looked through. */
function remember(file: KeptFile, waiting: ReadonlySet<string>): void {
  const waitingFiles = [...kept.values()].filter(({ id }) => id !== file.id && waiting.has(id));
  if (waitingFiles.length > 0 && bytesOf([...waitingFiles, file]) > MOST_KEPT_BYTES) {
    throw new Refusal('files_wait');
  }
  kept.delete(file.id);
  kept.set(file.id, file);
  for (const id of kept.keys()) {
    if (bytesOf([...kept.values()]) <= MOST_KEPT_BYTES) break;
    if (id !== file.id && !waiting.has(id)) kept.delete(id);
  }
}

/** The sheets of one workbook share its bytes. */
function bytesOf(files: readonly KeptFile[]): number {
  const sources = new Set(files.map(({ source }) => source));
  return [...sources].reduce((sum, { length }) => sum + length, 0);
}
