import type { LedgerEntry } from '#shared/features/ledger/model.ts';
import type { LockedBy } from '#shared/features/ledger/lock/chain.ts';
import { isDayLocked, monthOf } from '#shared/features/ledger/lock/months.ts';
import type { Month } from '#shared/features/ledger/lock/months.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { NeutralLedger, NeutralEntry } from '#shared/features/ledger/neutral.ts';
import { sharedNumbers } from '#shared/features/ledger/account-choice.ts';
import { isBuiltIn } from '#shared/features/ledger/accounts.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { lockedInFile, unprintedLines } from '#shared/features/ledger/postings.ts';
import { checkAmounts, checkPlaces } from '#shared/features/ledger/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { WritableDb } from '#main/db/handles.ts';
import { listMonths, newestLock } from './lock-store.ts';
import { listAccounts } from './account-store.ts';
import { saveAccount } from './accounts.ts';
import { createAccountGuard } from './entry-accounts.ts';
import { checkDirection } from './categories.ts';
import { readCategories, saveCategory } from './category-store.ts';
import { readChart } from './chart.ts';
import { addLateDocument, joinLateDocuments } from './late-documents.ts';
import type { ToldDocuments } from './late-documents.ts';
import { lockEntries, lockMonths } from './lock.ts';
import { saveTaxpayer } from './taxpayer.ts';
import { entriesByPayment } from './export-store.ts';
import { findEntry, insertEntries, nextSeq, joinCorrection } from './store.ts';
import type { StoredEntry } from './store.ts';

/** What became of the entries of a neutral file. */
export type NeutralOutcome = {
  readonly read: number;
  readonly added: number;
  /** The same number with the same content was there before. */
  readonly known: number;
  /** The late documents that the file has of those and that were not here; left out where none. */
  readonly documents?: number;
  /** The numbers of what was added and moves nothing; left out where none. */
  readonly zero?: readonly number[];
};

/**
 * Takes a ledger over as it is: numbers, days of locks, everything. Entries without a number get the
 * next ones. What is locked in the file is locked here, hashed by number onto the end of the chain.
 */
export function importNeutral(db: WritableDb, ledger: NeutralLedger, today: Day): NeutralOutcome {
  const { taxpayer, accounts = [], categories = [] } = ledger;
  takeCategories(db, categories);
  const entries = inOwnAccounts(ledger.entries, takeAccounts(db, accounts));
  const refuseAccounts = createAccountGuard(db);
  const wanted: NeutralEntry[] = [];
  const hadEntries = nextSeq(db) > 1;
  const seqByText = hadEntries ? knownByText(db, entries) : () => null;
  const there: ToldDocuments[] = [];
  const newest = newestLock(db);
  for (const [index, entry] of entries.entries()) {
    const seq = seqByText(entry) ?? (hadEntries ? knownNumber(db, entry, index) : null);
    if (seq !== null) {
      there.push({ seq, told: entry.lateDocuments ?? [] });
      continue;
    }
    const field = `entries.${index}`;
    const amounts = checkAmounts(entry);
    const allowed = amounts.ok ? checkPlaces(entry) : amounts;
    if (!allowed.ok)
      throw new Refusal(allowed.error.code, { field: `${field}.${allowed.error.field}` });
    // What is locked was printed as it is: a lock is taken over, whatever account it stands in.
    if (entry.lockedOn === null) refuseAccounts(entry, `${field}.`);
    if (isDayLocked(entry.paidOn, newest))
      throw new Refusal('month_locked', { field: `${field}.paid_on` });
    refuseLockDay(entry, `${field}.locked_on`, today);
    wanted.push(entry);
  }
  refuseLocksBack(wanted, newest?.lockedOn ?? '');
  // First of all, because final numbers go by the year of the accounts.
  saveTaxpayer(db, taxpayer);
  const added = addEntries(db, wanted, firstFree(db, entries));
  takeCorrections(db, added);
  refuseLocksOutOfOrder(db, added);
  lockAdded(db, added);
  return outcomeOf(entries.length, added, joinLateDocuments(db, there));
}

function outcomeOf(read: number, added: readonly AddedEntry[], documents: number): NeutralOutcome {
  const zero = added.filter(({ lines }) => lines.every(({ amount }) => amount === 0));
  return {
    read,
    added: added.length,
    known: read - added.length,
    ...(documents === 0 ? {} : { documents }),
    ...(zero.length === 0 ? {} : { zero: zero.map(({ seq }) => seq) }),
  };
}

