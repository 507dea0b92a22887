import { entryOfFec } from '#shared/features/ledger/imports/fec-entries.ts';
import type { TakingGround } from '#shared/features/ledger/imports/fec-entries.ts';
import { bookFileOf } from '#shared/features/ledger/imports/book-file.ts';
import type { BookFile } from '#shared/features/ledger/imports/book-file.ts';
import { inOwnNumbers, lackedBy, placesNamed } from '#shared/features/ledger/imports/fec-places.ts';
import type { LackingPlace } from '#shared/features/ledger/imports/fec-places.ts';
import { readFec } from '#shared/features/ledger/imports/fec-reading.ts';
import type { FecFault, FecFileEntry } from '#shared/features/ledger/imports/fec-reading.ts';
import { readJournal } from '#shared/features/ledger/imports/journal-reading.ts';
import { readPostings } from '#shared/features/ledger/imports/postings-reading.ts';
import { isThirdParty, settledEntries } from '#shared/features/ledger/imports/settled-entries.ts';
import type { SettledEntry } from '#shared/features/ledger/imports/settled-entries.ts';
import { sharedNumbers, shortNumber } from '#shared/features/ledger/account-choice.ts';
import { isDayLocked, yearStartOf } from '#shared/features/ledger/lock/months.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { ledgerBalances, openingAfter } from '#shared/features/ledger/opening.ts';
import type { LedgerBalance } from '#shared/features/ledger/opening.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { addDays, dayOf } from '#shared/kernel/day.ts';
import type { Day, DayRange } from '#shared/kernel/day.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { decodeText } from '#main/operations/text-decoding.ts';
import { listAccounts } from './account-store.ts';
import { readCategories } from './category-store.ts';
import { knownEntries } from './fec-known.ts';
import type { KnownEntries } from './fec-known.ts';
import { knownInJournal } from './journal-known.ts';
import { newestLock } from './lock-store.ts';
import { businessFormOn, fiscalYearStart } from './taxpayer.ts';

/** A file that was handed in. */
export type FecSource = { readonly name: string; readonly bytes: Uint8Array };

/** What taking a file in would bring, in one of the ways in which it can be. */
type Taking = {
  readonly fresh: readonly EntryFields[];
  /** The places of money that these stand in and the books lack; their numbers are below zero. */
  readonly lacking: readonly LackingPlace[];
  readonly known: number;
  /** Entries of months that are locked here: they are left out. */
  readonly locked: number;
};

/** What taking books in would bring: their entries, and the balances that they end with. */
export type FecPlan = Taking & {
  readonly format: BookFile['format'];
  readonly from: Day;
  readonly to: Day;
  readonly read: number;
  /** The debits of all entries, which are equal to the credits; euro cents. */
  readonly debit: number;
  /** Rows without an amount. */
  readonly empty: number;
  /** The entries of which that is all: their journals and numbers. They are left out. */
  readonly emptyEntries: readonly string[];
  /** Entries of which the file does not say enough: they are left out. */
  readonly unclear: number;
  /** Entries that stay in double form and stand for what is owed, by customers or to suppliers. */
  readonly owed: number;
  /**
   * With each payment and the invoices that it settles as one entry, and how many of those would be
   * brought; null where nothing is lettered so.
   */
  readonly cash: (Taking & { readonly settled: number }) | null;
  readonly opening: { readonly on: Day; readonly lines: readonly LedgerBalance[] };
};

/** Reads a FEC, or one of our own journals, and holds it against the books; nothing is written. */
export function planFec(db: ReadableDb, { name, bytes }: FecSource): FecPlan {
  const text = decodeText(bytes);
  const book = bookFileOf(text);
  if (book?.format === 'journal') return planJournal(db, text, book);
  const isOwn = book?.format === 'postings';
  const read = readable(isOwn ? readPostings(text, book.separator) : readFec(text));
  const { empty, emptyEntries = [] } = read;
  const range = rangeOf(read.entries.map(({ day }) => day));
  const rows = read.entries.flatMap((entry) => entry.rows);
  const { places, lacking, otherwise } = placesNamed(rows, listAccounts(db));
  const entries = inOwnNumbers(read.entries, otherwise);
  const ground = { places, categories: readCategories(db) };
  const settled = settledEntries(entries, ground);
  const known = knownOf(knownEntries(db, range), { entries, settled });
  const lock = newestLock(db);
  const isOpen = (entry: FecFileEntry): boolean =>
    !known.has(entry) && !isDayLocked(entry.day, lock);
  refuseShared(places, entries.filter(isOpen));
  const take = (some: readonly FecFileEntry[]) =>
    takingOf(some, { known, isOpen, ground, lacking });
  const settledNow = settled.filter(({ entry }) => isOpen(entry));
  const parts = new Set(settled.flatMap((one) => one.parts));
  const apart = entries.filter((entry) => !parts.has(entry));
  const { owed: _left, ...cash } = take([...apart, ...settled.map(({ entry }) => entry)]);
  return {
    format: isOwn ? 'postings' : 'fec',
    ...range,
    ...take(entries),
    read: entries.length,
    debit: debitOf(entries),
    empty,
    emptyEntries,
    unclear: 0,
    cash: settled.length === 0 ? null : { ...cash, settled: settledNow.length },
    opening: openingOf(db, name, range.to, entries),
  };
}

