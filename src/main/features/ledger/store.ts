import { and, count, desc, eq, inArray, max, sql } from 'drizzle-orm';
import { counted } from '#shared/kernel/counted.ts';
import { searchFor } from '#shared/kernel/search.ts';
import { MONEY_KINDS } from '#shared/features/ledger/model.ts';
import type {
  EntryFields,
  LedgerEntry,
  LedgerLine,
  MoneyKind,
  PrintedWith,
  VatKind,
} from '#shared/features/ledger/model.ts';
import type { ActivityLine } from '#shared/features/taxes/model.ts';
import { defined } from '#shared/kernel/defined.ts';
import { chunksOf } from '#shared/kernel/chunks.ts';
import type { Day } from '#shared/kernel/day.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { ColumnValue } from '#main/db/bulk-insert.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerLine } from '#main/db/ledger-schema.ts';
import { columnsOf, entryOf, lineColumnsOf, lineOf, printedText } from './entry-rows.ts';
import type { EntryRow } from './entry-rows.ts';

/** What goes with an entry beside what a person writes. */
export type EntryOrigin = {
  readonly correctsId?: number | null;
  readonly importId?: number | null;
  readonly fingerprint?: string | null;
  /** What it keeps of the locked entry that it takes back. */
  readonly printedWith?: PrintedWith | null;
};

export type StoredEntry = LedgerEntry & {
  readonly id: number;
  readonly correctsId: number | null;
};

const ENTRY_COLUMNS = [
  'seq',
  'kind',
  'paidOn',
  'docRef',
  'docDate',
  'party',
  'label',
  'category',
  'method',
  'currency',
  'fx',
  'importId',
  'fingerprint',
  'correctsId',
  'euroNet',
  'euroVat',
  'euroGross',
  'searchText',
  'accountId',
  'toAccountId',
  'toAmount',
  'journal',
  'printedWith',
  'activityLine',
] as const;
const LINE_COLUMNS = [
  'entryId',
  'position',
  'rateBp',
  'net',
  'gross',
  'category',
  'vatKind',
  'account',
  'accountName',
] as const;

export function nextSeq(db: ReadableDb): number {
  const row = db
    .select({ newest: max(ledgerEntry.seq) })
    .from(ledgerEntry)
    .get();
  return (row?.newest ?? 0) + 1;
}

/** Adds an entry under a number; gives its row's number. */
export function insertEntry(
  db: WritableDb,
  seq: number,
  entry: EntryFields,
  origin: EntryOrigin = {},
): number {
  const columns = { ...columnsOf(entry), seq, ...originColumns(origin) };
  const { id } = db.insert(ledgerEntry).values(columns).returning({ id: ledgerEntry.id }).get();
  const lines = entry.lines.map((line, position) => ({
    entryId: id,
    ...lineColumnsOf(line, position),
  }));
  db.insert(ledgerLine).values(lines).run();
  return id;
}

function originColumns(origin: EntryOrigin) {
  const { correctsId = null, importId = null, fingerprint = null, printedWith = null } = origin;
  return { correctsId, importId, fingerprint, printedWith: printedText(printedWith) };
}

/** An entry to add, with its number and where it comes from. */
export type NewEntry = EntryOrigin & { readonly seq: number; readonly entry: EntryFields };

/** Adds entries by the thousand; gives the number of the first one's row, which the others follow. */
export function insertEntries(
  db: WritableDb,
  entries: readonly NewEntry[],
  /** Told after each entry, first as they are written and then as their lines are. */
  onEntry: (done: number) => void = () => {},
): number {
  const { length } = entries;
  const first = db.insertRows(ledgerEntry, ENTRY_COLUMNS, entryCells(counted(entries, onEntry)));
  const again = counted(entries, (done) => onEntry(length + done));
  db.insertRows(ledgerLine, LINE_COLUMNS, lineCells(again, first));
  return first;
}

function* entryCells(entries: Iterable<NewEntry>): Generator<readonly ColumnValue[]> {
  for (const { entry, seq, ...origin } of entries) {
    const columns = { ...columnsOf(entry), seq, ...originColumns(origin) };
    yield ENTRY_COLUMNS.map((column) => columns[column]);
  }
}

function* lineCells(entries: Iterable<NewEntry>, first: number): Generator<readonly ColumnValue[]> {
  let entryId = first - 1;
  for (const { entry } of entries) {
    entryId += 1;
    for (const [position, line] of entry.lines.entries()) {
      const columns = { entryId, ...lineColumnsOf(line, position) };
      yield LINE_COLUMNS.map((column) => columns[column]);
    }
  }
}

/** Writes an entry's fields anew, its lines with them. The schema refuses it where it is locked. */
export function updateEntry(db: WritableDb, id: number, entry: EntryFields): void {
  db.update(ledgerEntry).set(columnsOf(entry)).where(eq(ledgerEntry.id, id)).run();
  const known = db.select().from(ledgerLine).where(eq(ledgerLine.entryId, id)).all();
  const wanted = entry.lines.map(lineColumnsOf);
  for (const line of known) {
    const columns = wanted.find(({ position }) => position === line.position);
    if (columns) db.update(ledgerLine).set(columns).where(eq(ledgerLine.id, line.id)).run();
    else db.delete(ledgerLine).where(eq(ledgerLine.id, line.id)).run();
  }
  const added = wanted.filter(({ position }) => !known.some((line) => line.position === position));
  for (const columns of added)
    db.insert(ledgerLine)
      .values({ entryId: id, ...columns })
      .run();
}

