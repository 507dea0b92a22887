import {
  and,
  asc,
  count,
  desc,
  eq,
  gte,
  isNotNull,
  isNull,
  lt,
  lte,
  max,
  min,
  sql,
} from 'drizzle-orm';
import type { LockedMonth, Month } from '#shared/features/ledger/lock/months.ts';
import { firstDayOf, lastDayOf } from '#shared/features/ledger/lock/months.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerMonth } from '#main/db/ledger-schema.ts';
import { withLines } from './store.ts';
import type { StoredEntry } from './store.ts';

/** The newest locked month; null where none is. */
export function newestLock(db: ReadableDb): LockedMonth | null {
  const row = db.select().from(ledgerMonth).orderBy(desc(ledgerMonth.month)).limit(1).get();
  return row ? { month: row.month, lockedOn: row.lockedOn } : null;
}

/** The day of the oldest entry that is not locked. */
export function oldestOpenDay(db: ReadableDb): Day | null {
  const row = db
    .select({ day: min(ledgerEntry.paidOn) })
    .from(ledgerEntry)
    .where(isNull(ledgerEntry.lockedOn))
    .get();
  return row?.day ?? null;
}

/** The last day of a month on which money moved. */
export function lastPaidDayIn(db: ReadableDb, month: Month): Day | null {
  const row = db
    .select({ day: max(ledgerEntry.paidOn) })
    .from(ledgerEntry)
    .where(isInMonth(month))
    .get();
  return row?.day ?? null;
}

/** The entries of a month that are not locked yet, by their numbers. */
export function openEntriesIn(db: ReadableDb, month: Month): StoredEntry[] {
  const rows = db
    .select()
    .from(ledgerEntry)
    .where(and(isInMonth(month), isNull(ledgerEntry.lockedOn)))
    .orderBy(ledgerEntry.seq)
    .all();
  return withLines(db, rows);
}

function isInMonth(month: Month) {
  return and(gte(ledgerEntry.paidOn, firstDayOf(month)), lte(ledgerEntry.paidOn, lastDayOf(month)));
}

/** The end of the chain of hashes: its last place, 0 where nothing is locked, and the hash there. */
export function chainEnd(db: ReadableDb): { readonly place: number; readonly hash: string | null } {
  const row = db
    .select({ place: ledgerEntry.chainPlace, hash: ledgerEntry.hash })
    .from(ledgerEntry)
    .where(isNotNull(ledgerEntry.chainPlace))
    .orderBy(desc(ledgerEntry.chainPlace))
    .limit(1)
    .get();
  return { place: row?.place ?? 0, hash: row?.hash ?? null };
}

/** What the lock of one entry writes: its day, its place in the chain and its hash. */
export type Lock = { readonly lockedOn: Day; readonly chainPlace: number; readonly hash: string };

/** A year of entries is locked by one statement, which is built once for each file. */
function prepareLock(db: WritableDb) {
  const lock = {
    lockedOn: sql.placeholder('lockedOn'),
    chainPlace: sql.placeholder('chainPlace'),
    hash: sql.placeholder('hash'),
  };
  return (
    db
      .update(ledgerEntry)
      // Drizzle takes placeholders here at run time, but its types do not know it.
      .set(lock as unknown as Partial<typeof ledgerEntry.$inferInsert>)
      .where(eq(ledgerEntry.id, sql.placeholder('id')))
      .prepare()
  );
}

const prepared = new WeakMap<WritableDb, ReturnType<typeof prepareLock>>();

/** Locks one entry, for good. */
export function lockEntry(db: WritableDb, id: number, lock: Lock): void {
  const statement = prepared.get(db) ?? prepareLock(db);
  prepared.set(db, statement);
  statement.run({ ...lock, id });
}

/** Writes down that a month is locked, for good. */
export function addLockedMonth(db: WritableDb, lock: LockedMonth): void {
  db.insert(ledgerMonth).values(lock).run();
}

/** A month in which something is written or locked. */
export type MonthRow = {
  readonly month: Month;
  readonly entries: number;
  readonly open: number;
  readonly receipts: number;
  readonly expenses: number;
};

/** The months in which something is written, in order, with what came in and went out (gross cents). */
export function listMonths(db: ReadableDb): MonthRow[] {
  const month = sql<string>`substr(${ledgerEntry.paidOn}, 1, 7)`.as('month');
  const grossOf = (kind: 'receipt' | 'expense') =>
    sql<number>`coalesce(sum(${ledgerEntry.euroGross}) FILTER (WHERE ${ledgerEntry.kind} = ${kind}), 0)`;
  return db
    .select({
      month,
      entries: count(),
      open: sql<number>`count(*) FILTER (WHERE ${ledgerEntry.lockedOn} IS NULL)`,
      receipts: grossOf('receipt'),
      expenses: grossOf('expense'),
    })
    .from(ledgerEntry)
    .groupBy(sql`month`)
    .orderBy(sql`month`)
    .all();
}

export function lockedMonths(db: ReadableDb): LockedMonth[] {
  return db
    .select({ month: ledgerMonth.month, lockedOn: ledgerMonth.lockedOn })
    .from(ledgerMonth)
    .orderBy(ledgerMonth.month)
    .all();
}

/** A locked entry with its hash; what has no place in the chain comes first and breaks it. */
export type LockedEntry = StoredEntry & { readonly hash: string };

const CHUNK = 2000;

/** The locked entries in the order of the chain, read piece by piece. */
export function* chainedEntries(db: ReadableDb): Generator<LockedEntry> {
  const unchained = db
    .select()
    .from(ledgerEntry)
    .where(and(isNotNull(ledgerEntry.lockedOn), isNull(ledgerEntry.chainPlace)))
    .orderBy(asc(ledgerEntry.seq))
    .all();
  yield* hashed(db, unchained);
  for (let place = 1; ; place += CHUNK) {
    const rows = db
      .select()
      .from(ledgerEntry)
      .where(and(gte(ledgerEntry.chainPlace, place), lt(ledgerEntry.chainPlace, place + CHUNK)))
      .orderBy(ledgerEntry.chainPlace)
      .all();
    if (rows.length === 0) return;
    yield* hashed(db, rows);
  }
}

function hashed(db: ReadableDb, rows: readonly (typeof ledgerEntry.$inferSelect)[]): LockedEntry[] {
  return withLines(db, rows).map((entry, index) => ({ ...entry, hash: rows[index]?.hash ?? '' }));
}
