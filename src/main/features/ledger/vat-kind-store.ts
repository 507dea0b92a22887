import { and, eq, inArray } from 'drizzle-orm';
import type { VatKind } from '#shared/features/ledger/model.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerLine } from '#main/db/ledger-schema.ts';
import { entriesIn, inRowIds } from './split-entries.ts';
import type { StoredEntry } from './store.ts';

/** The receipts of which an amount is of one of these kinds, with their lines. */
export function receiptsOfKinds(db: ReadableDb, kinds: readonly VatKind[]): StoredEntry[] {
  const ids = db
    .selectDistinct({ id: ledgerLine.entryId })
    .from(ledgerLine)
    .where(inArray(ledgerLine.vatKind, [...kinds]))
    .all()
    .map(({ id }) => id);
  return entriesIn(db, and(eq(ledgerEntry.kind, 'receipt'), inRowIds(ids)));
}