/** Says which entry another one takes back. */
export function joinCorrection(db: WritableDb, id: number, correctsId: number): void {
  db.update(ledgerEntry).set({ correctsId }).where(eq(ledgerEntry.id, id)).run();
}

/** Takes an entry away, and its lines and tags with it. */
export function deleteEntry(db: WritableDb, id: number): void {
  db.delete(ledgerEntry).where(eq(ledgerEntry.id, id)).run();
}

/** The entry of that number; null where there is none. */
export function findEntry(db: ReadableDb, seq: number): StoredEntry | null {
  const row = db.select().from(ledgerEntry).where(eq(ledgerEntry.seq, seq)).get();
  if (!row) return null;
  return { ...withLines(db, [row])[0] } as StoredEntry;
}

/** As many as a statement takes with ease; a year may have more entries. */
export const MOST_PARAMETERS = 2000;

/** The lines of entries, in their order, by the row of each. */
export function linesOfEntries(
  db: ReadableDb,
  ids: readonly number[],
): ReadonlyMap<number, LedgerLine[]> {
  const found = chunksOf(ids, MOST_PARAMETERS).flatMap((part) =>
    db
      .select()
      .from(ledgerLine)
      .where(inArray(ledgerLine.entryId, part))
      .orderBy(ledgerLine.entryId, ledgerLine.position)
      .all(),
  );
  const rows = groupedBy(found, ({ entryId }) => entryId);
  return new Map([...rows].map(([id, lines]) => [id, lines.map(lineOf)]));
}

/** The entries of these rows, in their order, each with its lines. */
export function withLines(db: ReadableDb, rows: readonly EntryRow[]): StoredEntry[] {
  const lines = linesOfEntries(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...entryOf(row, lines.get(row.id) ?? []),
    id: row.id,
    correctsId: row.correctsId,
  }));
}

/** The numbers of the entries that correct others, by the row that they correct. */
export function correctionsOf(
  db: ReadableDb,
  ids: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const rows = db
    .select({ corrected: ledgerEntry.correctsId, seq: ledgerEntry.seq })
    .from(ledgerEntry)
    .where(inArray(ledgerEntry.correctsId, [...ids]))
    .orderBy(ledgerEntry.seq)
    .all();
  const groups = groupedBy(rows, ({ corrected }) => corrected ?? 0);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ seq }) => seq)]));
}

export function seqOfRow(db: ReadableDb, id: number): number | null {
  const row = db
    .select({ seq: ledgerEntry.seq })
    .from(ledgerEntry)
    .where(eq(ledgerEntry.id, id))
    .get();
  return row?.seq ?? null;
}

/** Someone with whom money moved, and how it was written down the last time. */
export type KnownParty = Pick<LedgerEntry, 'party' | 'category' | 'method'> & {
  readonly kind: MoneyKind;
  readonly rate: number | null;
  readonly vatKind?: VatKind;
  readonly activityLine?: ActivityLine;
  readonly lastPaidOn: Day;
  readonly times: number;
};

/** The parties whose name answers to a text, those of late first; each as it was last written. */
export function partiesLike(
  db: ReadableDb,
  text: string,
  kind: MoneyKind | null,
  limit: number,
): KnownParty[] {
  const search = searchFor(text);
  // By an index alone, over any number of entries; of what kind they are is asked of the few found.
  const newest = sql<string>`max(${ledgerEntry.paidOn})`.as('last_paid_on');
  const names = db
    .select({ party: ledgerEntry.party, newest })
    .from(ledgerEntry)
    .where(sql`${ledgerEntry.party} <> ''`)
    .groupBy(ledgerEntry.party)
    .orderBy(sql`last_paid_on DESC`, ledgerEntry.party)
    .all();
  const found: KnownParty[] = [];
  for (const { party } of names) {
    if (found.length === limit) break;
    const last = search({ names: [party] }) > 0 ? lastOfParty(db, party, kind) : null;
    if (last) found.push(last);
  }
  return found;
}

function lastOfParty(db: ReadableDb, party: string, kind: MoneyKind | null): KnownParty | null {
  const isOfParty = and(
    eq(ledgerEntry.party, party),
    kind === null ? inArray(ledgerEntry.kind, [...MONEY_KINDS]) : eq(ledgerEntry.kind, kind),
  );
  const row = db
    .select()
    .from(ledgerEntry)
    .where(isOfParty)
    .orderBy(desc(ledgerEntry.paidOn), desc(ledgerEntry.seq))
    .limit(1)
    .get();
  const [entry] = row ? withLines(db, [row]) : [];
  if (!entry) return null;
  const told = db.select({ times: count() }).from(ledgerEntry).where(isOfParty).get();
  const { category, method, lines, paidOn, activityLine } = entry;
  const lastKind = entry.kind === 'receipt' ? 'receipt' : 'expense';
  return {
    party,
    kind: lastKind,
    category,
    method,
    rate: lines[0]?.rate ?? null,
    ...defined({ vatKind: lines[0]?.vatKind, activityLine }),
    lastPaidOn: paidOn,
    times: told?.times ?? 0,
  };
}
