import { isNotNull, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerLine } from '#main/db/ledger-schema.ts';
import { withLines } from './store.ts';
import type { StoredEntry } from './store.ts';

/** The rows of entries whose lines are for different things: nearly none. */
export function splitEntries(db: ReadableDb): readonly number[] {
  return db
    .selectDistinct({ id: ledgerLine.entryId })
    .from(ledgerLine)
    .where(isNotNull(ledgerLine.category))
    .all()
    .map(({ id }) => id);
}

/** One of these rows, however many they are. */
export function inRowIds(ids: readonly number[]): SQL {
  return sql`${ledgerEntry.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}

/** The entries for which something holds, with their lines, by payment date and number. */
export function entriesIn(db: ReadableDb, condition: SQL | undefined): StoredEntry[] {
  const rows = db
    .select()
    .from(ledgerEntry)
    .where(condition)
    .orderBy(ledgerEntry.paidOn, ledgerEntry.seq)
    .all();
  return withLines(db, rows);
}
