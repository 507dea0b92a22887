import { isUnsorted } from '#shared/features/ledger/category-groups.ts';
import { keysOf } from '#shared/features/ledger/category-map.ts';
import type { CategoryMap } from '#shared/features/ledger/category-map.ts';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { isDayLocked } from '#shared/features/ledger/lock/months.ts';
import { entryFieldsSchema } from '#shared/features/ledger/model.ts';
import { checkEntry } from '#shared/features/ledger/rules.ts';
import type { LineVat } from '#shared/features/ledger/guess/merchant-vat.ts';
import { asTransfer, sortedAs } from '#shared/features/ledger/sorting.ts';
import type { SortedTo, SortingProposal } from '#shared/features/ledger/sorting.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { readCategories } from './category-store.ts';
import { refuseAccounts } from './entry-accounts.ts';
import { requireEntry, viewsOf } from './entry-views.ts';
import { newestLock } from './lock-store.ts';
import { createProposals } from './sorting-proposals.ts';
import { listWaiting } from './sorting-store.ts';
import { updateEntry } from './store.ts';

/** An entry that waits, and what it probably was for. */
export type UnsortedEntry = {
  readonly entry: EntryView;
  readonly proposal: SortingProposal | null;
};

/** More would be sorted in several sittings. */
const MOST_AT_ONCE = 500;

/** The entries that wait to be sorted, the newest first. */
export function unsortedEntries(db: ReadableDb): UnsortedEntry[] {
  const waiting = listWaiting(db, keysOf(readCategories(db), isUnsorted), MOST_AT_ONCE);
  if (waiting.length === 0) return [];
  const proposalOf = createProposals(db);
  return viewsOf(db, waiting).map((view, at) => {
    const entry = waiting[at];
    const kind = view.kind === 'receipt' ? 'receipt' : 'expense';
    return { entry: view, proposal: entry ? proposalOf({ entry, kind, on: view.paidOn }) : null };
  });
}

/** What an entry is sorted as; where its VAT is said, that goes before what it was written with. */
export type Sorted = {
  readonly seq: number;
  readonly to: SortedTo;
  readonly vat?: LineVat | undefined;
};

/** Says what each of these entries was, all or none; gives how many there were. */
export function sortEntries(db: WritableDb, sorted: readonly Sorted[]): number {
  const categories = readCategories(db);
  const lock = newestLock(db);
  for (const one of sorted) sortEntry(db, one, { categories, lock });
  return sorted.length;
}

/** What sorting goes by: the categories in force, and the newest month that is locked. */
type SortingGround = {
  readonly categories: CategoryMap;
  readonly lock: ReturnType<typeof newestLock>;
};

function sortEntry(
  db: WritableDb,
  { seq, to, vat }: Sorted,
  { categories, lock }: SortingGround,
): void {
  const entry = requireEntry(db, seq);
  if (entry.lockedOn !== null || isDayLocked(entry.paidOn, lock)) {
    throw new Refusal('entry_locked', { field: 'seq', details: { seq } });
  }
  const before = entryFieldsSchema.strip().parse(entry);
  const after =
    'account' in to
      ? asTransfer(before, to.account)
      : { ...before, ...sortedAs(entry, to.category, categories, vat) };
  const allowed = checkEntry(after, lock, categories);
  if (!allowed.ok) throw new Refusal(allowed.error.code, { field: allowed.error.field });
  // What it was for says nothing of where it stands; as a transfer it stands in another account too.
  if ('account' in to) refuseAccounts(db, after);
  updateEntry(db, entry.id, after);
}
