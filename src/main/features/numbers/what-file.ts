import { profileOfMapping } from '#shared/features/ledger/imports/own-profile.ts';
import type { TableMapping } from '#shared/features/ledger/imports/own-profile.ts';
import { NO_HINTS, readBankFile } from '#shared/features/ledger/imports/read-bank-file.ts';
import { likelyKind } from '#shared/features/numbers/what-file.ts';
import { readPeriodToken } from '#shared/features/values/old-sheet/period-token.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { decodeText } from '#main/operations/text-decoding.ts';
import { workbookKind } from '#main/operations/workbook-kind.ts';
import { readNumbersFile } from './number-files.ts';
import type { NumbersSourceFile } from './number-files.ts';
import { headOf } from './tool-of.ts';

/** True for a text that is a statement of a bank or a payment service that is known, or was told. */
export function isStatement(
  { bytes }: NumbersSourceFile,
  mappings: readonly TableMapping[],
): boolean {
  if (workbookKind(bytes) !== null) return false;
  const own = mappings.flatMap((mapping) => profileOfMapping(mapping) ?? []);
  return readBankFile(decodeText(headOf(bytes)), { ...NO_HINTS, own }).ok;
}

/** What a file of no known tool most likely is, by its first rows; null: it is no table. */
export function looksOf(file: NumbersSourceFile): ReturnType<typeof likelyKind> {
  try {
    const { tables } = readNumbersFile({ ...file, bytes: headOf(file.bytes) }, []);
    return (
      tables.map(({ rows }) => likelyKind(rows, isPeriod)).find((kind) => kind !== null) ?? null
    );
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function isPeriod(cell: string): boolean {
  return readPeriodToken(cell) !== null;
}