type ChosenEntries = {
  readonly known: ReadonlySet<FecFileEntry>;
  readonly isOpen: (entry: FecFileEntry) => boolean;
  readonly ground: TakingGround;
  readonly lacking: readonly LackingPlace[];
};

function takingOf(
  some: readonly FecFileEntry[],
  { known, isOpen, ground, lacking }: ChosenEntries,
): Taking & Pick<FecPlan, 'owed'> {
  const taken = some.filter(isOpen).map((entry) => ({ entry, fields: entryOfFec(entry, ground) }));
  const here = some.filter((entry) => known.has(entry)).length;
  const fresh = taken.map(({ fields }) => fields);
  return {
    fresh,
    lacking: lackedBy(fresh, lacking),
    known: here,
    locked: some.length - here - taken.length,
    owed: taken.filter(({ entry, fields }) => fields.kind === 'journal' && isOwed(entry)).length,
  };
}

function isOwed({ journal, rows }: FecFileEntry): boolean {
  return !/^AN/i.test(journal) && rows.some(isThirdParty);
}

/**
 * What the books have already: an entry, or the payment that it was settled by, and the other way
 * round. What is here in either form stands for one of the file, never two.
 */
function knownOf(
  areHere: KnownEntries,
  { entries, settled }: { entries: readonly FecFileEntry[]; settled: readonly SettledEntry[] },
): ReadonlySet<FecFileEntry> {
  const whole = settled.filter(({ entry, parts }) => areHere(parts) || areHere([entry]));
  const known = new Set(whole.flatMap(({ entry, parts }) => [entry, ...parts]));
  for (const entry of entries) if (!known.has(entry) && areHere([entry])) known.add(entry);
  return known;
}

/** Our own journal: entries as they were typed, but for what it does not tell of them. */
function planJournal(
  db: ReadableDb,
  text: string,
  { language, separator }: Extract<BookFile, { language: unknown }>,
): FecPlan {
  const entries = readable(
    readJournal(text, { language, separator, categories: readCategories(db) }),
  );
  const range = rangeOf(entries.map(({ day }) => day));
  const isKnown = knownInJournal(db, range);
  const lock = newestLock(db);
  const others = entries.filter((entry) => !isKnown(entry));
  const open = others.filter(({ day }) => !isDayLocked(day, lock));
  const fresh = open.flatMap(({ fields }) => fields ?? []);
  return {
    format: 'journal',
    ...range,
    read: entries.length,
    debit: 0,
    fresh,
    lacking: [],
    known: entries.length - others.length,
    locked: others.length - open.length,
    empty: 0,
    emptyEntries: [],
    unclear: open.length - fresh.length,
    owed: 0,
    cash: null,
    opening: { on: range.to, lines: [] },
  };
}

function readable<T>(read: Result<T, FecFault>): T {
  if (read.ok) return read.value;
  const { code, ...where } = read.error;
  throw new Refusal('fec_unread', { details: { problem: code, ...where } });
}

function rangeOf(some: readonly Day[]): DayRange {
  const days = some.toSorted();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) {
    throw new Refusal('fec_unread', { details: { problem: 'empty', line: 1 } });
  }
  return { from, to };
}

/** Refused where entries name a number that two places share. */
function refuseShared(places: TakingGround['places'], entries: readonly FecFileEntry[]): void {
  const alike = sharedNumbers(places);
  const named = entries
    .flatMap(({ rows }) => rows)
    .find(({ account }) => alike.has(shortNumber(account)));
  if (named) throw new Refusal('account_number_shared', { details: { number: named.account } });
}

function debitOf(entries: readonly FecFileEntry[]): number {
  return entries.reduce(
    (sum, { rows }) => rows.reduce((all, { cents }) => all + Math.max(cents, 0), sum),
    0,
  );
}

/** The balances with which the year after the file begins. */
function openingOf(db: ReadableDb, name: string, last: Day, entries: readonly FecFileEntry[]) {
  const on = yearAfter(db, name, last);
  const postings = entries.flatMap(({ rows }) =>
    rows.map(({ account, accountName, cents }) => ({
      account: [account, accountName] as const,
      cents,
      isTreasury: false,
    })),
  );
  return { on, lines: openingAfter(ledgerBalances(postings), businessFormOn(db, on)) };
}

/** The first day of the year after: the name of a FEC tells the closing day, else the books know. */
function yearAfter(db: ReadableDb, name: string, last: Day): Day {
  const [, year, month, date] = /FEC(\d{4})(\d{2})(\d{2})/i.exec(name) ?? [];
  const closing = `${year}-${month}-${date}`;
  if (year !== undefined && closing >= last) return addDays(closing, 1);
  const start = yearStartOf(last, fiscalYearStart(db));
  return dayOf(Number(start.slice(0, 4)) + 1, Number(start.slice(5, 7)), 1);
}
