import { isUnsorted } from '#shared/features/ledger/category-groups.ts';
import { keysOf } from '#shared/features/ledger/category-map.ts';
import { standing, sumOf } from '#shared/features/ledger/lock/reclassification.ts';
import { ledgerBalances } from '#shared/features/ledger/opening.ts';
import type { LedgerBalance } from '#shared/features/ledger/opening.ts';
import type { Chart } from '#shared/features/ledger/postings.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { correctedBy, entriesInSuspense } from './suspense-store.ts';
import type { StoredEntry } from './store.ts';

/** A locked entry, what was written about it since in suspense, and what stands there of both. */
export type WaitingEntry = {
  readonly entry: StoredEntry;
  readonly since: readonly StoredEntry[];
  /** By ledger account, in euro cents. */
  readonly stands: readonly LedgerBalance[];
};

/**
 * The locked entries of which something stands in suspense, the newest first. It goes by what stands
 * there, whoever left it: together they come to the balance of 471.
 */
export function waitingEntries(db: ReadableDb, chart: Chart): WaitingEntry[] {
  const entries = entriesInSuspense(db, keysOf(chart.categories, isUnsorted));
  const known = correctedBy(db, entries);
  const families = groupedBy(entries, (entry) => rootOf(entry, known));
  const standsBefore = (one: StoredEntry): LedgerBalance[] =>
    standing(isOpening(one) ? writtenBefore(one, entries) : [], chart);
  return [...families]
    .map(([entry, members]): WaitingEntry => {
      const since = members.filter((one) => one !== entry);
      const said = standing(members, chart);
      return { entry, since, stands: less(said, standsBefore(entry)) };
    })
    .filter(({ stands }) => stands.length > 0)
    .toSorted((a, b) => order(b.entry, a.entry));
}

/** What a row has in suspense, in euro cents: a debit above zero. */
export function leftOf({ stands }: WaitingEntry): number {
  return sumOf(stands);
}

function rootOf(entry: StoredEntry, known: ReadonlyMap<number, StoredEntry>): StoredEntry {
  const above = known.get(entry.correctsId ?? 0);
  return above === undefined ? entry : rootOf(above, known);
}

function order(a: StoredEntry, b: StoredEntry): number {
  return a.paidOn === b.paidOn ? a.seq - b.seq : a.paidOn < b.paidOn ? -1 : 1;
}

/** Opening balances say what there was at the beginning of their day: only what that adds is new. */
function isOpening({ journal, lockedOn }: StoredEntry): boolean {
  return journal === 'AN' && lockedOn !== null;
}

/** What the books hold before opening balances: from those before on. */
function writtenBefore(opening: StoredEntry, entries: readonly StoredEntry[]): StoredEntry[] {
  const before = entries.filter(({ paidOn }) => paidOn < opening.paidOn);
  const from = before.findLast(isOpening)?.paidOn ?? '';
  return before.filter(({ paidOn }) => paidOn >= from);
}

function less(one: readonly LedgerBalance[], other: readonly LedgerBalance[]): LedgerBalance[] {
  const postings = [
    ...one.map((balance) => ({ ...balance, side: 1 })),
    ...other.map((balance) => ({ ...balance, side: -1 })),
  ].map(({ account, accountName, amount, side }) => ({
    account: [account, accountName] as const,
    cents: side * amount,
    isTreasury: false,
  }));
  return ledgerBalances(postings).filter(({ amount }) => amount !== 0);
}
