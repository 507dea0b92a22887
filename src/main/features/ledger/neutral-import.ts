import type { LedgerEntry } from '#shared/features/ledger/model.ts';
import { isDayLocked, monthOf } from '#shared/features/ledger/lock/months.ts';
import type { NeutralLedger, NeutralEntry } from '#shared/features/ledger/neutral.ts';
import { checkAmounts } from '#shared/features/ledger/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { WritableDb } from '#main/db/handles.ts';
import { addLockedMonth, listMonths, newestLock } from './lock-store.ts';
import { lockEntries } from './lock.ts';
import { saveTaxpayer } from './taxpayer.ts';
import { findEntry, insertEntries, nextSeq } from './store.ts';
import type { StoredEntry } from './store.ts';

/** What became of the entries of a neutral file. */
export type NeutralOutcome = {
  readonly read: number;
  readonly added: number;
  /** The same number with the same content was there before. */
  readonly known: number;
};

/**
 * Takes a ledger over as it is: numbers, days of locks, everything. Entries without a number get the
 * next ones. What is locked in the file is locked here, hashed by number onto the end of the chain.
 */
export function importNeutral(
  db: WritableDb,
  { taxpayer, entries }: NeutralLedger,
): NeutralOutcome {
  const wanted: NeutralEntry[] = [];
  const hadEntries = nextSeq(db) > 1;
  const newest = newestLock(db);
  for (const [index, entry] of entries.entries()) {
    if (hadEntries && isKnown(db, entry, index)) continue;
    const field = `entries.${index}`;
    const allowed = checkAmounts(entry);
    if (!allowed.ok)
      throw new Refusal(allowed.error.code, { field: `${field}.${allowed.error.field}` });
    if (isDayLocked(entry.paidOn, newest))
      throw new Refusal('month_locked', { field: `${field}.paid_on` });
    if (entry.lockedOn !== null && entry.lockedOn < entry.paidOn) {
      throw new Refusal('lock_too_early', { field: `${field}.locked_on` });
    }
    wanted.push(entry);
  }
  const added = addEntries(db, wanted, firstFree(db, entries));
  lockEntries(
    db,
    added.filter(isLocked).toSorted((a, b) => a.seq - b.seq),
  );
  lockFullMonths(db, added);
  saveTaxpayer(db, taxpayer);
  return { read: entries.length, added: added.length, known: entries.length - added.length };
}

/** Adds them in their order; those without a number get the free ones from `free` on. */
function addEntries(
  db: WritableDb,
  wanted: readonly NeutralEntry[],
  free: number,
): readonly StoredEntry[] {
  let next = free;
  const numbered = wanted.map((entry) => ({ ...entry, seq: entry.seq ?? next++ }));
  const first = insertEntries(
    db,
    numbered.map(({ seq, lockedOn: _lockedOn, ...entry }) => ({ seq, entry })),
  );
  return numbered.map((entry, index) => ({ ...entry, id: first + index, correctsId: null }));
}

/** The first number that neither the file nor the books use. */
function firstFree(db: WritableDb, entries: readonly NeutralEntry[]): number {
  return entries.reduce((free, { seq }) => Math.max(free, (seq ?? 0) + 1), nextSeq(db));
}

function isLocked(entry: StoredEntry): entry is StoredEntry & { readonly lockedOn: Day } {
  return entry.lockedOn !== null;
}

/** True for an entry that is here already; refused where its number stands for another one. */
function isKnown(db: WritableDb, entry: NeutralEntry, index: number): boolean {
  const found = entry.seq === null ? null : findEntry(db, entry.seq);
  if (!found) return false;
  const { id: _id, correctsId: _corrects, ...known } = found;
  if (sameText(known) === sameText({ ...entry, seq: known.seq })) return true;
  throw new Refusal('number_taken', { field: `entries.${index}.seq`, details: { seq: known.seq } });
}

function sameText(entry: LedgerEntry): string {
  return JSON.stringify(Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Months from the first on that are locked to the last entry count as locked themselves. */
function lockFullMonths(db: WritableDb, added: readonly StoredEntry[]): void {
  const newest = newestLock(db);
  const days = new Map<string, Day>();
  for (const { paidOn, lockedOn } of added) {
    const month = monthOf(paidOn);
    if (lockedOn !== null && lockedOn > (days.get(month) ?? '')) days.set(month, lockedOn);
  }
  let latest = newest?.lockedOn ?? '';
  for (const { month, open } of listMonths(db)) {
    if (newest !== null && month <= newest.month) continue;
    const day = days.get(month);
    if (open > 0 || day === undefined) return;
    latest = day > latest ? day : latest;
    addLockedMonth(db, { month, lockedOn: latest });
  }
}
