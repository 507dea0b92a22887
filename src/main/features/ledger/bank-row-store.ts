import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { accountOf } from '#shared/features/ledger/accounts.ts';
import { movementOfMark } from '#shared/features/ledger/imports/identity.ts';
import type { Movement } from '#shared/features/ledger/imports/identity.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { ledgerBankRow, ledgerEntry } from '#main/db/ledger-schema.ts';

/** A movement that a bank told, and the number of the entry that it is in. */
export type KnownMovement = Movement & { readonly seq: number };

/** All that banks told of entries that are here, each movement once. */
export function knownMovements(db: ReadableDb): KnownMovement[] {
  return [...rowsKept(db), ...oldMarks(db)];
}

function rowsKept(db: ReadableDb): KnownMovement[] {
  const rows = db
    .select({
      seq: ledgerEntry.seq,
      importId: ledgerBankRow.importId,
      line: ledgerBankRow.line,
      named: ledgerBankRow.named,
      accountId: ledgerBankRow.accountId,
      paidOn: ledgerBankRow.paidOn,
      amount: ledgerBankRow.amount,
      currency: ledgerBankRow.currency,
      words: ledgerBankRow.words,
      bankId: ledgerBankRow.bankId,
      isTrueId: ledgerBankRow.isTrueId,
    })
    .from(ledgerBankRow)
    .innerJoin(ledgerEntry, eq(ledgerEntry.id, ledgerBankRow.entryId))
    .orderBy(ledgerBankRow.id)
    .all();
  const seen = new Set<string>();
  return rows.flatMap(({ importId, line, ...movement }) => {
    const place = `${importId} ${line}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [movement];
  });
}

function oldMarks(db: ReadableDb): KnownMovement[] {
  const { seq, fingerprint, accountId, method } = ledgerEntry;
  const rows = db
    .select({ seq, fingerprint, accountId, method })
    .from(ledgerEntry)
    .where(isNotNull(fingerprint))
    .orderBy(ledgerEntry.id)
    .all();
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const mark = (row.fingerprint ?? '').replace(/\|fee$/, '');
    if (seen.has(mark)) return [];
    seen.add(mark);
    const account = accountOf({ method: row.method, accountId: row.accountId ?? undefined });
    const movement = movementOfMark(mark, account);
    return movement === null ? [] : [{ ...movement, seq: row.seq }];
  });
}

const COLUMNS = [
  'entryId',
  'importId',
  'line',
  'named',
  'accountId',
  'paidOn',
  'amount',
  'currency',
  'words',
  'bankId',
  'isTrueId',
  'paired',
] as const;

/** A row of a file, and the entry that it is in. */
export type ToldRow = {
  readonly entryId: number;
  readonly importId: number;
  readonly line: number;
  readonly movement: Movement;
  /** JSON, where the entry was there before; see `pairing.ts`. */
  readonly paired?: string;
};

/** Writes down what a bank told of entries, by the thousand. */
export function insertBankRows(db: WritableDb, rows: Iterable<ToldRow>): void {
  db.insertRows(ledgerBankRow, COLUMNS, cellsOf(rows));
}

function* cellsOf(rows: Iterable<ToldRow>) {
  for (const { movement, paired = null, entryId, importId, line } of rows) {
    const { named, accountId, paidOn, amount, currency, words, bankId, isTrueId } = movement;
    const place = [entryId, importId, line, named, accountId];
    yield [...place, paidOn, amount, currency, words, bankId, Number(isTrueId), paired];
  }
}

/** The numbers of the entries that rows of an import became, by their lines; of a row with a fee the first. */
export function entriesOfImport(db: ReadableDb, importId: number): ReadonlyMap<number, number> {
  const rows = db
    .select({ line: ledgerBankRow.line, seq: ledgerEntry.seq })
    .from(ledgerBankRow)
    .innerJoin(ledgerEntry, eq(ledgerEntry.id, ledgerBankRow.entryId))
    .where(eq(ledgerBankRow.importId, importId))
    .orderBy(desc(ledgerBankRow.id))
    .all();
  return new Map(rows.map(({ line, seq }) => [line, seq]));
}

/** The pairing of an entry that was made last; null where it has none. */
export function findPairing(db: ReadableDb, entryId: number) {
  const { id, paired } = ledgerBankRow;
  const row = db
    .select({ id, paired })
    .from(ledgerBankRow)
    .where(and(eq(ledgerBankRow.entryId, entryId), isNotNull(paired)))
    .orderBy(desc(id))
    .limit(1)
    .get();
  return row?.paired ? { id: row.id, paired: row.paired } : null;
}

/** Gives a row that was paired to another entry, which it made. */
export function forgetPairing(db: WritableDb, id: number, entryId: number): void {
  db.update(ledgerBankRow).set({ entryId, paired: null }).where(eq(ledgerBankRow.id, id)).run();
}

/** Those of these rows of entries that a bank's row was paired with. */
export function pairedAmong(db: ReadableDb, ids: readonly number[]): ReadonlySet<number> {
  const rows = db
    .select({ id: ledgerBankRow.entryId })
    .from(ledgerBankRow)
    .where(and(inArray(ledgerBankRow.entryId, [...ids]), isNotNull(ledgerBankRow.paired)))
    .all();
  return new Set(rows.map(({ id }) => id));
}
