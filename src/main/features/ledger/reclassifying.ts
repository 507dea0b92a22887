import type { EntryView } from '#shared/features/ledger/contract.ts';
import { isOpenOn } from '#shared/features/ledger/account-choice.ts';
import { sideInSuspense } from '#shared/features/ledger/category-groups.ts';
import { categoryIn } from '#shared/features/ledger/category-map.ts';
import type { LineVat } from '#shared/features/ledger/guess/merchant-vat.ts';
import type { LedgerAccount } from '#shared/features/ledger/line-accounts.ts';
import {
  dayToPutRight,
  linesInSuspense,
  movedFromSuspense,
  reclassification,
  saysWhatItWasFor,
  standing,
  withoutVat,
} from '#shared/features/ledger/lock/reclassification.ts';
import { ledgerBalances } from '#shared/features/ledger/opening.ts';
import type { PutRight } from '#shared/features/ledger/lock/reclassification.ts';
import { accountsByNumber } from '#shared/features/ledger/opened-balances.ts';
import {
  isMoney,
  postingsOf,
  takenBackWith,
  treasuryAccount,
} from '#shared/features/ledger/postings.ts';
import type { Chart } from '#shared/features/ledger/postings.ts';
import type { EntryFields, LedgerEntry } from '#shared/features/ledger/model.ts';
import { checkEntry } from '#shared/features/ledger/rules.ts';
import type { SortingProposal } from '#shared/features/ledger/sorting.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { listAccounts } from './account-store.ts';
import { readChart } from './chart.ts';
import { requireEntry, viewsOf } from './entry-views.ts';
import { leftOf, waitingEntries } from './locked-waiting.ts';
import type { WaitingEntry } from './locked-waiting.ts';
import { newestLock } from './lock-store.ts';
import { createProposals } from './sorting-proposals.ts';
import { correctionsUnder } from './suspense-store.ts';
import { insertEntry, nextSeq } from './store.ts';
import type { StoredEntry } from './store.ts';
import { tagEntry } from './tagging.ts';
import { tagsOf } from './tag-store.ts';

/** A locked entry that waits, what it probably was for, and the day on which it would be put right. */
export type LockedWaiting = {
  readonly entry: EntryView;
  readonly proposal: SortingProposal | null;
  readonly on: Day;
  /** What of it stands on 471, in euro cents: a debit above zero. */
  readonly left: number;
};

/** The locked entries of which something stands in suspense still, the newest first. */
export function lockedWaiting(db: ReadableDb): LockedWaiting[] {
  const waiting = waitingEntries(db, readChart(db));
  if (waiting.length === 0) return [];
  const newest = newestLock(db);
  const proposalOf = createProposals(db);
  const views = viewsOf(
    db,
    waiting.map(({ entry }) => entry),
  );
  return waiting.flatMap((one, at) => {
    const view = views[at];
    if (view === undefined) return [];
    const { entry } = one;
    const [left, on] = [leftOf(one), dayOf(one, newest)];
    const proposal = proposalOf({ entry, kind: sideInSuspense(entry, left), on });
    return [{ entry: view, on, left, proposal }];
  });
}

/** What was written about it since is put right on no day before it happened. */
function dayOf({ entry, since }: WaitingEntry, newest: ReturnType<typeof newestLock>): Day {
  const last = [entry, ...since].map(({ paidOn }) => paidOn).toSorted();
  return dayToPutRight({ paidOn: last.at(-1) ?? entry.paidOn }, newest);
}

/** Refuses an entry that was told since what it was for: only its suspense would be taken back. */
export function refuseClassified(db: ReadableDb, entry: StoredEntry): void {
  if (entry.correctsId !== null) return;
  const chart = readChart(db);
  const corrections = correctionsUnder(db, [entry.id]);
  const told = corrections(entry.id).find(
    (one) =>
      one.correctsId === entry.id &&
      saysWhatItWasFor(one, entry, chart) &&
      standing([one, ...corrections(one.id)], chart).length > 0,
  );
  if (told === undefined) return;
  throw new Refusal('entry_classified', { field: 'seq', details: { seq: told.seq } });
}

/** What a locked entry that waits was for: a category, with its VAT, or a transfer with an account. */
export type LockedSorted = { readonly seq: number } & (
  | { readonly category: string; readonly vat?: LineVat | undefined }
  | { readonly account: number }
);

