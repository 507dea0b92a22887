import { CHAIN_START, CHAIN_VERSIONS, chainHash } from '#shared/features/ledger/lock/chain.ts';
import type { LockedBy } from '#shared/features/ledger/lock/chain.ts';
import { checkLock } from '#shared/features/ledger/lock/months.ts';
import type { LockError, Month } from '#shared/features/ledger/lock/months.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { PrintedWith } from '#shared/features/ledger/model.ts';
import { byFinalOrder, yearStartOf } from '#shared/features/ledger/lock/months.ts';
import { lockedLines, lockedWith } from '#shared/features/ledger/postings.ts';
import type { Chart } from '#shared/features/ledger/postings.ts';
import { readChart } from './chart.ts';
import { printedText } from './entry-rows.ts';
import {
  addLockedMonth,
  chainEnd,
  keepAccountsOfLines,
  listMonths,
  lockEntry,
  lockedInYear,
  newestLock,
  oldestOpenDay,
  openEntriesIn,
} from './lock-store.ts';
import { sha256 } from '#main/db/sha256.ts';
import type { StoredEntry } from './store.ts';
import { fiscalYearStart } from './taxpayer.ts';

/** Locks a month for good, and hashes what it holds; gives the number of entries it took in. */
export function lockMonth(
  db: WritableDb,
  month: Month,
  { lockedOn, today }: { readonly lockedOn: Day; readonly today: Day },
): number {
  const allowed = checkLock({
    month,
    lockedOn,
    today,
    newest: newestLock(db),
    oldestOpen: oldestOpenDay(db),
  });
  if (!allowed.ok) throw lockRefusal(allowed.error);
  const entries = openEntriesIn(db, month);
  const chart = readChart(db);
  lockEntries(
    db,
    entries.map((entry) => ({ ...entry, ...placedNow(entry, chart), lockedOn, by: 'month' })),
  );
  lockMonths(db, [...lockedBeforeIn(db, month), month], () => lockedOn);
  return entries.length;
}

/** An entry that takes another back stands where it is now, whatever it keeps of the other one. */
function placedNow(entry: StoredEntry, chart: Chart): Pick<StoredEntry, 'printedWith'> {
  return entry.printedWith === undefined ? {} : { printedWith: lockedWith(entry, chart) };
}

/** Earlier months in which all is locked, as a file had it, without being locked themselves. */
function lockedBeforeIn(db: ReadableDb, month: Month): Month[] {
  const newest = newestLock(db)?.month ?? '';
  return listMonths(db)
    .map((row) => row.month)
    .filter((one) => one > newest && one < month);
}

/** Writes down that months are locked, and how the chain ends with them. */
export function lockMonths(
  db: WritableDb,
  months: readonly Month[],
  dayOf: (month: Month) => Day,
): void {
  const { place, hash } = chainEnd(db);
  for (const month of months) {
    const end = { chained: place, hash: hash ?? CHAIN_START };
    addLockedMonth(db, { month, lockedOn: dayOf(month), ...end });
  }
}

/** An entry that is about to be locked. */
export type EntryToLock = StoredEntry & { readonly lockedOn: Day; readonly by: LockedBy };

/**
 * Locks entries: each gets its final number of the year, the accounts that it is printed with, and,
 * in the order in which they come, its hash on the end of the chain.
 */
export function lockEntries(db: WritableDb, entries: readonly EntryToLock[]): void {
  const chart = readChart(db);
  const numbers = finalNumbers(db, entries);
  const end = chainEnd(db);
  let [place, hash] = [end.place, end.hash ?? CHAIN_START];
  for (const entry of entries) {
    place += 1;
    const lines = lockedLines(entry, chart);
    keepAccountsOfLines(db, entry, lines);
    const { lockedOn, by } = entry;
    const finalNumber = numbers.get(entry.id);
    if (finalNumber === undefined) throw new RangeError('an entry without its final number');
    const printedWith = printedWithOf(entry, chart);
    const locked = { ...entry, lines, printedWith: printedWith ?? undefined };
    hash = chainHash(hash, { ...locked, lock: { by, lockedOn, place, finalNumber } }, sha256);
    const lock = { lockedOn, chainPlace: place, hash, finalNumber };
    const kept = { chainVersion: CHAIN_VERSIONS[by], printedWith: printedText(printedWith) };
    lockEntry(db, entry.id, { ...lock, ...kept });
  }
}

/** An entry that names its accounts itself needs nothing else; a file may say how it was printed there. */
function printedWithOf(entry: EntryToLock, chart: Chart): PrintedWith | null {
  return entry.kind === 'journal' ? null : (entry.printedWith ?? lockedWith(entry, chart));
}

/** The numbers that follow those of each year, in the order of the FEC, by row. */
function finalNumbers(
  db: ReadableDb,
  entries: readonly EntryToLock[],
): ReadonlyMap<number, number> {
  const startMonth = fiscalYearStart(db);
  const next = new Map<Day, number>();
  const numbers = new Map<number, number>();
  for (const { id, paidOn } of entries.toSorted(byFinalOrder)) {
    const start = yearStartOf(paidOn, startMonth);
    const number = next.get(start) ?? lockedInYear(db, start) + 1;
    numbers.set(id, number);
    next.set(start, number + 1);
  }
  return numbers;
}

function lockRefusal(error: LockError): Refusal {
  if ('month' in error) {
    return new Refusal(error.code, { field: 'month', details: { month: error.month } });
  }
  return new Refusal(error.code, { field: 'lockedOn', details: { day: error.day } });
}
