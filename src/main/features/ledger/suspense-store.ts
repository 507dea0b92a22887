import { and, desc, inArray, isNotNull, isNull, like } from 'drizzle-orm';
import { SUSPENSE } from '#shared/features/ledger/category-groups.ts';
import { MONEY_KINDS } from '#shared/features/ledger/model.ts';
import { chunksOf } from '#shared/kernel/chunks.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerLine } from '#main/db/ledger-schema.ts';
import { MOST_PARAMETERS, withLines } from './store.ts';
import type { StoredEntry } from './store.ts';

/** Locked entries of money that were printed in suspense, whole or in a part, the newest first. */
export function lockedInSuspense(db: ReadableDb): StoredEntry[] {
  const inSuspense = db
    .select({ id: ledgerLine.entryId })
    .from(ledgerLine)
    .where(like(ledgerLine.account, `${SUSPENSE}%`));
  const rows = db
    .select()
    .from(ledgerEntry)
    .where(
      and(
        isNotNull(ledgerEntry.lockedOn),
        isNull(ledgerEntry.correctsId),
        inArray(ledgerEntry.kind, [...MONEY_KINDS]),
        inArray(ledgerEntry.id, inSuspense),
      ),
    )
    .orderBy(desc(ledgerEntry.paidOn), desc(ledgerEntry.seq))
    .all();
  return withLines(db, rows);
}

/** The entries that correct these. */
export function correctionsIn(db: ReadableDb, ids: readonly number[]): StoredEntry[] {
  const rows = chunksOf(ids, MOST_PARAMETERS).flatMap((part) =>
    db.select().from(ledgerEntry).where(inArray(ledgerEntry.correctsId, part)).all(),
  );
  return withLines(db, rows);
}
