import { basename, extname } from 'node:path';
import type { BankFileError, BankReading } from '#shared/features/ledger/imports/bank-row.ts';
import { headersOf } from '#shared/features/ledger/imports/column-looks.ts';
import { guessMapping } from '#shared/features/ledger/imports/column-guess.ts';
import { BANK_ENCODINGS, profileOfMapping } from '#shared/features/ledger/imports/own-profile.ts';
import type { BankEncoding, TableMapping } from '#shared/features/ledger/imports/own-profile.ts';
import type { BankProfile } from '#shared/features/ledger/imports/profile-model.ts';
import { NO_HINTS, readBankFile } from '#shared/features/ledger/imports/read-bank-file.ts';
import type { BankFileHints } from '#shared/features/ledger/imports/read-bank-file.ts';
import { readTable } from '#shared/features/ledger/imports/read-table.ts';
import { findTable, isOpenEnded } from '#shared/features/ledger/imports/table-source.ts';
import { unknownTable } from '#shared/features/ledger/imports/unknown-table.ts';
import { err } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { textOf } from '#main/operations/long-text.ts';
import { bankEncoding } from '#main/operations/text-decoding.ts';

/**
 * Reads a statement: as a person said before where the file is one of theirs, else as we know it.
 * Refused where not one row of it can be read.
 */
export function readStatement(
  bytes: Uint8Array,
  own: readonly TableMapping[],
  hints: Pick<BankFileHints, 'profile' | 'isDayFirst' | 'onRow'>,
): Result<BankReading, BankFileError> {
  if (isBinary(bytes)) return err({ code: 'bank_file_binary' });
  const reading = readText(bytes, own, hints);
  if (!reading.ok || reading.value.rows.length > 0) return reading;
  const { skipped } = reading.value;
  const isUnread = skipped.length > 0 && skipped.every(({ reason }) => reason === 'unreadable');
  return isUnread ? err({ code: 'bank_rows_unread' }) : reading;
}

/** As much of a file as tells that it is no text; bytes. */
const LOOKED_AT = 4096;

/** Text has no zero bytes, except in UTF-16, which says so at its beginning. */
function isBinary(bytes: Uint8Array): boolean {
  return !bankEncoding(bytes).startsWith('utf-16') && bytes.subarray(0, LOOKED_AT).includes(0);
}

function readText(
  bytes: Uint8Array,
  own: readonly TableMapping[],
  hints: Pick<BankFileHints, 'profile' | 'isDayFirst' | 'onRow'>,
): Result<BankReading, BankFileError> {
  const usual = bankEncoding(bytes);
  if (hints.profile === null) {
    const told = BANK_ENCODINGS.map((encoding) => ({
      encoding,
      profiles: profilesOf(own.filter((mapping) => mapping.encoding === encoding)),
    }));
    // The same table comes as a workbook, too, or in another encoding one day.
    for (const { encoding, profiles } of [
      ...told,
      { encoding: usual, profiles: profilesOf(own) },
    ]) {
      const table = profiles.length > 0 ? tableIn(bytes, encoding, profiles) : null;
      if (table?.ok) return readTable(table.value, { ...hints, ...table.end });
    }
  }
  return readBankFile(textOf(bytes, usual), { ...NO_HINTS, ...hints });
}

function profilesOf(mappings: readonly TableMapping[]): readonly BankProfile[] {
  return mappings.flatMap((mapping) => profileOfMapping(mapping) ?? []);
}

/** Reads a statement as a mapping says; unknown where its columns are others, or too few are named. */
export function readMapped(
  bytes: Uint8Array,
  mapping: TableMapping,
  hints: Pick<BankFileHints, 'isDayFirst' | 'onRow'>,
): Result<BankReading, BankFileError> {
  const profile = profileOfMapping(mapping);
  if (profile === null) return err({ code: 'bank_file_unknown' });
  const table = tableIn(bytes, mapping.encoding, [profile]);
  if (table.ok) return readTable(table.value, { ...hints, ...table.end });
  const other = tableIn(bytes, bankEncoding(bytes), [profile]);
  return other.ok ? readTable(other.value, { ...hints, ...other.end }) : table;
}

/** The table of one of the profiles in a file, and how the file ends. */
function tableIn(bytes: Uint8Array, encoding: BankEncoding, profiles: readonly BankProfile[]) {
  const text = textOf(bytes, encoding);
  const table = findTable(text, profiles);
  return table.ok ? { ...table, end: { isOpenEnded: isOpenEnded(text) } } : table;
}

/** Cells of each column that are shown to tell what it is. */
const SAMPLES = 3;

/** The columns of a file that no profile fits, with what they probably mean; null: it is no table. */
export function columnsOfFile(fileName: string, bytes: Uint8Array, asked: BankEncoding | null) {
  const encoding = asked ?? bankEncoding(bytes);
  const text = textOf(bytes, encoding);
  const table = unknownTable(typeof text === 'string' ? text : text.head);
  if (table === null) return null;
  const name = basename(fileName, extname(fileName)).slice(0, 100).trim() || fileName;
  const mapping = guessMapping(table, { name, encoding });
  const headers = headersOf(table);
  const samples = mapping.columns.map(({ header }) => {
    const index = headers.indexOf(header);
    const cells = table.rows.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
    return {
      heading: table.headings?.[index]?.trim() || header,
      samples: cells.slice(0, SAMPLES).map((cell) => cell.slice(0, 200)),
    };
  });
  return { mapping, samples };
}
