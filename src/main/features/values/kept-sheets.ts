import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { OldSheet } from '#shared/features/values/contract.ts';
import type { SheetEncoding } from '#shared/features/values/old-sheet/codes.ts';
import { MAX_SHEET_COLUMNS } from '#shared/features/values/old-sheet/model.ts';
import type { SheetChoices } from '#shared/features/values/old-sheet/model.ts';
import { localDay } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { readAtMost } from '#main/operations/file-reading.ts';
import { decodeAs, guessEncoding } from '#main/operations/text-decoding.ts';
import { sheetsOfWorkbook } from '#main/operations/workbook-sheets.ts';
import type { SheetOfWorkbook } from '#main/operations/workbook-sheets.ts';

/** A sheet that was handed in, as it is read again and again until it is moved in. */
export type KeptSheet = {
  /** Made of its content: the same sheet has the same id. */
  readonly id: string;
  /** The file's name without its folder; null: it was pasted. */
  readonly fileName: string | null;
  readonly bytes: Uint8Array;
  /** The day of its last change; null: it has none. */
  readonly changedOn: Day | null;
  /** The sheets of a workbook that hold something; null: it is a text. */
  readonly workbook: readonly SheetOfWorkbook[] | null;
};

/** A larger file is no sheet of values; bytes. */
const MOST_BYTES = 10 * 1024 * 1024;
/** Someone compares two sheets, not twenty. */
const MOST_SHEETS = 4;
const ID_LENGTH = 32;
const AS_SHOWN = {
  mostColumns: MAX_SHEET_COLUMNS,
  tellsEuros: true,
  hasSigns: true,
  unknownAs: (shown: string) => shown,
};

/** Sheets live in memory until newer ones come, and never in the data file. */
const kept = new Map<string, KeptSheet>();

/** Reads a chosen file and keeps it; refuses what is too large, or a workbook that cannot be read. */
export function keepFile(path: string): Promise<KeptSheet> {
  const bytes = readAtMost(path, MOST_BYTES, 'sheet_too_large');
  const written = statSync(path, { throwIfNoEntry: false })?.mtime;
  return keepBytes(basename(path), bytes, written ? localDay(written) : null);
}

/** Keeps the bytes of a file, or of standard input, by the name that it is to go by. */
export async function keepBytes(
  fileName: string,
  bytes: Uint8Array,
  changedOn: Day | null = null,
): Promise<KeptSheet> {
  const sheets = await sheetsOfWorkbook(bytes, AS_SHOWN);
  const workbook = sheets?.filter(({ told }) => told().rows > 0) ?? null;
  if (workbook?.length === 0) throw new Refusal('sheet_empty');
  return keep({ fileName, bytes, changedOn, workbook });
}

export function keepPasted(text: string): KeptSheet {
  return keep({
    fileName: null,
    bytes: Buffer.from(text, 'utf8'),
    changedOn: null,
    workbook: null,
  });
}

/** The sheet of that id; refused where newer ones took its place. */
export function keptSheet(id: string): KeptSheet {
  const sheet = kept.get(id);
  if (!sheet) throw new Refusal('not_found', { field: 'sheet' });
  return sheet;
}

/** The text of a sheet, and what it was taken from; what was pasted has no encoding. */
export type TextOfSheet = {
  readonly text: string;
  readonly encoding: SheetEncoding | null;
  readonly workbook: Omit<NonNullable<OldSheet['workbook']>, 'exports'> | null;
};

/** The texts that a kept sheet may be read as: one, but for a workbook in which none was chosen. */
export function textsOfSheet(
  { fileName, bytes, workbook }: KeptSheet,
  { encoding: chosen, sheet: asked }: Pick<SheetChoices, 'encoding' | 'sheet'>,
): TextOfSheet[] {
  if (workbook) {
    const sheets = workbook.filter(({ name }) => asked === undefined || name === asked);
    if (sheets.length === 0) throw new Refusal('not_found', { field: 'sheet' });
    const names = workbook.map(({ name }) => name);
    return sheets.map(({ name, isHidden, told }) => {
      const { text, hidden: hiddenRows, unknown: unknownCells } = told();
      const about = { name, names, isHidden, hiddenRows, unknownCells };
      return { text, encoding: null, workbook: about };
    });
  }
  if (fileName === null)
    return [{ text: decodeAs(bytes, 'utf-8'), encoding: null, workbook: null }];
  const encoding = chosen ?? guessEncoding(bytes);
  return [{ text: decodeAs(bytes, encoding), encoding, workbook: null }];
}

function keep(sheet: Omit<KeptSheet, 'id'>): KeptSheet {
  const id = createHash('sha256').update(sheet.bytes).digest('hex').slice(0, ID_LENGTH);
  const one = { id, ...sheet };
  kept.delete(id);
  kept.set(id, one);
  const [oldest] = kept.keys();
  if (kept.size > MOST_SHEETS && oldest !== undefined) kept.delete(oldest);
  return one;
}
