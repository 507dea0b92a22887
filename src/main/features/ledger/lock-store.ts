import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  gte,
  isNotNull,
  isNull,
  lt,
  lte,
  min,
  sql,
} from 'drizzle-orm';
import { CHAIN_VERSIONS } from '#shared/features/ledger/lock/chain.ts';
import type { LockedBy } from '#shared/features/ledger/lock/chain.ts';
import { change } from '#main/db/log-schema.ts';
import type { KnownChain, LockHistory, StoredLock } from '#shared/features/ledger/lock/verify.ts';
import type { LedgerLine } from '#shared/features/ledger/model.ts';
import type { LockedMonth, Month } from '#shared/features/ledger/lock/months.ts';
import { firstDayOf, lastDayOf } from '#shared/features/ledger/lock/months.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { preparedOnce } from '#main/db/prepared.ts';
import { ledgerDelivery, ledgerEntry, ledgerLine, ledgerMonth } from '#main/db/ledger-schema.ts';
import type { EntryRow } from './entry-rows.ts';
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

/** What the lock of one entry writes: its day, its place in the chain, its hash, its number for good. */
export type Lock = {
  readonly lockedOn: Day;
  readonly chainPlace: number;
  readonly hash: string;
  /** null of the first locks, which gave none. */
  readonly finalNumber: number | null;
  readonly chainVersion: number;
  readonly printedWith: string | null;
};

/** How many entries of the business year that begins on a day are locked. */
export function lockedInYear(db: ReadableDb, start: Day): number {
  const end = `${Number(start.slice(0, 4)) + 1}${start.slice(4)}`;
  const row = db
    .select({ entries: count() })
    .from(ledgerEntry)
    .where(
      and(
        gte(ledgerEntry.paidOn, start),
        lt(ledgerEntry.paidOn, end),
        isNotNull(ledgerEntry.lockedOn),
      ),
    )
    .get();
  return row?.entries ?? 0;
}

/** A year of entries is locked by two statements, which are built once for each file. */
const lockStatements = preparedOnce((db: WritableDb) => {
  const lock = {
    lockedOn: sql.placeholder('lockedOn'),
    chainPlace: sql.placeholder('chainPlace'),
    hash: sql.placeholder('hash'),
    finalNumber: sql.placeholder('finalNumber'),
    chainVersion: sql.placeholder('chainVersion'),
    printedWith: sql.placeholder('printedWith'),
  };
  const printed = {
    account: sql.placeholder('account'),
    accountName: sql.placeholder('accountName'),
  };
  const isThisLine = and(
    eq(ledgerLine.entryId, sql.placeholder('id')),
    eq(ledgerLine.position, sql.placeholder('position')),
  );
  return {
    // Drizzle takes placeholders here at run time, but its types do not know it.
    entry: db
      .update(ledgerEntry)
      .set(lock as unknown as Partial<typeof ledgerEntry.$inferInsert>)
      .where(eq(ledgerEntry.id, sql.placeholder('id')))
      .prepare(),
    line: db
      .update(ledgerLine)
      .set(printed as unknown as Partial<typeof ledgerLine.$inferInsert>)
      .where(isThisLine)
      .prepare(),
  };
});

/** Keeps with the lines of an entry the accounts that they are printed with. */
export function keepAccountsOfLines(
  db: WritableDb,
  { id, lines: before }: StoredEntry,
  lines: readonly LedgerLine[],
): void {
  for (const [position, { account = null, accountName = null }] of lines.entries()) {
    if (before[position]?.account !== undefined || account === null) continue;
    lockStatements(db).line.run({ account, accountName, id, position });
  }
}

/** Locks one entry, for good. */
export function lockEntry(db: WritableDb, id: number, lock: Lock): void {
  lockStatements(db).entry.run({ ...lock, id });
}

/** A locked month, with the place and the hash at which the chain ended then; the first locks kept neither. */
type MonthLock = LockedMonth & { readonly chained: number | null; readonly hash: string | null };

