import type { EntryView } from '#shared/features/ledger/contract.ts';
import {
  dayToPutRight,
  isStillWaiting,
  leftInSuspense,
  reclassification,
} from '#shared/features/ledger/lock/reclassification.ts';
import { movesNoMoney, takenBackWith } from '#shared/features/ledger/postings.ts';
import type { Chart } from '#shared/features/ledger/postings.ts';
import { checkEntry } from '#shared/features/ledger/rules.ts';
import type { SortingProposal } from '#shared/features/ledger/sorting.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { readChart } from './chart.ts';
import { requireEntry, viewsOf } from './entry-views.ts';
import { newestLock } from './lock-store.ts';
import { categoryProposer } from './sorting.ts';
import { correctionsUnder, lockedInSuspense } from './suspense-store.ts';
import { insertEntry, nextSeq } from './store.ts';
import type { StoredEntry } from './store.ts';
import { tagEntry } from './tagging.ts';
import { tagsOf } from './tag-store.ts';

/** A locked entry that waits, what it probably was for, and the day on which it would be put right. */
export type LockedWaiting = {
  readonly entry: EntryView;
  readonly proposal: SortingProposal | null;
  readonly on: Day;
};

/** The locked entries that are in suspense still, the newest first. */
export function lockedWaiting(db: ReadableDb): LockedWaiting[] {
  const waiting = stillWaiting(db, readChart(db), lockedInSuspense(db));
  if (waiting.length === 0) return [];
  const proposalOf = categoryProposer(db);
  const newest = newestLock(db);
  return viewsOf(db, waiting).map((entry) => ({
    entry,
    proposal: proposalOf(entry),
    on: dayToPutRight(entry, newest),
  }));
}

function stillWaiting(
  db: ReadableDb,
  chart: Chart,
  entries: readonly StoredEntry[],
): StoredEntry[] {
  const corrections = correctionsUnder(
    db,
    entries.map(({ id }) => id),
  );
  return entries.filter((entry) => isStillWaiting(entry, corrections(entry.id), chart));
}

/** Refuses an entry that was told since what it was for: only its suspense would be taken back. */
export function refuseClassified(db: ReadableDb, { id, correctsId }: StoredEntry): void {
  if (correctsId !== null) return;
  const chart = readChart(db);
  const corrections = correctionsUnder(db, [id]);
  const standing = corrections(id).find(
    (one) =>
      one.correctsId === id &&
      movesNoMoney(one) &&
      leftInSuspense(one, corrections(one.id), chart) !== 0,
  );
  if (standing === undefined) return;
  throw new Refusal('entry_classified', { field: 'seq', details: { seq: standing.seq } });
}

/** What a locked entry that waits was for. */
export type LockedSorted = { readonly seq: number; readonly category: string };

/**
 * Takes what locked entries left in suspense to where it belongs, all of them or none, each by an entry
 * of its own that corrects it; gives how many there were.
 */
export function reclassifyEntries(
  db: WritableDb,
  sorted: readonly LockedSorted[],
  language: Language,
): number {
  const chart = readChart(db);
  for (const one of sorted) reclassify(db, one, { chart, language });
  return sorted.length;
}

function reclassify(
  db: WritableDb,
  { seq, category }: LockedSorted,
  { chart, language }: { readonly chart: Chart; readonly language: Language },
): void {
  const entry = requireEntry(db, seq);
  if (entry.lockedOn === null) throw new Refusal('entry_open', { field: 'seq', details: { seq } });
  if (entry.correctsId !== null || stillWaiting(db, chart, [entry]).length === 0) {
    throw new Refusal('not_found', { field: 'seq' });
  }
  const { id, correctsId: _corrects, ...locked } = entry;
  const newest = newestLock(db);
  const on = dayToPutRight(locked, newest);
  const fields = reclassification(locked, { category, on, language }, chart);
  const allowed = checkEntry(fields, newest, chart.categories);
  if (!allowed.ok) throw new Refusal(allowed.error.code, { field: allowed.error.field });
  const origin = { correctsId: id, printedWith: takenBackWith(locked, chart) };
  tagEntry(db, insertEntry(db, nextSeq(db), fields, origin), tagsOf(db, [id]).get(id) ?? null);
}
