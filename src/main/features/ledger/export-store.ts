import { and, asc, count, eq, gt, gte, isNotNull, isNull, lt, lte, ne, sql } from 'drizzle-orm';
import type { LedgerEntry } from '../../../shared/features/ledger/model.ts';
import type { Day } from '../../../shared/kernel/day.ts';
import { groupedBy } from '../../../shared/kernel/grouped.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { ledgerEntry, ledgerLine, ledgerMonth } from '../../db/ledger-schema.ts';
import { entryOf, lineOf } from './entry-rows.ts';
import { withLines } from './store.ts';

/** The days of a file, both included. */
export type DayRange = { readonly from: Day; readonly to: Day };

/** Entries that are read at once: memory stays flat however long the year was. */
const CHUNK = 2000;

// The plus keeps SQLite from the index on the days alone, which it would sort anew for each piece.
const inRange = and(
  sql`+${ledgerEntry.paidOn} >= ${sql.placeholder('from')}`,
  sql`+${ledgerEntry.paidOn} <= ${sql.placeholder('to')}`,
);

/** By payment date, then number: the order of the journal and of the legal books. */
const BY_PAYMENT = {
  condition: and(
    inRange,
    sql`(${ledgerEntry.paidOn}, ${ledgerEntry.seq}) > (${sql.placeholder('paidOn')}, ${sql.placeholder('seq')})`,
  ),
  order: [ledgerEntry.paidOn, ledgerEntry.seq],
} as const;

/** By lock date, payment date, number: the order of validation, which the FEC asks for. */
const BY_LOCK = {
  condition: and(
    inRange,
    sql`(${ledgerEntry.lockedOn}, ${ledgerEntry.paidOn}, ${ledgerEntry.seq}) > (${sql.placeholder('lockedOn')}, ${sql.placeholder('paidOn')}, ${sql.placeholder('seq')})`,
  ),
  order: [ledgerEntry.lockedOn, ledgerEntry.paidOn, ledgerEntry.seq],
} as const;

/** The entries paid in a range, by payment date and number, read piece by piece. */
export function entriesByPayment(db: ReadableDb, range: DayRange): Generator<LedgerEntry> {
  return entriesInOrder(db, range, BY_PAYMENT);
}

/** The locked entries paid in a range, by lock date, payment date and number. */
export function entriesByLock(db: ReadableDb, range: DayRange): Generator<LedgerEntry> {
  return entriesInOrder(db, range, BY_LOCK);
}

function* entriesInOrder(
  db: ReadableDb,
  range: DayRange,
  { condition, order }: typeof BY_PAYMENT | typeof BY_LOCK,
): Generator<LedgerEntry> {
  const entries = db
    .select()
    .from(ledgerEntry)
    .where(condition)
    .orderBy(...order)
    .limit(sql.placeholder('limit'))
    .prepare();
  // By number of row, not by a join: the index then leads to just these lines.
  const lines = db
    .select({
      entryId: ledgerLine.entryId,
      rateBp: ledgerLine.rateBp,
      net: ledgerLine.net,
      gross: ledgerLine.gross,
    })
    .from(ledgerLine)
    .where(sql`${ledgerLine.entryId} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`)
    .orderBy(ledgerLine.entryId, ledgerLine.position)
    .prepare();
  let last: { lockedOn: Day | null; paidOn: Day; seq: number } = {
    lockedOn: '',
    // Where the range begins, so that the years before it are not walked through.
    paidOn: range.from,
    seq: 0,
  };
  for (;;) {
    const from = { ...range, ...last, limit: CHUNK };
    const rows = entries.all(from);
    const ids = JSON.stringify(rows.map(({ id }) => id));
    const byEntry = groupedBy(lines.all({ ids }), ({ entryId }) => entryId);
    for (const row of rows) yield entryOf(row, (byEntry.get(row.id) ?? []).map(lineOf));
    const end = rows.at(-1);
    if (!end || rows.length < CHUNK) return;
    last = { lockedOn: end.lockedOn, paidOn: end.paidOn, seq: end.seq };
  }
}

/** How many rows of the livre des recettes the year had before a day. */
export function receiptsBefore(db: ReadableDb, day: Day): number {
  return rowsBefore(db, day, 'receipt', 'owner_in');
}

/** How many rows of the registre des achats the year had before a day. */
export function purchasesBefore(db: ReadableDb, day: Day): number {
  return rowsBefore(db, day, 'expense', 'owner_out');
}

function rowsBefore(db: ReadableDb, day: Day, kind: LedgerEntry['kind'], owner: string): number {
  const row = db
    .select({ rows: count() })
    .from(ledgerEntry)
    .where(
      and(
        gte(ledgerEntry.paidOn, `${day.slice(0, 4)}-01-01`),
        lt(ledgerEntry.paidOn, day),
        eq(ledgerEntry.kind, kind),
        ne(ledgerEntry.category, owner),
      ),
    )
    .get();
  return row?.rows ?? 0;
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

/** How many entries were paid in a range. */
export function countInRange(db: ReadableDb, { from, to }: DayRange): number {
  const row = db
    .select({ entries: count() })
    .from(ledgerEntry)
    .where(and(gte(ledgerEntry.paidOn, from), lte(ledgerEntry.paidOn, to)))
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

/** How often anything was written since the file was opened: told apart before and after long work. */
export function writingsSoFar(db: ReadableDb): number {
  // A sum over any table: a row comes back even where it is empty.
  const row = db
    .select({ writings: sql<number>`total_changes() + 0 * count(*)` })
    .from(ledgerMonth)
    .get();
  return row?.writings ?? 0;
}