/** Writes down that a month is locked, for good. */
export function addLockedMonth(db: WritableDb, lock: MonthLock): void {
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

/** The locked months in order; those of before there were accounts do not know how the chain ended. */
export function lockedMonths(
  db: ReadableDb,
): (LockedMonth & { readonly end: KnownChain | null })[] {
  return db
    .select()
    .from(ledgerMonth)
    .orderBy(ledgerMonth.month)
    .all()
    .map(({ month, lockedOn, chained, hash }) => ({
      month,
      lockedOn,
      end: chained === null || hash === null ? null : { entries: chained, hash },
    }));
}

const CHUNK = 2000;
const LOCKED_BY = Object.keys(CHAIN_VERSIONS) as LockedBy[];

/** The locked entries in the order of the chain, read piece by piece. */
export function* chainedEntries(db: ReadableDb): Generator<StoredLock> {
  const unchained = db
    .select()
    .from(ledgerEntry)
    .where(and(isNotNull(ledgerEntry.lockedOn), isNull(ledgerEntry.chainPlace)))
    .orderBy(asc(ledgerEntry.seq))
    .all();
  yield* storedLocks(db, unchained);
  for (let last = 0; ;) {
    const rows = db
      .select()
      .from(ledgerEntry)
      .where(gt(ledgerEntry.chainPlace, last))
      .orderBy(ledgerEntry.chainPlace)
      .limit(CHUNK)
      .all();
    yield* storedLocks(db, rows);
    const end = rows.at(-1)?.chainPlace;
    if (end === undefined || end === null) return;
    last = end;
  }
}

function storedLocks(db: ReadableDb, rows: readonly EntryRow[]): StoredLock[] {
  return withLines(db, rows).map((entry, index) => {
    const row = rows[index];
    if (!row) throw new RangeError('an entry without its row');
    const { hash, chainVersion, chainPlace: place, finalNumber, lockedOn } = row;
    const day = lockedOn ?? '';
    const stored = {
      ...entry,
      hash: hash ?? '',
      place,
      lockedOn: day,
      kept: { net: row.euroNet, vat: row.euroVat, gross: row.euroGross },
    };
    const by = LOCKED_BY.find((one) => CHAIN_VERSIONS[one] === chainVersion);
    if (by === undefined) return stored;
    return {
      ...stored,
      lock: { by, lockedOn: day, place: place ?? 0, finalNumber: finalNumber ?? 0 },
    };
  });
}

/** The entries that are not locked, by number and day. */
export function openEntries(db: ReadableDb): { readonly seq: number; readonly paidOn: Day }[] {
  return db
    .select({ seq: ledgerEntry.seq, paidOn: ledgerEntry.paidOn })
    .from(ledgerEntry)
    .where(isNull(ledgerEntry.lockedOn))
    .orderBy(ledgerEntry.seq)
    .all();
}

/** The ends of the chain that the accountant was sent, oldest first. */
export function deliveredChains(db: ReadableDb): KnownChain[] {
  return db
    .select({ entries: ledgerDelivery.chained, hash: ledgerDelivery.hash })
    .from(ledgerDelivery)
    .orderBy(ledgerDelivery.id)
    .all();
}

/** Every lock that the history of commands tells of: nothing that was locked is ever unlocked by it. */
export function lockHistory(db: ReadableDb): LockHistory {
  const after = (name: string) => sql<string>`json_extract(${change.after}, ${`$.${name}`})`;
  const entries = db
    .select({ seq: sql<number>`json_extract(${change.after}, '$.seq')`, hash: after('hash') })
    .from(change)
    .where(and(eq(change.tableName, 'ledger_entry'), isNotNull(after('hash'))))
    .all();
  const months = db
    .select({ month: after('month'), lockedOn: after('locked_on') })
    .from(change)
    .where(and(eq(change.tableName, 'ledger_month'), isNotNull(change.after)))
    .all();
  return { entries, months };
}

/** True for a row of an entry that is locked, or of one of its lines. */
export function isLockedRow(
  db: ReadableDb,
  { table, rowId }: { readonly table: string; readonly rowId: number },
): boolean {
  const entryId =
    table === 'ledger_line'
      ? db.select({ id: ledgerLine.entryId }).from(ledgerLine).where(eq(ledgerLine.id, rowId)).get()
          ?.id
      : rowId;
  if (entryId === undefined || !['ledger_line', 'ledger_entry'].includes(table)) return false;
  const row = db
    .select({ lockedOn: ledgerEntry.lockedOn })
    .from(ledgerEntry)
    .where(eq(ledgerEntry.id, entryId))
    .get();
  return row !== undefined && row.lockedOn !== null;
}
