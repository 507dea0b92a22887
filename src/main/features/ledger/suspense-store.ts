import { and, eq, inArray, isNotNull, like, or } from 'drizzle-orm';
import { SUSPENSE } from '#shared/features/ledger/category-groups.ts';
import { chunksOf } from '#shared/kernel/chunks.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerLine } from '#main/db/ledger-schema.ts';
import { MOST_PARAMETERS, withLines } from './store.ts';
import type { StoredEntry } from './store.ts';

/**
 * What may stand in suspense beside open entries that wait: locked ones with lines there, whatever
 * corrects others, and opening balances, which say what there is. `keys` are the categories that wait.
 */
export function entriesInSuspense(db: ReadableDb, keys: readonly string[]): StoredEntry[] {
  const lines = db
    .select({ id: ledgerLine.entryId })
    .from(ledgerLine)
    .where(or(like(ledgerLine.account, `${SUSPENSE}%`), inArray(ledgerLine.category, [...keys])));
  const rows = db
    .select()
    .from(ledgerEntry)
    .where(
      and(
        or(isNotNull(ledgerEntry.lockedOn), isNotNull(ledgerEntry.correctsId)),
        or(
          inArray(ledgerEntry.id, lines),
          and(isNotNull(ledgerEntry.correctsId), inArray(ledgerEntry.category, [...keys])),
          eq(ledgerEntry.journal, 'AN'),
        ),
      ),
    )
    .orderBy(ledgerEntry.paidOn, ledgerEntry.seq)
    .all();
  return withLines(db, rows);
}

/** The entries of these rows, by row, and all that they correct, up to what corrects nothing. */
export function correctedBy(
  db: ReadableDb,
  entries: readonly StoredEntry[],
): ReadonlyMap<number, StoredEntry> {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const missing = (of: readonly StoredEntry[]) => [
    ...new Set(of.flatMap(({ correctsId }) => correctsId ?? [])),
  ];
  for (let next = missing(entries); next.length > 0;) {
    const found = readRows(
      db,
      next.filter((id) => !known.has(id)),
    );
    for (const entry of found) known.set(entry.id, entry);
    next = missing(found);
  }
  return known;
}

function readRows(db: ReadableDb, ids: readonly number[]): StoredEntry[] {
  const rows = chunksOf(ids, MOST_PARAMETERS).flatMap((part) =>
    db.select().from(ledgerEntry).where(inArray(ledgerEntry.id, part)).all(),
  );
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
