import { join } from 'node:path';
import { lockAgain } from '#main/features/ledger/lock-again.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Business, WritableDb } from '#main/db/handles.ts';
import { ledgerIncident } from '#main/db/ledger-schema.ts';
import { listIncidents } from '#main/features/ledger/incident-store.ts';
import { incidentSentence } from '#main/features/ledger/incident-words.ts';
import { addLateDocument } from '#main/features/ledger/late-documents.ts';
import { lateDocuments } from '#main/features/ledger/late-document-store.ts';
import { listAccounts, updateAccount } from '#main/features/ledger/account-store.ts';
import { lockEntries, lockMonth, lockMonths } from '#main/features/ledger/lock.ts';
import { verifyBooks } from '#main/features/ledger/verify-books.ts';
import {
  addLockedMonth,
  lockEntry,
  lockedMonths,
  openEntriesIn,
} from '#main/features/ledger/lock-store.ts';
import { sha256 } from '#main/db/sha256.ts';
import { deleteEntry, findEntry, insertEntry, nextSeq } from '#main/features/ledger/store.ts';
import { saveDelivery } from '#main/features/ledger/taxpayer.ts';
import { createClock } from '#main/operations/clock.ts';
import { openShelf } from '#main/shelf.ts';
import type { Shelf } from '#main/shelf.ts';
import { CHAIN_START, chainHash } from '#shared/features/ledger/lock/chain.ts';
import type { Incident } from '#shared/features/ledger/lock/incidents.ts';
import { freshFolder, valueOf } from '#tests/main/db/business-on-disk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';

const TODAY = '2026-11-22';

function openedShelf() {
  const folder = freshFolder();
  const places = {
    business: join(folder, 'business.db'),
    sample: join(folder, 'sample.db'),
    backups: join(folder, 'backups'),
  };
  const clock = createClock(() => TODAY);
  const parts = { clock, systemLanguage: 'fr', fillSample: () => {}, lockAgain } as const;
  const shelf = valueOf(openShelf(places, parts, false));
  onTestFinished(() => shelf.close());
  return { shelf, copy: join(folder, 'copie.db') };
}

function write(shelf: Shelf, work: (db: WritableDb) => void): void {
  const label = { name: 'ledger.add', door: 'typed', at: '2026-11-22T12:00:00.000Z' } as const;
  shelf.current().runCommand(label, work);
}

const add = (shelf: Shelf, paidOn: string, cents: number) =>
  write(
    shelf,
    (db) => void insertEntry(db, nextSeq(db), receipt({ paidOn, lines: [line(cents)] })),
  );

const lock = (shelf: Shelf, month: string) =>
  write(shelf, (db) => void lockMonth(db, month, { lockedOn: TODAY, today: TODAY }));

const monthsOf = ({ readable }: Business) => lockedMonths(readable).map(({ month }) => month);