/** Locks what the file locks, with the numbers of documents that were noted after it. */
function lockAdded(db: WritableDb, added: readonly AddedEntry[]): void {
  const months = monthsToLock(db, added);
  const toLock = added.filter(isLocked).toSorted((a, b) => a.seq - b.seq);
  const chart = readChart(db);
  lockEntries(
    db,
    toLock.map((entry) => {
      // A file that does not say how an entry was printed is of before transfers had two journals.
      const printedWith = entry.printedWith ?? lockedInFile(entry, chart);
      return { ...entry, printedWith, by: lockedBy(entry, months) };
    }),
  );
  lockMonths(db, [...months.keys()], (month) => months.get(month) ?? '');
  takeDocuments(db, toLock);
}

/** The numbers of documents that were noted after the lock, which the file holds beside it. */
function takeDocuments(db: WritableDb, locked: readonly AddedEntry[]): void {
  for (const { seq, lateDocuments = [] } of locked) {
    for (const document of lateDocuments) addLateDocument(db, seq, document);
  }
}

/** An entry is locked on the day it was paid or later, and on no day still to come. */
function refuseLockDay({ lockedOn, paidOn }: NeutralEntry, field: string, today: Day): void {
  if (lockedOn === null) return;
  if (lockedOn < paidOn) throw new Refusal('lock_too_early', { field });
  if (lockedOn > today) throw new Refusal('lock_in_future', { field, details: { day: today } });
}

/** Months are locked in order: what a file locks later is of later months, or refused. */
function refuseLocksBack(entries: readonly NeutralEntry[], newest: Day): void {
  const months = groupedBy(
    entries.flatMap(({ paidOn, lockedOn }) => (lockedOn === null ? [] : { paidOn, lockedOn })),
    ({ paidOn }) => monthOf(paidOn),
  );
  let latest = newest;
  for (const month of [...months.keys()].toSorted()) {
    const days = (months.get(month) ?? []).map(({ lockedOn }) => lockedOn).toSorted();
    if ((days[0] ?? latest) < latest) {
      throw new Refusal('locks_go_back', { field: 'entries', details: { month } });
    }
    latest = days.at(-1) ?? latest;
  }
}

/** What is locked stands after all that is open in earlier months: else its numbers would go back. */
function refuseLocksOutOfOrder(db: WritableDb, added: readonly StoredEntry[]): void {
  const locked = added.filter(isLocked);
  const last =
    locked
      .map(({ paidOn }) => monthOf(paidOn))
      .toSorted()
      .at(-1) ?? '';
  const inFile = groupedBy(locked, ({ paidOn }) => monthOf(paidOn));
  for (const { month, open } of listMonths(db)) {
    // What the file locks still stands here as open.
    if (month < last && open > (inFile.get(month) ?? []).length) {
      throw new Refusal('lock_order', { field: 'entries', details: { month } });
    }
  }
}

/** Makes the accounts of a file, or finds them again; gives the number that each has here. */
function takeAccounts(db: WritableDb, accounts: readonly Account[]): ReadonlyMap<number, number> {
  const left = listAccounts(db);
  const numbers = new Map<number, number>();
  // Books from before this was asked may have a number twice; they are taken over as they are.
  const shared = sharedNumbers(accounts);
  for (const account of accounts) {
    const { id, ...fields } = account;
    const at = left.findIndex((one) => isSamePlace(one, account));
    // One of the file is one of here, never two.
    const [found] = at < 0 ? [] : left.splice(at, 1);
    numbers.set(id, saveAccount(db, found?.id ?? null, fields, shared).id);
  }
  return numbers;
}

/** The two that every business has are told by their numbers, others by name, or by all else. */
function isSamePlace(one: Account, other: Account): boolean {
  if (isBuiltIn(one.id) || isBuiltIn(other.id)) return one.id === other.id;
  if (one.name !== other.name || one.kind !== other.kind) return false;
  return (
    one.name !== null ||
    (['currency', 'number', 'identification'] as const).every((key) => one[key] === other[key])
  );
}

/** Entries with the accounts by their numbers here; refused where one names none of the file. */
function inOwnAccounts(
  entries: readonly NeutralEntry[],
  numbers: ReadonlyMap<number, number>,
): readonly NeutralEntry[] {
  const own = (id: number | undefined, field: string): number | undefined => {
    const found = id === undefined || isBuiltIn(id) ? id : numbers.get(id);
    if (id !== undefined && found === undefined) throw new Refusal('account_missing', { field });
    return found;
  };
  return entries.map((entry, index) => {
    const accountId = own(entry.accountId, `entries.${index}.account`);
    const toAccountId = own(entry.toAccountId, `entries.${index}.to_account`);
    return {
      ...entry,
      ...(accountId === undefined ? {} : { accountId }),
      ...(toAccountId === undefined ? {} : { toAccountId }),
    };
  });
}

/** An entry of the file as it stands here, with what is noted beside its lock. */
type AddedEntry = StoredEntry & Pick<NeutralEntry, 'lateDocuments' | 'corrects'>;

