import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
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

function openForReading(path: string): number {
  try {
    return openSync(path, 'r');
  } catch {
    throw new Refusal('bad_file');
  }
}
