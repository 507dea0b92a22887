import { recognise } from '#shared/features/numbers/recognise.ts';
import type { KnownProfile } from '#shared/features/numbers/recognise.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { workbookKind } from '#main/operations/workbook-kind.ts';
import { readNumbersFile } from './number-files.ts';
import type { NumbersSourceFile } from './number-files.ts';

/** Headings and the first rows lie within; bytes. */
export const HEAD_BYTES = 64 * 1024;
const LINE_END = 0x0a;

/** The profile that reads a file, as far as the head of the file tells; null: none that is known. */
export function toolOf(file: NumbersSourceFile, profiles: readonly KnownProfile[]): string | null {
  try {
    const { tables } = readNumbersFile({ ...file, bytes: headOf(file.bytes) }, profiles);
    const { found, tie } = recognise(tables, profiles);
    return found[0]?.profile.name ?? tie[0] ?? null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Whole lines of a text; all of what can only be read whole. */
export function headOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= HEAD_BYTES || isReadWhole(bytes)) return bytes;
  const end = bytes.lastIndexOf(LINE_END, HEAD_BYTES);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}

/** True for what can only be read whole, by its first bytes: an archive, a workbook, a list of records. */
export function isReadWhole(bytes: Uint8Array): boolean {
  const begins = new TextDecoder().decode(bytes.subarray(0, 64));
  return workbookKind(bytes) !== null || /^\s*[[{]/.test(begins);
}
