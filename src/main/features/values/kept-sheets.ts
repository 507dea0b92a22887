import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { SheetEncoding } from '#shared/features/values/old-sheet/codes.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { readAtMost } from '#main/operations/file-reading.ts';
import { decodeAs, guessEncoding } from '#main/operations/text-decoding.ts';

/** A sheet that was handed in, as it is read again and again until it is moved in. */
export type KeptSheet = {
  /** Made of its content: the same sheet has the same id. */
  readonly id: string;
  /** The file's name without its folder; null: it was pasted. */
  readonly fileName: string | null;
  readonly bytes: Uint8Array;
};

/** A larger file is no sheet of values; bytes. */
const MOST_BYTES = 10 * 1024 * 1024;
/** Someone compares two sheets, not twenty. */
const MOST_SHEETS = 4;
const ID_LENGTH = 32;
const WORKBOOK_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

/** Sheets live in memory until newer ones come, and never in the data file. */
const kept = new Map<string, KeptSheet>();

/** Reads a chosen file and keeps it; refuses what is too large, and workbooks, which are no text. */
export function keepFile(path: string): KeptSheet {
  const bytes = readAtMost(path, MOST_BYTES, 'sheet_too_large');
  if (WORKBOOK_STARTS.some((start) => start.every((byte, index) => bytes[index] === byte))) {
    throw new Refusal('sheet_is_workbook');
  }
  return keep(basename(path), bytes);
}

export function keepPasted(text: string): KeptSheet {
  return keep(null, Buffer.from(text, 'utf8'));
}

/** The sheet of that id; refused where newer ones took its place. */
export function keptSheet(id: string): KeptSheet {
  const sheet = kept.get(id);
  if (!sheet) throw new Refusal('not_found', { field: 'sheet' });
  return sheet;
}

/** The text of a sheet, and the encoding that it was read in; what was pasted has none. */
export function textOfSheet(
  { fileName, bytes }: KeptSheet,
  chosen: SheetEncoding | undefined,
): { readonly text: string; readonly encoding: SheetEncoding | null } {
  if (fileName === null) return { text: decodeAs(bytes, 'utf-8'), encoding: null };
  const encoding = chosen ?? guessEncoding(bytes);
  return { text: decodeAs(bytes, encoding), encoding };
}

function keep(fileName: string | null, bytes: Uint8Array): KeptSheet {
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, ID_LENGTH);
  kept.delete(id);
  kept.set(id, { id, fileName, bytes });
  const [oldest] = kept.keys();
  if (kept.size > MOST_SHEETS && oldest !== undefined) kept.delete(oldest);
  return { id, fileName, bytes };
}
