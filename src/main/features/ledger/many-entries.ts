import type { OutputOf, InputOf } from '#shared/ipc/contract.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { readCategories } from './category-store.ts';
import { changeEntry, isLockedEntry } from './change-entry.ts';
import { createSortedVat } from './sorting-proposals.ts';
import { deleteEntry, findEntry } from './store.ts';
import type { StoredEntry } from './store.ts';

type Part = InputOf<'ledger.changeMany'>['part'];

/**
 * Changes many entries alike. What is locked stays as it is, and so does what the change is not for, and
 * what waits to be sorted and whose VAT nobody can tell.
 */
export function changeEntries(
  db: WritableDb,
  seqs: readonly number[],
  part: Part,
): OutputOf<'ledger.changeMany'> {
  const { open, locked } = sortedByLock(db, seqs);
  const kind = part.category === undefined ? null : readCategories(db).get(part.category)?.kind;
  const fitting = open.filter(
    (entry) => fits(entry, part) && (kind === null || kind === entry.kind),
  );
  const sortedVat = createSortedVat(db);
  let asked = 0;
  for (const entry of fitting) {
    const change = sortedVat(entry, withPlace(entry, part));
    if (change === null) asked += 1;
    else changeEntry(db, entry, change);
  }
  return { changed: fitting.length - asked, locked, unfit: open.length - fitting.length, asked };
}

/** Takes many entries away; what is locked stays. */
export function removeEntries(
  db: WritableDb,
  seqs: readonly number[],
): OutputOf<'ledger.removeMany'> {
  const { open, locked } = sortedByLock(db, seqs);
  for (const { id } of open) deleteEntry(db, id);
  return { removed: open.length, locked };
}

/** Those of them that are there: one may have been removed since it was selected. Refused where none is. */
export function entriesStillThere(db: ReadableDb, seqs: readonly number[]): StoredEntry[] {
  const entries = [...new Set(seqs)].flatMap((seq) => findEntry(db, seq) ?? []);
  if (entries.length === 0) throw new Refusal('not_found', { field: 'seqs' });
  return entries;
}

function sortedByLock(db: WritableDb, seqs: readonly number[]) {
  const entries = entriesStillThere(db, seqs);
  const open = entries.filter((entry) => !isLockedEntry(db, entry));
  return { open, locked: entries.length - open.length };
}

/** A transfer has its own two accounts, an entry in double form its ledger accounts: both have but words. */
function fits({ kind }: StoredEntry, { category, method, accountId }: Part): boolean {
  const isMoney = kind === 'receipt' || kind === 'expense';
  return isMoney || (category ?? method ?? accountId) === undefined;
}

/** Cash is not in the bank: what becomes it, or was it, lies elsewhere; all else stays in its account. */
function withPlace({ method }: StoredEntry, part: Part) {
  if (part.method === undefined || part.accountId !== undefined) return part;
  const isMoved = (part.method === 'cash') !== (method === 'cash');
  return isMoved ? { ...part, accountId: null } : part;
}
