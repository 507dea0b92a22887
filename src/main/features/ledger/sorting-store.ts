import { and, count, desc, inArray, isNull, max, min, ne, notInArray, or, sql } from 'drizzle-orm';
import { MONEY_KINDS } from '#shared/features/ledger/model.ts';
import { pastKey } from '#shared/features/ledger/sorting.ts';
import type { Spelling } from '#shared/features/ledger/guess/row-meaning.ts';
import type { SortedPast } from '#shared/features/ledger/sorting.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerLine } from '#main/db/ledger-schema.ts';
import { withLines } from './store.ts';
import type { StoredEntry } from './store.ts';

/**
 * Open entries that are, whole or in a part, of one of these categories. One that takes another back
 * is for what that was for, and is not asked about.
 */
function waits(db: ReadableDb, keys: readonly string[]) {
  const inPart = db
    .select({ id: ledgerLine.entryId })
    .from(ledgerLine)
    .where(inArray(ledgerLine.category, [...keys]));
  return and(
    isNull(ledgerEntry.lockedOn),
    isNull(ledgerEntry.correctsId),
    or(inArray(ledgerEntry.category, [...keys]), inArray(ledgerEntry.id, inPart)),
  );
}

/** How many entries wait, and the day of the oldest. */
export function countWaiting(db: ReadableDb, keys: readonly string[]) {
  const row = db
    .select({ count: count(), oldest: min(ledgerEntry.paidOn) })
    .from(ledgerEntry)
    .where(waits(db, keys))
    .get();
  return { count: row?.count ?? 0, oldest: row?.oldest ?? null };
}

/** How many wait in each month, by `YYYY-MM`; no month in which none does. */
export function waitingByMonth(
  db: ReadableDb,
  keys: readonly string[],
): ReadonlyMap<string, number> {
  const month = sql<string>`substr(${ledgerEntry.paidOn}, 1, 7)`;
  const rows = db
    .select({ month, entries: count() })
    .from(ledgerEntry)
    .where(waits(db, keys))
    .groupBy(month)
    .all();
  return new Map(rows.map((row) => [row.month, row.entries]));
}

/** The entries that wait, the newest first. */
export function listWaiting(db: ReadableDb, keys: readonly string[], limit: number): StoredEntry[] {
  const rows = db
    .select()
    .from(ledgerEntry)
    .where(waits(db, keys))
    .orderBy(desc(ledgerEntry.paidOn), desc(ledgerEntry.seq))
    .limit(limit)
    .all();
  return withLines(db, rows);
}

/** What each party's entries were for the last time, other than of these categories. */
export function sortedPast(db: ReadableDb, keys: readonly string[]): SortedPast {
  const rows = db
    .select({
      kind: ledgerEntry.kind,
      party: ledgerEntry.party,
      category: ledgerEntry.category,
      last: max(ledgerEntry.paidOn),
    })
    .from(ledgerEntry)
    .where(
      and(
        inArray(ledgerEntry.kind, [...MONEY_KINDS]),
        ne(ledgerEntry.party, ''),
        notInArray(ledgerEntry.category, [...keys]),
      ),
    )
    .groupBy(ledgerEntry.kind, ledgerEntry.party, ledgerEntry.category)
    .orderBy(max(ledgerEntry.paidOn))
    .all();
  // The newest comes last, and is what stays.
  return new Map(
    rows.map(({ kind, party, category }) => [
      pastKey({ kind: kind === 'receipt' ? 'receipt' : 'expense', party }),
      category,
    ]),
  );
}

/** How the books write each name, as it was written last. */
export function partySpellings(db: ReadableDb): Spelling {
  const { party, paidOn } = ledgerEntry;
  const rows = db
    .select({ party, last: max(paidOn) })
    .from(ledgerEntry)
    .where(ne(party, ''))
    .groupBy(party)
    .orderBy(max(paidOn))
    .all();
  const spelled = new Map(rows.map((row) => [foldedText(row.party), row.party]));
  return (folded) => spelled.get(folded);
}
