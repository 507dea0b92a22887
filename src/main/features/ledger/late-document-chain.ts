import { and, asc, desc, eq } from 'drizzle-orm';
import { CHAIN_START } from '#shared/features/ledger/lock/chain.ts';
import { lateDocumentHash } from '#shared/features/ledger/lock/late-document-hash.ts';
import type { KeptDocument } from '#shared/features/ledger/lock/late-document-hash.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerLateDocument } from '#main/db/ledger-schema.ts';
import { sha256 } from '#main/db/sha256.ts';

/** All of them in the order in which they came here, which is that of their hashes. */
export function keptDocuments(db: ReadableDb): KeptDocument[] {
  const rows = db
    .select({
      seq: ledgerEntry.seq,
      entryHash: ledgerEntry.hash,
      docRef: ledgerLateDocument.docRef,
      addedOn: ledgerLateDocument.addedOn,
      hash: ledgerLateDocument.hash,
    })
    .from(ledgerLateDocument)
    .innerJoin(ledgerEntry, eq(ledgerEntry.id, ledgerLateDocument.entryId))
    .orderBy(asc(ledgerLateDocument.id))
    .all();
  return rows.map(({ entryHash, ...row }) => ({ ...row, entryHash: entryHash ?? '' }));
}

/** The hash of the one that was noted last; null where there is none. */
function lastDocumentHash(db: ReadableDb): string | null {
  const row = db
    .select({ hash: ledgerLateDocument.hash })
    .from(ledgerLateDocument)
    .orderBy(desc(ledgerLateDocument.id))
    .limit(1)
    .get();
  return row?.hash ?? null;
}

/** Notes one of an entry, for good, on top of the last one. */
export function keepDocument(
  db: WritableDb,
  entryId: number,
  document: Omit<KeptDocument, 'hash'>,
): void {
  const { docRef, addedOn } = document;
  const hash = lateDocumentHash(lastDocumentHash(db) ?? CHAIN_START, document, sha256);
  db.insert(ledgerLateDocument).values({ entryId, docRef, addedOn, hash }).run();
}

/** Notes one that another state of the file had; nothing where its entry is another one now, or open. */
export function keepDocumentAgain(db: WritableDb, document: Omit<KeptDocument, 'hash'>): void {
  const { seq, entryHash } = document;
  const entry = db
    .select({ id: ledgerEntry.id })
    .from(ledgerEntry)
    .where(and(eq(ledgerEntry.seq, seq), eq(ledgerEntry.hash, entryHash)))
    .get();
  if (entry) keepDocument(db, entry.id, document);
}