/** Adds them in their order; those without a number get the free ones from `free` on. */
function addEntries(
  db: WritableDb,
  wanted: readonly NeutralEntry[],
  free: number,
): readonly AddedEntry[] {
  let next = free;
  const numbered = wanted.map((entry) => ({ ...entry, seq: entry.seq ?? next++ }));
  const first = insertEntries(
    db,
    numbered.map(({ seq, lockedOn, printedWith = null, ...entry }) => ({
      seq,
      entry,
      // That of a locked one is written by its lock.
      printedWith: lockedOn === null ? printedWith : null,
    })),
  );
  return numbered.map((entry, index) => ({ ...entry, id: first + index, correctsId: null }));
}

/** Entries that take others back are joined with them again, before anything is locked. */
function takeCorrections(db: WritableDb, added: readonly AddedEntry[]): void {
  for (const { id, corrects } of added) {
    const corrected = corrects === undefined ? null : findEntry(db, corrects);
    if (corrected !== null && corrected.id !== id) joinCorrection(db, id, corrected.id);
  }
}

/** The first number that neither the file nor the books use. */
function firstFree(db: WritableDb, entries: readonly NeutralEntry[]): number {
  return entries.reduce((free, { seq }) => Math.max(free, (seq ?? 0) + 1), nextSeq(db));
}

function isLocked(entry: AddedEntry): entry is AddedEntry & { readonly lockedOn: Day } {
  return entry.lockedOn !== null;
}

/** The number of an entry that is here already; refused where it stands for another one. */
function knownNumber(db: WritableDb, entry: NeutralEntry, index: number): number | null {
  const found = entry.seq === null ? null : findEntry(db, entry.seq);
  if (!found) return null;
  const { id: _id, correctsId: _corrects, finalNumber: _number, ...known } = found;
  if (sameText(known) === sameText({ ...entry, seq: known.seq })) return known.seq;
  throw new Refusal('number_taken', { field: `entries.${index}.seq`, details: { seq: known.seq } });
}

/**
 * Finds entries without a number again by all that they say. Each that is here stands for one of the
 * file, never two: what was paid twice in the same words was paid twice.
 */
function knownByText(
  db: WritableDb,
  entries: readonly NeutralEntry[],
): (entry: NeutralEntry) => number | null {
  const textOf = (entry: Omit<LedgerEntry, 'seq'>): string =>
    sameText({ ...entry, seq: 0, lockedOn: null });
  const days = entries.flatMap(({ seq, paidOn }) => (seq === null ? [paidOn] : [])).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return () => null;
  const numbered = new Set(entries.map(({ seq }) => seq));
  const left = new Map<string, number[]>();
  for (const { finalNumber: _number, ...known } of entriesByPayment(db, { from, to })) {
    if (numbered.has(known.seq)) continue;
    const text = textOf(known);
    const alike = left.get(text);
    if (alike) alike.push(known.seq);
    else left.set(text, [known.seq]);
  }
  return (entry) => (entry.seq === null ? (left.get(textOf(entry))?.shift() ?? null) : null);
}

/** An entry as it was written: what its lock added is no part of it. */
function sameText(known: LedgerEntry & Pick<NeutralEntry, 'lateDocuments' | 'corrects'>): string {
  const { printedWith: _printed, lateDocuments: _late, corrects: _corrects, ...entry } = known;
  const fields = Object.entries({ ...entry, lines: unprintedLines(entry) });
  return JSON.stringify(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function lockedBy({ paidOn, lockedOn }: StoredEntry, months: ReadonlyMap<Month, Day>): LockedBy {
  const day = months.get(monthOf(paidOn));
  if (day === undefined) return 'alone';
  return day === lockedOn ? 'month' : 'file';
}

/**
 * The months that a file locks, each with its day: from the first on all in which nothing is open and
 * something of the file is locked.
 */
function monthsToLock(db: WritableDb, added: readonly StoredEntry[]): ReadonlyMap<Month, Day> {
  const newest = newestLock(db);
  const wanted = groupedBy(added.filter(isLocked), ({ paidOn }) => monthOf(paidOn));
  const locked = new Map<Month, Day>();
  let latest = newest?.lockedOn ?? '';
  for (const { month, open } of listMonths(db)) {
    if (newest !== null && month <= newest.month) continue;
    const own = wanted.get(month) ?? [];
    // What the file locks still stands here as open.
    if (own.length === 0 || open > own.length) break;
    for (const { lockedOn } of own) latest = lockedOn > latest ? lockedOn : latest;
    locked.set(month, latest);
  }
  return locked;
}

function takeCategories(
  db: WritableDb,
  categories: NonNullable<NeutralLedger['categories']>,
): void {
  const known = readCategories(db);
  for (const [index, category] of categories.entries()) {
    checkDirection(known, category, `categories.${index}.kind`);
    saveCategory(db, category);
  }
}
