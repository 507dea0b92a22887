import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { ErrorCode } from '#shared/ipc/error-codes.ts';
import { Refusal } from '#shared/ipc/refusal.ts';

/**
 * The bytes of a file that a person chose. Refuses a larger one with `tooLarge`, and with `bad_file`
 * what cannot be read. The size is asked of the open file, so that it is that of what is read.
 */
export function readAtMost(path: string, mostBytes: number, tooLarge: ErrorCode): Uint8Array {
  const file = openForReading(path);
  try {
    if (fstatSync(file).size > mostBytes) throw new Refusal(tooLarge);
    return readFileSync(file);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('bad_file');
  } finally {
    closeSync(file);
  }
}

/** The first bytes of a file, as many as there are; refuses with `bad_file` what cannot be read. */
export function readHead(path: string, bytes: number): Uint8Array {
  const file = openForReading(path);
  try {
    const head = Buffer.alloc(bytes);
    return head.subarray(0, readSync(file, head, 0, bytes, 0));
  } catch {
    throw new Refusal('bad_file');
  } finally {
    closeSync(file);
  }
}

function openForReading(path: string): number {
  try {
    return openSync(path, 'r');
  } catch {
    throw new Refusal('bad_file');
  }
}

/** Bytes that are read of a file at once. */
const BLOCK = 1 << 18;
const LINE_FEED = 10;

/** The text of a file that we wrote, UTF-8, in parts that end with a line. */
export function* linesInParts(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    let rest: Uint8Array = Buffer.alloc(0);
    const block = Buffer.alloc(BLOCK);
    for (let read = readSync(file, block); read > 0; read = readSync(file, block)) {
      const bytes = Buffer.concat([rest, block.subarray(0, read)]);
      const end = bytes.lastIndexOf(LINE_FEED) + 1;
      if (end > 0) yield bytes.toString('utf8', 0, end);
      rest = bytes.subarray(end);
    }
    if (rest.length > 0) yield Buffer.from(rest).toString();
  } finally {
    closeSync(file);
  }
}
