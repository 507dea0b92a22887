import {
  and,
  asc,
  count,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  sql,
} from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { AnySQLiteColumn, SelectedFields } from 'drizzle-orm/sqlite-core';
import type { LedgerEntry, LedgerLine, PrintedWith } from '#shared/features/ledger/model.ts';
import type { ActivityLine } from '#shared/features/taxes/model.ts';
import type { Day, DayRange } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerMonth } from '#main/db/ledger-schema.ts';
import { readPrinted, withRareFields } from './entry-rows.ts';
import { lineReader } from './line-reader.ts';
import { withLines } from './store.ts';

/** Entries that are read at once: memory stays flat however long the year was. */
export const CHUNK = 2000;

// The plus keeps SQLite from the index on the days alone, which it would sort anew for each piece.
const inRange = and(
  sql`+${ledgerEntry.paidOn} >= ${sql.placeholder('from')}`,
  sql`+${ledgerEntry.paidOn} <= ${sql.placeholder('to')}`,
);

type ReadingOrder = {
  readonly condition: SQL | undefined;
  readonly order: readonly (AnySQLiteColumn | SQL)[];
};

/** By payment date, then number: the order of the journal and of the legal books. */
export const BY_PAYMENT = {
  condition: and(
    inRange,
    sql`(${ledgerEntry.paidOn}, ${ledgerEntry.seq}) > (${sql.placeholder('paidOn')}, ${sql.placeholder('seq')})`,
  ),
  order: [ledgerEntry.paidOn, ledgerEntry.seq],
} as const satisfies ReadingOrder;

/** Locks that are older than final numbers come first, in the order of their entries. */
const numberOrFirst = sql<number>`ifnull(${ledgerEntry.finalNumber}, 0)`;

/** By lock date, payment date, final number: the order of validation, which the FEC asks for. */
const BY_LOCK = {
  condition: and(
    inRange,
    sql`(${ledgerEntry.lockedOn}, ${ledgerEntry.paidOn}, ${numberOrFirst}, ${ledgerEntry.seq}) > (${sql.placeholder('lockedOn')}, ${sql.placeholder('paidOn')}, ${sql.placeholder('finalNumber')}, ${sql.placeholder('seq')})`,
  ),
  order: [ledgerEntry.lockedOn, ledgerEntry.paidOn, numberOrFirst, ledgerEntry.seq],
} as const satisfies ReadingOrder;

/** The entries paid in a range, by payment date and number, read piece by piece. */
export function entriesByPayment(db: ReadableDb, range: DayRange): Generator<LedgerEntry> {
  return entriesInOrder(db, range, BY_PAYMENT);
}

/** The same with just what the journal has columns for: each value that is read takes its time. */
export function journalEntries(db: ReadableDb, range: DayRange): Generator<LedgerEntry> {
  return entriesInOrder(db, range, BY_PAYMENT, COMMON_VALUES);
}

/** The locked entries paid in a range, by lock date, payment date and number. */
export function entriesByLock(db: ReadableDb, range: DayRange): Generator<LedgerEntry> {
  return entriesInOrder(db, range, BY_LOCK);
}

/** What is read of every entry, in the order in which it comes; lists of values, not rows, are read fast. */
const COMMON_VALUES = {
  id: ledgerEntry.id,
  seq: ledgerEntry.seq,
  kind: ledgerEntry.kind,
  paidOn: ledgerEntry.paidOn,
  docRef: ledgerEntry.docRef,
  docDate: ledgerEntry.docDate,
  party: ledgerEntry.party,
  label: ledgerEntry.label,
  category: ledgerEntry.category,
  method: ledgerEntry.method,
  currency: ledgerEntry.currency,
  fx: ledgerEntry.fx,
  lockedOn: ledgerEntry.lockedOn,
} as const;
/** The same with what only some entries have. */
const ENTRY_VALUES = {
  ...COMMON_VALUES,
  accountId: ledgerEntry.accountId,
  toAccountId: ledgerEntry.toAccountId,
  toAmount: ledgerEntry.toAmount,
  journal: ledgerEntry.journal,
  finalNumber: ledgerEntry.finalNumber,
  printedWith: ledgerEntry.printedWith,
  activityLine: ledgerEntry.activityLine,
} as const;
type EntryValues = readonly [
  id: number,
  seq: number,
  kind: LedgerEntry['kind'],
  paidOn: Day,
  docRef: string | null,
  docDate: Day | null,
  party: string,
  label: string,
  category: LedgerEntry['category'],
  method: LedgerEntry['method'],
  currency: string,
  fx: string | null,
  lockedOn: Day | null,
  ...rare: Partial<RareValues>,
];
type RareValues = readonly [
  accountId: number | null,
  toAccountId: number | null,
  toAmount: number | null,
  journal: NonNullable<LedgerEntry['journal']> | null,
  finalNumber: number | null,
  printedWith: string | null,
  activityLine: ActivityLine | null,
];
function* entriesInOrder(
  db: ReadableDb,
  range: DayRange,
  { condition, order }: ReadingOrder,
  values: SelectedFields = ENTRY_VALUES,
): Generator<LedgerEntry> {
  const entries = db
    .select(values)
    .from(ledgerEntry)
    .where(condition)
    .orderBy(...order)
    .limit(sql.placeholder('limit'))
    .prepare();
  const linesOf = lineReader(db);
  let last: { lockedOn: Day | null; paidOn: Day; finalNumber: number; seq: number } = {
    lockedOn: '',
    finalNumber: 0,
    // Where the range begins, so that the years before it are not walked through.
    paidOn: range.from,
    seq: 0,
  };
  for (;;) {
    const rows = entries.values({ ...range, ...last, limit: CHUNK }) as unknown as EntryValues[];
    const lines = linesOf(rows.map(([id]) => id));
    for (const row of rows) yield entryOfValues(row, lines.get(row[0]) ?? []);
    const end = rows.at(-1);
    if (!end || rows.length < CHUNK) return;
    last = { lockedOn: end[12], paidOn: end[3], finalNumber: end[17] ?? 0, seq: end[1] };
  }
}