describe('a backup from before a lock', () => {
  it('is locked again where its entries are those that were locked', () => {
    const { shelf, copy } = openedShelf();
    add(shelf, '2026-08-05', 100);
    add(shelf, '2026-09-05', 200);
    valueOf(shelf.current().backUpTo(copy));
    lock(shelf, '2026-08');
    lock(shelf, '2026-09');
    const { hash } = verifyBooks(shelf.current().readable);
    expect(valueOf(shelf.restore(copy))).toMatchObject({
      lockedAgain: ['2026-08', '2026-09'],
      leftOpen: [],
    });
    const { readable } = shelf.current();
    expect(monthsOf(shelf.current())).toEqual(['2026-08', '2026-09']);
    expect(verifyBooks(readable)).toMatchObject({ entries: 2, hash, faults: [] });
    expect(listIncidents(readable)).toEqual([]);
  });

  it('gets the documents back that were noted for good, also of months that it knew locked', () => {
    const { shelf, copy } = openedShelf();
    const bare = receipt({ paidOn: '2026-08-05', docRef: null });
    write(shelf, (db) => void insertEntry(db, 1, bare));
    write(shelf, (db) => void insertEntry(db, 2, { ...bare, paidOn: '2026-09-05' }));
    lock(shelf, '2026-08');
    const note = (seq: number, docRef: string) =>
      write(shelf, (db) => addLateDocument(db, seq, { docRef, addedOn: TODAY }));
    note(1, 'A-1');
    valueOf(shelf.current().backUpTo(copy));
    lock(shelf, '2026-09');
    note(1, 'A-2');
    note(2, 'B-1');
    const before = lateDocuments(shelf.current().readable);
    valueOf(shelf.restore(copy));
    const { readable } = shelf.current();
    expect(before.size).toBe(2);
    expect(lateDocuments(readable)).toEqual(before);
    expect(verifyBooks(readable).faults).toEqual([]);
    const again = lateDocuments(readable);
    valueOf(shelf.restore(copy));
    expect(lateDocuments(shelf.current().readable)).toEqual(again);
  });

  it('is locked again as it was, whatever accounts are called by then', () => {
    const { shelf, copy } = openedShelf();
    add(shelf, '2026-08-05', 100);
    valueOf(shelf.current().backUpTo(copy));
    write(shelf, (db) => {
      const [bank] = listAccounts(db);
      if (bank) updateAccount(db, bank.id, { ...bank, name: 'Banque neuve' });
    });
    lock(shelf, '2026-08');
    const before = verifyBooks(shelf.current().readable);
    valueOf(shelf.restore(copy));
    expect(verifyBooks(shelf.current().readable)).toEqual(before);
    expect(listIncidents(shelf.current().readable)).toEqual([]);
    expect(findEntry(shelf.current().readable, 1)?.printedWith?.name).toBe('Banque neuve');
  });

  it('is locked again where an older version deducted the VAT of what waits', () => {
    const { shelf, copy } = openedShelf();
    const bought = expense({
      paidOn: '2026-08-05',
      category: 'other_expense',
      lines: [line(12_000, 2000)],
    });
    write(shelf, (db) => void insertEntry(db, 1, bought));
    valueOf(shelf.current().backUpTo(copy));
    write(shelf, (db) => {
      const printedWith = { number: '512000', name: 'Banque', journal: 'BQ' };
      const entries = openEntriesIn(db, '2026-08');
      lockEntries(
        db,
        entries.map((entry) => ({ ...entry, printedWith, lockedOn: TODAY, by: 'month' })),
      );
      lockMonths(db, ['2026-08'], () => TODAY);
    });
    const before = verifyBooks(shelf.current().readable);
    expect(before.faults).toEqual([]);
    valueOf(shelf.restore(copy));
    const { readable } = shelf.current();
    expect(verifyBooks(readable)).toEqual(before);
    expect(listIncidents(readable)).toEqual([]);
    expect(findEntry(readable, 1)?.printedWith).not.toHaveProperty('isUnclaimed');
  });

  it('is locked again as the first versions did, which kept neither number nor account', () => {
    const { shelf, copy } = openedShelf();
    add(shelf, '2026-08-05', 100);
    add(shelf, '2026-08-06', 200);
    valueOf(shelf.current().backUpTo(copy));
    write(shelf, (db) => {
      let hash: string = CHAIN_START;
      for (const entry of openEntriesIn(db, '2026-08')) {
        hash = chainHash(hash, entry, sha256);
        const first = { lockedOn: TODAY, chainPlace: entry.seq, hash, chainVersion: 1 };
        lockEntry(db, entry.id, { ...first, finalNumber: null, printedWith: null });
      }
      addLockedMonth(db, { month: '2026-08', lockedOn: TODAY, chained: null, hash: null });
    });
    const before = verifyBooks(shelf.current().readable);
    expect(before).toMatchObject({ entries: 2, faults: [] });
    valueOf(shelf.restore(copy));
    expect(verifyBooks(shelf.current().readable)).toEqual(before);
    expect(listIncidents(shelf.current().readable)).toEqual([]);
  });

  it('is not locked again with an entry more or another amount than were locked', () => {
    for (const [cents, more] of [
      [101, []],
      [100, ['2026-08-07']],
    ] as const) {
      const { shelf, copy } = openedShelf();
      add(shelf, '2026-08-05', cents);
      for (const day of more) add(shelf, day, 5);
      valueOf(shelf.current().backUpTo(copy));
      write(shelf, (db) => {
        for (const { id } of openEntriesIn(db, '2026-08')) deleteEntry(db, id);
        insertEntry(db, 1, receipt({ paidOn: '2026-08-05', lines: [line(100)] }));
      });
      lock(shelf, '2026-08');
      valueOf(shelf.restore(copy));
      expect(monthsOf(shelf.current())).toEqual([]);
      expect(listIncidents(shelf.current().readable)).toMatchObject([{ months: ['2026-08'] }]);
    }
  });

  it('leaves a line that stays where they are others, and does not lock those', () => {
    const { shelf, copy } = openedShelf();
    add(shelf, '2026-08-05', 100);
    valueOf(shelf.current().backUpTo(copy));
    lock(shelf, '2026-08');
    add(shelf, '2026-09-05', 200);
    lock(shelf, '2026-09');
    valueOf(shelf.restore(copy));
    expect(monthsOf(shelf.current())).toEqual(['2026-08']);
    const told = [
      {
        at: expect.stringContaining(TODAY),
        what: 'older_backup',
        backup: 'copie.db',
        months: ['2026-09'],
        lockedAgain: ['2026-08'],
      },
    ];
    expect(listIncidents(shelf.current().readable)).toEqual(told);
    shelf.current().replay('undo', '2026-11-22T12:00:00.000Z');
    expect(() => write(shelf, (db) => db.delete(ledgerIncident).run())).toThrow('stays');
    expect(listIncidents(shelf.current().readable)).toEqual(told);
  });

  it('keeps that line, however often it is restored', () => {
    const { shelf, copy } = openedShelf();
    add(shelf, '2026-08-05', 100);
    valueOf(shelf.current().backUpTo(copy));
    add(shelf, '2026-08-06', 200);
    lock(shelf, '2026-08');
    valueOf(shelf.restore(copy));
    const told = listIncidents(shelf.current().readable);
    expect(told).toHaveLength(1);
    valueOf(shelf.restore(copy));
    expect(listIncidents(shelf.current().readable)).toEqual(told);
  });

  it('keeps what was sent, so that books which end before it are told', () => {
    const { shelf, copy } = openedShelf();
    add(shelf, '2026-08-05', 100);
    valueOf(shelf.current().backUpTo(copy));
    add(shelf, '2026-08-06', 200);
    lock(shelf, '2026-08');
    const { entries, hash } = verifyBooks(shelf.current().readable);
    const days = { madeOn: TODAY, fromOn: '2026-08-01', toOn: '2026-08-31' };
    write(shelf, (db) => saveDelivery(db, { ...days, newestSeq: 2, chained: entries, hash }));
    valueOf(shelf.restore(copy));
    expect(verifyBooks(shelf.current().readable).faults).toEqual([{ what: 'chain_cut' }]);
  });

  it('is told in words, its days and months in the language', () => {
    const told: Incident = {
      at: '2026-11-01T12:00:00.000Z',
      what: 'older_backup',
      backup: 'copie.db',
      months: ['2026-09', '2026-10'],
      lockedAgain: [],
    };
    expect(incidentSentence(told, 'fr')).toMatch(
      /^Le 1er novembre 2026,.* sept\. 2026, oct\. 2026\.$/,
    );
    expect(incidentSentence(told, 'en')).toMatch(/^On 1 November 2026 .* Sept? 2026, Oct 2026\.$/);
  });

  it('of another business knows nothing of these locks', () => {
    const { shelf } = openedShelf();
    const other = openedShelf();
    const label = { name: 'ledger.add', door: 'typed', at: '2020-01-01T00:00:00.000Z' } as const;
    other.shelf.current().runCommand(label, (db) => {
      insertEntry(db, nextSeq(db), receipt({ paidOn: '2026-01-05' }));
    });
    add(shelf, '2026-08-05', 100);
    lock(shelf, '2026-08');
    valueOf(other.shelf.current().backUpTo(other.copy));
    valueOf(shelf.restore(other.copy));
    expect(listIncidents(shelf.current().readable)).toEqual([]);
  });
});
