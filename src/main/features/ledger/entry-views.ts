import { entryEuros } from '#shared/features/ledger/amounts.ts';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { defined } from '#shared/kernel/defined.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { lateDocuments } from './late-document-store.ts';
import { pairedAmong } from './bank-row-store.ts';
import { correctionsOf, findEntry, seqOfRow } from './store.ts';
import type { StoredEntry } from './store.ts';
import { tagsOf } from './tag-store.ts';

/** Entries as the window shows them. */
export function viewsOf(db: ReadableDb, entries: readonly StoredEntry[]): EntryView[] {
  const ids = entries.map(({ id }) => id);
  const tags = tagsOf(db, ids);
  const corrections = correctionsOf(db, ids);
  const paired = pairedAmong(db, ids);
  const late = lateDocuments(db);
  return entries.map(({ id, correctsId, ...entry }) => ({
    ...entry,
    euros: entryEuros(entry),
    tag: tags.get(id) ?? null,
    corrects: correctsId === null ? null : seqOfRow(db, correctsId),
    correctedBy: [...(corrections.get(id) ?? [])],
    ...defined({ lateDocuments: late.get(entry.seq) }),
    ...(paired.has(id) ? { isPaired: true as const } : {}),
  }));
}

/** The entry of that number; refused where there is none. */
export function requireEntry(db: ReadableDb, seq: number): StoredEntry {
  const entry = findEntry(db, seq);
  if (!entry) throw new Refusal('not_found', { field: 'seq' });
  return entry;
}

/** The entry of that number as the window shows it. */
export function viewAt(db: ReadableDb, seq: number): EntryView {
  const [view] = viewsOf(db, [requireEntry(db, seq)]);
  if (!view) throw new Refusal('not_found', { field: 'seq' });
  return view;
}
