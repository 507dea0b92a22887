import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { KeptDocument } from '#shared/features/ledger/lock/late-document-hash.ts';
import type { LateDocument } from '#shared/features/ledger/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import { foldedPhrase } from '#shared/kernel/fold-text.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerLateDocument } from '#main/db/ledger-schema.ts';
import { change } from '#main/db/log-schema.ts';
import { keptDocuments } from './late-document-chain.ts';

/** The late documents of all entries, by number, the newest last: few have any. */
export function lateDocuments(db: ReadableDb): ReadonlyMap<number, LateDocument[]> {
  const found = new Map<number, LateDocument[]>();
  for (const { seq, docRef, addedOn } of byDay(keptDocuments(db))) {
    found.set(seq, [...(found.get(seq) ?? []), { docRef, addedOn }]);
  }
  return found;
}

/** By number of entry, the one that was noted last. */
export function newestDocuments(db: ReadableDb): ReadonlyMap<number, LateDocument> {
  return new Map(
    byDay(keptDocuments(db)).map(({ seq, docRef, addedOn }) => [seq, { docRef, addedOn }]),
  );
}

/** By number of entry, the day on which its document was noted first. */
export function documentDays(db: ReadableDb): ReadonlyMap<number, Day> {
  return new Map(
    byDay(keptDocuments(db))
      .toReversed()
      .map(({ seq, addedOn }) => [seq, addedOn]),
  );
}

/** By the days on which they were noted: one of another file may have come here after newer ones. */
function byDay(documents: readonly KeptDocument[]): KeptDocument[] {
  return documents.toSorted((a, b) => (a.addedOn < b.addedOn ? -1 : Number(a.addedOn > b.addedOn)));
}

/** The rows of the entries that have a late document whose number holds a word of a search. */
export function entriesWithDocument(db: ReadableDb, word: string): number[] {
  const rows = db
    .select({ id: ledgerLateDocument.entryId, docRef: ledgerLateDocument.docRef })
    .from(ledgerLateDocument)
    .all();
  return rows.flatMap(({ id, docRef }) => (foldedPhrase(docRef).includes(word) ? [id] : []));
}

/** The hash that the lock of an entry gave it. */
export function hashOfEntry(db: ReadableDb, seq: number): string {
  const row = db
    .select({ hash: ledgerEntry.hash })
    .from(ledgerEntry)
    .where(eq(ledgerEntry.seq, seq))
    .get();
  return row?.hash ?? '';
}

/** The hashes of all that the history of commands tells of: none is ever taken away by it. */
export function documentHistory(db: ReadableDb): string[] {
  const hash = sql<string>`json_extract(${change.after}, '$.hash')`;
  return db
    .select({ hash })
    .from(change)
    .where(and(eq(change.tableName, 'ledger_late_document'), isNotNull(change.after)))
    .all()
    .map((row) => row.hash);
}
