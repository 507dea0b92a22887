import { asc } from 'drizzle-orm';
import { z } from 'zod';
import type { KnownChain } from '#shared/features/ledger/lock/verify.ts';
import type { KeptDocument } from '#shared/features/ledger/lock/late-document-hash.ts';
import type { LockedMonth } from '#shared/features/ledger/lock/months.ts';
import { rowsOfClosedFile } from '#main/db/closed-file.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerDelivery, ledgerIncident } from '#main/db/ledger-schema.ts';
import { command } from '#main/db/log-schema.ts';
import { keptDocuments } from './late-document-chain.ts';
import { lockedMonths } from './lock-store.ts';

/** A sending to the accountant, as it was kept. */
export type KnownDelivery = Omit<typeof ledgerDelivery.$inferSelect, 'id'>;

/** What happened to the books, as it was kept. */
export type KnownIncident = Omit<typeof ledgerIncident.$inferSelect, 'id'>;

/** A document that was noted after the lock of its entry, which the hash of that one names. */
export type KnownDocument = Omit<KeptDocument, 'hash'>;

/** What a file of the business knows of locks and sendings. */
export type KnownLocks = {
  /** When its first command was given, by which two states of one business are known; null: none. */
  readonly begunAt: string | null;
  readonly months: readonly (LockedMonth & { readonly end: KnownChain | null })[];
  readonly deliveries: readonly KnownDelivery[];
  readonly incidents: readonly KnownIncident[];
  readonly documents: readonly KnownDocument[];
};

/** What the open business knows. */
export function knownLocks(db: ReadableDb): KnownLocks {
  const first = db.select({ at: command.at }).from(command).orderBy(asc(command.id)).limit(1).get();
  const rows = db.select().from(ledgerDelivery).orderBy(asc(ledgerDelivery.id)).all();
  const incidents = db.select().from(ledgerIncident).orderBy(asc(ledgerIncident.id)).all();
  return {
    begunAt: first?.at ?? null,
    months: lockedMonths(db),
    deliveries: rows.map(({ id: _id, ...delivery }) => delivery),
    incidents: incidents.map(({ id: _id, ...incident }) => incident),
    documents: keptDocuments(db).map(({ hash: _hash, ...document }) => document),
  };
}

const MOST_ROWS = 10_000;

const commandRow = z.object({ at: z.string() });
// Locks of before there were accounts do not know how the chain ended.
const monthRow = z
  .object({
    month: z.string(),
    locked_on: z.string(),
    chained: z.number().nullish(),
    hash: z.string().nullish(),
  })
  .transform(({ month, locked_on: lockedOn, chained, hash }) => ({
    month,
    lockedOn,
    end:
      typeof chained === 'number' && typeof hash === 'string' ? { entries: chained, hash } : null,
  }));
const deliveryRow = z
  .object({
    made_on: z.string(),
    from_on: z.string(),
    to_on: z.string(),
    newest_seq: z.number(),
    chained: z.number(),
    hash: z.string(),
  })
  .transform((row) => ({
    madeOn: row.made_on,
    fromOn: row.from_on,
    toOn: row.to_on,
    newestSeq: row.newest_seq,
    chained: row.chained,
    hash: row.hash,
  }));

const incidentRow = z
  .object({ at: z.string(), what: z.string(), details: z.string() })
  .transform(({ details, ...row }) => ({ ...row, details: JSON.parse(details) as unknown }));

const documentRow = z.object({ entry_id: z.number(), doc_ref: z.string(), added_on: z.string() });
const lockedRow = z.object({ id: z.number(), seq: z.number(), hash: z.string() });
const MOST_ENTRIES = 1_000_000;

type Read = <T>(table: string, row: z.ZodType<T>, most?: number) => T[];

/** Few files have any: only then their entries are read. */
function documentsIn(read: Read): KnownDocument[] {
  const rows = read('ledger_late_document', documentRow);
  if (rows.length === 0) return [];
  const entries = new Map(
    read('ledger_entry', lockedRow, MOST_ENTRIES).map((row) => [row.id, row]),
  );
  return rows.flatMap(({ entry_id: id, doc_ref: docRef, added_on: addedOn }) => {
    const entry = entries.get(id);
    return entry ? [{ seq: entry.seq, entryHash: entry.hash, docRef, addedOn }] : [];
  });
}

/** What a file knows that nobody has open, of whichever version; nothing where it cannot be read. */
export function locksOfClosedFile(path: string): KnownLocks {
  const read: Read = (table, row, most = MOST_ROWS) =>
    rowsOfClosedFile(path, table, most).flatMap((found) => {
      const parsed = row.safeParse(found);
      return parsed.success ? [parsed.data] : [];
    });
  return {
    begunAt: read('command', commandRow, 1)[0]?.at ?? null,
    months: read('ledger_month', monthRow),
    deliveries: read('ledger_delivery', deliveryRow),
    incidents: read('ledger_incident', incidentRow),
    documents: documentsIn(read),
  };
}

/** What one state of a business knows and an older one of the same business does not. */
export type ForgottenLocks = Omit<KnownLocks, 'begunAt'>;

/** What a copy does not know of locks, sendings and incidents; nothing where it is of another business. */
export function forgottenBy(copy: KnownLocks, known: KnownLocks): ForgottenLocks {
  const isSame = copy.begunAt === null || copy.begunAt === known.begunAt;
  if (!isSame) return { months: [], deliveries: [], incidents: [], documents: [] };
  const months = new Set(copy.months.map((month) => JSON.stringify(month)));
  const deliveries = new Set(copy.deliveries.map(textOf));
  const incidents = new Set(copy.incidents.map((incident) => JSON.stringify(incident)));
  const documents = new Set(copy.documents.map(nameOf));
  return {
    documents: known.documents.filter((document) => !documents.has(nameOf(document))),
    months: known.months.filter((month) => !months.has(JSON.stringify(month))),
    deliveries: known.deliveries.filter((delivery) => !deliveries.has(textOf(delivery))),
    incidents: known.incidents.filter((incident) => !incidents.has(JSON.stringify(incident))),
  };
}

function textOf({ madeOn, fromOn, toOn, newestSeq, chained, hash }: KnownDelivery): string {
  return [madeOn, fromOn, toOn, newestSeq, chained, hash].join(' ');
}

function nameOf({ seq, entryHash, docRef, addedOn }: KnownDocument): string {
  return JSON.stringify([seq, entryHash, docRef, addedOn]);
}
