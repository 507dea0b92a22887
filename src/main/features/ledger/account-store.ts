import { and, asc, desc, eq, inArray, lte, max, ne, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { BANK_ID, TILL_ID } from '#shared/features/ledger/accounts.ts';
import type { Account, AccountFields } from '#shared/features/ledger/accounts.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { preparedOnce } from '#main/db/prepared.ts';
import type { Month } from '#shared/features/ledger/lock/months.ts';
import { METHODS, MONEY_KINDS } from '#shared/features/ledger/model.ts';
import type { Method } from '#shared/features/ledger/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import { ledgerAccount, ledgerEntry, ledgerLine, ledgerStatement } from '#main/db/ledger-schema.ts';

/** Where money lies, in the user's order. */
export function listAccounts(db: ReadableDb): Account[] {
  return accountRows(db)
    .all()
    .map(({ position: _position, ...account }) => account);
}

const accountRows = preparedOnce((db) =>
  db
    .select()
    .from(ledgerAccount)
    .orderBy(asc(ledgerAccount.position), asc(ledgerAccount.id))
    .prepare(),
);

/** Adds an account at the end; gives its number. */
export function insertAccount(db: WritableDb, fields: AccountFields): number {
  const last = db
    .select({ position: max(ledgerAccount.position) })
    .from(ledgerAccount)
    .get();
  const position = (last?.position ?? 0) + 1;
  return db
    .insert(ledgerAccount)
    .values({ ...fields, position })
    .returning({ id: ledgerAccount.id })
    .get().id;
}

/** Writes an account's fields anew. */
export function updateAccount(db: WritableDb, id: number, fields: AccountFields): void {
  db.update(ledgerAccount).set(fields).where(eq(ledgerAccount.id, id)).run();
}

/** Takes an account away; the schema refuses it where an entry stands in it. */
export function deleteAccount(db: WritableDb, id: number): void {
  db.delete(ledgerAccount).where(eq(ledgerAccount.id, id)).run();
}

/** SQL for the account in which an entry stands, also where its row does not say. */
export const entryAccount = sql<number>`coalesce(${ledgerEntry.accountId},
  iif(${ledgerEntry.method} = 'cash', ${sql.raw(String(TILL_ID))}, ${sql.raw(String(BANK_ID))}))`;

/** Entries whose money lay in an account, transfers into it, and those in double form that name its number. */
export function standsIn(account: number): SQL | undefined {
  const isPlace = or(eq(entryAccount, account), eq(ledgerEntry.toAccountId, account));
  const isNamed = sql`EXISTS (SELECT 1 FROM ${ledgerLine}, ${ledgerAccount}
    WHERE ${ledgerLine.entryId} = ${ledgerEntry.id} AND ${ledgerAccount.id} = ${account}
    AND ${shortened(ledgerLine.account)} = ${shortened(ledgerAccount.number)})`;
  return or(
    and(ne(ledgerEntry.kind, 'journal'), isPlace),
    and(eq(ledgerEntry.kind, 'journal'), isNamed),
  );
}

/** As `shortNumber` does it. */
function shortened(number: AnySQLiteColumn): SQL {
  return sql`rtrim(${number}, '0')`;
}

/** True where an entry stands in the account, or a locked one where only that is asked. */
export function isAccountUsed(db: ReadableDb, id: number, state: 'any' | 'locked'): boolean {
  const stands = standsIn(id);
  const row = db
    .select({ seq: ledgerEntry.seq })
    .from(ledgerEntry)
    .where(state === 'any' ? stands : sql`${stands} AND ${ledgerEntry.lockedOn} IS NOT NULL`)
    .limit(1)
    .get();
  return row !== undefined;
}

const MOVED_COLUMNS = {
  id: ledgerEntry.id,
  seq: ledgerEntry.seq,
  kind: ledgerEntry.kind,
  method: ledgerEntry.method,
  paidOn: ledgerEntry.paidOn,
  accountId: ledgerEntry.accountId,
  toAccountId: ledgerEntry.toAccountId,
  toAmount: ledgerEntry.toAmount,
  euroGross: ledgerEntry.euroGross,
} as const;
/** What is read of an entry to know what it did to the accounts. */
export type MovedRow = Pick<typeof ledgerEntry.$inferSelect, keyof typeof MOVED_COLUMNS>;

/** The entries up to a day that moved money, of one account or (null) of all, in order of day. */
export function movedEntries(db: ReadableDb, until: Day, account: number | null): MovedRow[] {
  return db
    .select(MOVED_COLUMNS)
    .from(ledgerEntry)
    .where(
      and(
        lte(ledgerEntry.paidOn, until),
        ne(ledgerEntry.kind, 'journal'),
        account === null ? undefined : standsIn(account),
      ),
    )
    .orderBy(asc(ledgerEntry.paidOn), asc(ledgerEntry.seq))
    .all();
}

/** What entries in double form up to a day say of these numbers, without the zeros that fill them up. */
export function journalMoves(db: ReadableDb, until: Day, numbers: readonly string[]) {
  return db
    .select({
      seq: ledgerEntry.seq,
      day: ledgerEntry.paidOn,
      journal: ledgerEntry.journal,
      number: sql<string>`${shortened(ledgerLine.account)}`,
      amount: sql<number>`coalesce(${ledgerLine.gross}, ${ledgerLine.net})`,
    })
    .from(ledgerEntry)
    .innerJoin(ledgerLine, eq(ledgerLine.entryId, ledgerEntry.id))
    .where(
      and(
        eq(ledgerEntry.kind, 'journal'),
        lte(ledgerEntry.paidOn, until),
        inArray(shortened(ledgerLine.account), [...numbers]),
      ),
    )
    .all();
}

/** What banks say accounts held at the ends of months, by account, then month. */
export function statementsOf(db: ReadableDb) {
  return db
    .select({
      account: ledgerStatement.accountId,
      month: ledgerStatement.month,
      closing: ledgerStatement.closing,
    })
    .from(ledgerStatement)
    .orderBy(asc(ledgerStatement.accountId), asc(ledgerStatement.month))
    .all();
}

/** Keeps the balance of a statement, over the one before; null takes it away. */
export function saveStatement(
  db: WritableDb,
  {
    account,
    month,
    closing,
    source = 'typed',
  }: {
    readonly account: number;
    readonly month: Month;
    readonly closing: number | null;
    readonly source?: 'typed' | 'file';
  },
): void {
  const isThis = and(eq(ledgerStatement.accountId, account), eq(ledgerStatement.month, month));
  if (closing === null) {
    db.delete(ledgerStatement).where(isThis).run();
    return;
  }
  db.insert(ledgerStatement)
    .values({ accountId: account, month, closing, source })
    .onConflictDoUpdate({
      target: [ledgerStatement.accountId, ledgerStatement.month],
      set: { closing, source },
    })
    .run();
}

/** So many of the newest entries tell in which account money usually lies. */
const MOST_LOOKED_AT = 500;

/** The account of the newest receipt or expense of each method. */
export function newestAccounts(db: ReadableDb): { method: Method; account: number }[] {
  const newest = db
    .select({
      seq: ledgerEntry.seq,
      method: ledgerEntry.method,
      account: entryAccount.as('account'),
    })
    .from(ledgerEntry)
    .where(inArray(ledgerEntry.kind, [...MONEY_KINDS]))
    .orderBy(desc(ledgerEntry.seq))
    .limit(MOST_LOOKED_AT)
    .all();
  return METHODS.flatMap((method) => {
    const last = newest.find((row) => row.method === method);
    return last ? [{ method, account: last.account }] : [];
  });
}
