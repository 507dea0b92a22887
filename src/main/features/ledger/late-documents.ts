import { changedDocuments } from '#shared/features/ledger/lock/late-documents.ts';
import type { LateDocument } from '#shared/features/ledger/model.ts';
import type { LedgerFault } from '#shared/features/ledger/lock/faults.ts';
import { isNumbered } from '#shared/features/ledger/vat/lines.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { requireEntry } from './entry-views.ts';
import { sha256 } from '#main/db/sha256.ts';
import { keepDocument, keptDocuments } from './late-document-chain.ts';
import { documentHistory, hashOfEntry, lateDocuments } from './late-document-store.ts';

/**
 * Notes the number of a document that was missing when its entry was locked: beside the lock, which
 * stays as it is. A wrong one is followed by another, and stays told.
 */
export function addLateDocument(db: WritableDb, seq: number, document: LateDocument): void {
  const { id, lockedOn, docRef } = requireEntry(db, seq);
  if (lockedOn === null) throw new Refusal('entry_open', { field: 'seq' });
  if (isNumbered(docRef)) throw new Refusal('document_known', { field: 'docRef' });
  keepDocument(db, id, { ...document, seq, entryHash: hashOfEntry(db, seq) });
}

/** The late documents that another file of these books tells of an entry. */
export type ToldDocuments = { readonly seq: number; readonly told: readonly LateDocument[] };

/**
 * Takes what another file noted of entries that are here, each once; gives how many it were. One that
 * is open here takes none: its own number is still to be written.
 */
export function joinLateDocuments(db: WritableDb, entries: readonly ToldDocuments[]): number {
  const noted = lateDocuments(db);
  let taken = 0;
  for (const { seq, told } of entries) {
    if (told.length === 0 || requireEntry(db, seq).lockedOn === null) continue;
    const kept = (noted.get(seq) ?? []).map(({ docRef, addedOn }) => `${addedOn} ${docRef}`);
    const fresh = told.filter(({ docRef, addedOn }) => !kept.includes(`${addedOn} ${docRef}`));
    for (const document of fresh) addLateDocument(db, seq, document);
    taken += fresh.length;
  }
  return taken;
}

/** What is wrong with the late documents: one that is not as it was noted, or is gone. */
export function documentFaults(db: ReadableDb): LedgerFault[] {
  const kept = keptDocuments(db);
  const there = new Set(kept.map(({ hash }) => hash));
  const isGone = documentHistory(db).some((hash) => !there.has(hash));
  const changed = changedDocuments(kept, sha256);
  return [
    ...changed.map((entry): LedgerFault => ({ what: 'document_changed', entry })),
    ...(isGone && changed.length === 0 ? [{ what: 'document_gone' } as const] : []),
  ];
}