// By place, and not taken apart into lists: a year has a hundred thousand of them.
function entryOfValues(row: EntryValues, lines: LedgerLine[]): LedgerEntry {
  const entry: LedgerEntry = {
    seq: row[1],
    kind: row[2],
    paidOn: row[3],
    docRef: row[4],
    docDate: row[5],
    party: row[6],
    label: row[7],
    category: row[8],
    method: row[9],
    currency: row[10],
    fx: row[11],
    lines,
    lockedOn: row[12],
  };
  if (row.length === COMMON_LENGTH) return entry;
  return withRareFields(entry, {
    accountId: row[13] ?? null,
    toAccountId: row[14] ?? null,
    toAmount: row[15] ?? null,
    journal: row[16] ?? null,
    finalNumber: row[17] ?? null,
    printedWith: row[18] ?? null,
    activityLine: row[19] ?? null,
  });
}

const COMMON_LENGTH = Object.keys(COMMON_VALUES).length;

/** How accounts are called in what is locked, each way once. */
export function placesPrinted(db: ReadableDb): PrintedWith[] {
  const rows = db
    .selectDistinct({ printedWith: ledgerEntry.printedWith })
    .from(ledgerEntry)
    .where(isNotNull(ledgerEntry.printedWith))
    .all();
  return rows.flatMap(({ printedWith }) => (printedWith === null ? [] : readPrinted(printedWith)));
}

/** How many locked entries there were in a range before its last day: numbers go on from there. */
export function lockedBefore(db: ReadableDb, { from, to }: DayRange): number {
  const row = db
    .select({ entries: count() })
    .from(ledgerEntry)
    .where(
      and(
        gte(ledgerEntry.paidOn, from),
        lt(ledgerEntry.paidOn, to),
        isNotNull(ledgerEntry.lockedOn),
      ),
    )
    .get();
  return row?.entries ?? 0;
}

/** How many entries paid in a range are not locked: the FEC leaves them out, and says so. */
export function openEntriesInRange(db: ReadableDb, { from, to }: DayRange): number {
  const row = db
    .select({ entries: count() })
    .from(ledgerEntry)
    .where(
      and(gte(ledgerEntry.paidOn, from), lte(ledgerEntry.paidOn, to), isNull(ledgerEntry.lockedOn)),
    )
    .get();
  return row?.entries ?? 0;
}

/** How many entries a FEC of these days has: those of locked months. */
export function lockedInRange(db: ReadableDb, range: DayRange): number {
  return countInRange(db, range) - openEntriesInRange(db, range);
}

export function countInRange(db: ReadableDb, { from, to }: DayRange): number {
  const row = db
    .select({ entries: count() })
    .from(ledgerEntry)
    .where(and(gte(ledgerEntry.paidOn, from), lte(ledgerEntry.paidOn, to)))
    .get();
  return row?.entries ?? 0;
}

/** How many entries paid in a range are of these categories. */
export function countOfCategories(
  db: ReadableDb,
  { from, to }: DayRange,
  categories: readonly string[],
): number {
  const row = db
    .select({ entries: count() })
    .from(ledgerEntry)
    .where(
      and(
        gte(ledgerEntry.paidOn, from),
        lte(ledgerEntry.paidOn, to),
        inArray(ledgerEntry.category, [...categories]),
      ),
    )
    .get();
  return row?.entries ?? 0;
}

/** The entries after a number that correct others, by number. */
export function correctionsAfter(db: ReadableDb, seq: number): LedgerEntry[] {
  const rows = db
    .select()
    .from(ledgerEntry)
    .where(and(isNotNull(ledgerEntry.correctsId), gt(ledgerEntry.seq, seq)))
    .orderBy(asc(ledgerEntry.seq))
    .all();
  return withLines(db, rows);
}

/** By the number of each entry that corrects another one, the number of that. */
export function correctedSeqs(db: ReadableDb): ReadonlyMap<number, number> {
  const corrected = alias(ledgerEntry, 'corrected');
  const rows = db
    .select({ seq: ledgerEntry.seq, corrects: corrected.seq })
    .from(ledgerEntry)
    .innerJoin(corrected, eq(corrected.id, ledgerEntry.correctsId))
    .all();
  return new Map(rows.map(({ seq, corrects }) => [seq, corrects]));
}

/** How often anything was written since the file was opened: told apart before and after long work. */
export function writingsSoFar(db: ReadableDb): number {
  // A sum over any table: a row comes back even where it is empty.
  const row = db
    .select({ writings: sql<number>`total_changes() + 0 * count(*)` })
    .from(ledgerMonth)
    .get();
  return row?.writings ?? 0;
}
