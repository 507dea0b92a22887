import { accessSync, closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { sizeOf } from './file-size.ts';
import type { OpenError } from './open-error.ts';
import { storageFaultOf } from './sqlite-fault.ts';

const HEADER_BYTES = 100;
const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const PAGE_SIZE_AT = 16;
const PAGE_COUNT_AT = 28;
/** A page size of 65 536 does not fit its two bytes and is written as 1. */
const LARGEST_PAGE = 65_536;

/** What the file system and the first 100 bytes tell before SQLite is let near the file. */
export type FileFacts = {
  /** Commits that have not reached the file itself yet: the last process did not end cleanly. */
  readonly hasWal: boolean;
};

/**
 * Looks at the file without SQLite, which takes an empty file for a new database and would delete
 * the log beside it. Changes nothing.
 */
export function inspectFile(path: string): Result<FileFacts, OpenError> {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return err({ code: hasFolder(path) ? 'missing' : 'folder_missing', path });
    if (!stats.isFile()) return err({ code: 'not_a_file', path });
    const hasWal = sizeOf(`${path}-wal`) > 0;
    const fault = headerFault(path, hasWal) ?? writeFault(path);
    return fault ? err(fault) : ok({ hasWal });
  } catch (error) {
    const fault = storageFaultOf(error);
    if (fault === undefined) throw error;
    return err({ code: fault === 'not_allowed' ? 'not_allowed' : 'io', path });
  }
}

/** Why no new file could be made there; undefined where one could. */
export function folderFault(path: string): OpenError | undefined {
  if (!hasFolder(path)) return { code: 'folder_missing', path };
  return isWritable(dirname(path)) ? undefined : { code: 'read_only_folder', path };
}

function hasFolder(path: string): boolean {
  return statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function headerFault(path: string, hasWal: boolean): OpenError | undefined {
  const { header, bytes } = readHeader(path);
  if (bytes === 0) return { code: 'empty', path };
  const magic = header.subarray(0, MAGIC.length);
  if (!magic.equals(MAGIC.subarray(0, magic.length))) return { code: 'not_a_database', path };
  if (bytes < HEADER_BYTES) return { code: 'truncated', path, bytes, expected: HEADER_BYTES };
  // With a log beside it, a file cut off in the middle of a page is whole again once it is read.
  if (hasWal) return undefined;
  const stored = header.readUInt16BE(PAGE_SIZE_AT);
  const pageSize = stored === 1 ? LARGEST_PAGE : stored;
  const expected = header.readUInt32BE(PAGE_COUNT_AT) * pageSize;
  return bytes < expected ? { code: 'truncated', path, bytes, expected } : undefined;
}

function readHeader(path: string): { header: Buffer; bytes: number } {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    const read = readSync(file, header, 0, HEADER_BYTES, 0);
    return { header: header.subarray(0, read), bytes: fstatSync(file).size };
  } finally {
    closeSync(file);
  }
}

function writeFault(path: string): OpenError | undefined {
  if (!isWritable(path)) return { code: 'read_only_file', path };
  return folderFault(path);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
