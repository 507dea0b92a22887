import { and, desc, inArray, isNotNull, isNull, like } from 'drizzle-orm';
import { SUSPENSE } from '#shared/features/ledger/category-groups.ts';
import { MONEY_KINDS } from '#shared/features/ledger/model.ts';
import { chunksOf } from '#shared/kernel/chunks.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
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

/** Of each of these entries, by its row: those that correct it, and those that correct these in turn. */
export function correctionsUnder(
  db: ReadableDb,
  ids: readonly number[],
): (id: number) => readonly StoredEntry[] {
  const found: StoredEntry[] = [];
  for (let next = ids; next.length > 0;) {
    const corrections = correctionsIn(db, next);
    found.push(...corrections);
    next = corrections.map(({ id }) => id);
  }
  const byCorrected = groupedBy(found, ({ correctsId }) => correctsId);
  const under = (id: number): readonly StoredEntry[] =>
    (byCorrected.get(id) ?? []).flatMap((one) => [one, ...under(one.id)]);
  return under;
}

function correctionsIn(db: ReadableDb, ids: readonly number[]): StoredEntry[] {
  const rows = chunksOf(ids, MOST_PARAMETERS).flatMap((part) =>
    db.select().from(ledgerEntry).where(inArray(ledgerEntry.correctsId, part)).all(),
  );
  return withLines(db, rows);
}