/**
 * Takes what locked entries left in suspense to where it belongs, all of them or none, each by entries
 * that correct it; gives how many there were.
 */
export function reclassifyEntries(
  db: WritableDb,
  sorted: readonly LockedSorted[],
  language: Language,
): number {
  const chart = readChart(db);
  const left = new Map(waitingEntries(db, chart).map((one) => [one.entry.seq, one]));
  for (const one of sorted) {
    const { lockedOn, seq } = requireEntry(db, one.seq);
    if (lockedOn === null) throw new Refusal('entry_open', { field: 'seq', details: { seq } });
    const waiting = left.get(seq);
    // What is told twice waits once.
    if (waiting === undefined || !left.delete(seq))
      throw new Refusal('not_found', { field: 'seq' });
    const told = { on: dayOf(waiting, newestLock(db)), language };
    for (const fields of putRight(db, waiting, { ...one, ...told }, chart)) {
      writeCorrection(db, waiting.entry, fields, chart);
    }
  }
  return sorted.length;
}

/** The entries, one or two, by which what waits goes to where it belongs. */
function putRight(
  db: ReadableDb,
  waiting: WaitingEntry,
  told: LockedSorted & PutRight,
  chart: Chart,
): EntryFields[] {
  const { stands } = waiting;
  const entry = withoutRow(waiting.entry);
  if ('account' in told) {
    return transferred(waiting, { ...told, to: placeOf(db, told.account, told.on, chart) }, chart);
  }
  if (isMoney(entry)) {
    return [reclassification(entry, linesInSuspense(entry, waiting.since, chart), told)];
  }
  const category = chart.categories.get(told.category);
  const kind = sideInSuspense(entry, leftOf(waiting));
  if (category?.kind !== kind) {
    throw new Refusal('category_of_other_kind', { field: 'category' });
  }
  const { account, accountName } = categoryIn(chart.categories, told.category);
  return [movedFromSuspense(entry, stands, { ...told, to: [account, accountName] })];
}

/** The number of an account that money can move in on a day by its number alone. */
function placeOf(db: ReadableDb, id: number, on: Day, chart: Chart): LedgerAccount {
  const accounts = listAccounts(db);
  const account = accounts.find((one) => one.id === id);
  if (!account) throw new Refusal('not_found', { field: 'account' });
  if (!isOpenOn(account, on)) throw new Refusal('account_closed', { field: 'account' });
  if (![...accountsByNumber(accounts).values()].includes(id)) {
    throw new Refusal('account_of_other_currency', { field: 'account' });
  }
  return treasuryAccount(chart, id);
}

/** A transfer bears no VAT: what was written of it is taken back before. */
function transferred(
  { entry: stored, since, stands }: WaitingEntry,
  told: PutRight & { readonly to: LedgerAccount },
  chart: Chart,
): EntryFields[] {
  const entry = withoutRow(stored);
  if (!isMoney(entry)) return [movedFromSuspense(entry, stands, told)];
  const untaxed = withoutVat(entry, linesInSuspense(entry, since, chart), told);
  const printed = takenBackWith(entry, chart);
  const written: LedgerEntry = {
    ...untaxed,
    seq: entry.seq,
    lockedOn: null,
    ...(printed === null ? {} : { printedWith: printed }),
  };
  const isMoved = ledgerBalances(postingsOf(written, chart)).some(({ amount }) => amount !== 0);
  if (!isMoved) return [movedFromSuspense(entry, stands, told)];
  const left = standing([entry, ...since, written], chart);
  return [untaxed, movedFromSuspense(entry, left, told)];
}

function writeCorrection(
  db: WritableDb,
  entry: StoredEntry,
  fields: EntryFields,
  chart: Chart,
): void {
  const allowed = checkEntry(fields, newestLock(db), chart.categories);
  if (!allowed.ok) throw new Refusal(allowed.error.code, { field: allowed.error.field });
  const printedWith = fields.kind === 'journal' ? null : takenBackWith(withoutRow(entry), chart);
  const row = insertEntry(db, nextSeq(db), fields, { correctsId: entry.id, printedWith });
  tagEntry(db, row, tagsOf(db, [entry.id]).get(entry.id) ?? null);
}

function withoutRow({ id: _id, correctsId: _corrects, ...entry }: StoredEntry): LedgerEntry {
  return entry;
}
