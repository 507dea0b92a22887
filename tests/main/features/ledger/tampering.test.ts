import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { chainHash, CHAIN_START } from '#shared/features/ledger/lock/chain.ts';
import { chainedEntries } from '#main/features/ledger/lock-store.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Entries 1 and 2 in August, 3 in September, both locked; 4 in October, which is open. */
async function lockedBooks(): Promise<Desk> {
  const desk = openDesk();
  await desk.call('ledger.add', receipt({ paidOn: '2026-08-05', lines: [line(12_000, 2000)] }));
  await desk.call('ledger.add', expense({ paidOn: '2026-08-20' }));
  await desk.call('ledger.add', receipt({ paidOn: '2026-09-03', lines: [line(700)] }));
  await desk.call('ledger.add', receipt({ paidOn: '2026-10-01', lines: [line(500)] }));
  await desk.call('ledger.lockMonth', { month: '2026-08', lockedOn: '2026-09-02' });
  await desk.call('ledger.lockMonth', { month: '2026-09', lockedOn: '2026-10-02' });
  return desk;
}

type Work = (raw: Database.Database) => void;

/** Works on the closed file with any tool: its guards are put aside, and back as they were. */
function tamper(desk: Desk, work: Work): void {
  desk.business().close();
  const raw = new Database(fileOf(desk, 'business.db'));
  const guards = raw
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'ledger%'",
    )
    .all();
  for (const { name } of guards) raw.exec(`DROP TRIGGER ${name}`);
  work(raw);
  for (const { sql } of guards) raw.exec(sql);
  raw.close();
  desk.restart();
}

/** The same, by somebody who knows that the history of commands remembers too. */
function tamperWithHistory(desk: Desk, work: Work): void {
  tamper(desk, (raw) => {
    work(raw);
    raw.exec("DELETE FROM change WHERE table_name LIKE 'ledger%'");
  });
}

async function faultsOf(desk: Desk) {
  const { faults } = await desk.call('ledger.verify', { since: null });
  return faults.map(({ what, entry, month, name }) =>
    [what, entry, month, name].filter((part) => part !== undefined).join(' '),
  );
}

/** Changes entry 1 and makes every hash anew, so that the chain holds in itself again. */
function rewrite(desk: Desk): void {
  tamper(desk, (raw) => raw.exec("UPDATE ledger_entry SET party = 'Autre' WHERE seq = 1"));
  let hash = CHAIN_START;
  const anew = [...chainedEntries(desk.business().readable)].map((entry) => {
    hash = chainHash(hash, entry, sha256);
    return { place: entry.place, hash };
  });
  tamperWithHistory(desk, (raw) => {
    for (const { place, hash: made } of anew) {
      raw.prepare('UPDATE ledger_entry SET hash = ? WHERE chain_place = ?').run(made, place);
      raw.prepare('UPDATE ledger_month SET hash = ? WHERE chained = ?').run(made, place);
    }
  });
}

describe('books that nobody touched', () => {
  it('have no fault', async () => {
    expect(await faultsOf(await lockedBooks())).toEqual([]);
  });
});

describe('verifying the books', () => {
  it.each([
    ['a line', 'UPDATE ledger_line SET gross = 12001 WHERE entry_id = 1', 'entry_changed 1'],
    [
      'the amount kept beside the lines',
      'UPDATE ledger_entry SET euro_net = 1, euro_gross = 1 + euro_vat WHERE seq = 1',
      'amount_changed 1',
    ],
    ['a party', "UPDATE ledger_entry SET party = 'Autre' WHERE seq = 2", 'entry_changed 2'],
    ['a day', "UPDATE ledger_entry SET paid_on = '2026-08-06' WHERE seq = 1", 'entry_changed 1'],
    [
      'what was printed as its account',
      "UPDATE ledger_line SET account = '706100' WHERE entry_id = 1",
      'entry_changed 1',
    ],
    [
      'its final number',
      'UPDATE ledger_entry SET final_number = 2 WHERE seq = 1',
      'number_changed 2',
    ],
    [
      'the day of a lock, in the month too',
      `UPDATE ledger_entry SET locked_on = '2026-09-30' WHERE seq = 1;
       UPDATE ledger_month SET locked_on = '2026-09-30' WHERE month = '2026-08'`,
      'entry_changed 1',
    ],
    [
      'the day of a lock, in the month alone',
      "UPDATE ledger_month SET locked_on = '2026-09-30' WHERE month = '2026-08'",
      'lock_day_changed 2 2026-08',
    ],
    [
      'a lock, taken from its entry',
      `UPDATE ledger_entry SET locked_on = NULL, hash = NULL, chain_place = NULL,
         chain_version = NULL WHERE seq = 1`,
      'entry_slipped_in 1 2026-08',
    ],
    [
      'a lock, taken from its month',
      "DELETE FROM ledger_month WHERE month = '2026-09'",
      'month_unlocked 3 2026-09',
    ],
    [
      'an entry in the midst, deleted',
      'DELETE FROM ledger_line WHERE entry_id = 2; DELETE FROM ledger_entry WHERE seq = 2',
      'entry_missing 3',
    ],
    [
      'the last entry, deleted',
      'DELETE FROM ledger_line WHERE entry_id = 3; DELETE FROM ledger_entry WHERE seq = 3',
      'chain_cut',
    ],
    [
      'an entry slipped into a locked month',
      "UPDATE ledger_entry SET paid_on = '2026-08-31' WHERE seq = 4",
      'entry_slipped_in 4 2026-08',
    ],
  ])('finds %s, though the history was wiped', async (_what, sql, fault) => {
    const desk = await lockedBooks();
    tamperWithHistory(desk, (raw) => raw.exec(sql));
    expect(await faultsOf(desk)).toContain(fault);
  });

  it('finds a month of which nothing is left, by the history of commands', async () => {
    const desk = await lockedBooks();
    tamper(desk, (raw) =>
      raw.exec(
        `DELETE FROM ledger_line WHERE entry_id = 3; DELETE FROM ledger_entry WHERE seq = 3;
         DELETE FROM ledger_month WHERE month = '2026-09'`,
      ),
    );
    expect(await faultsOf(desk)).toEqual(['month_unlocked 2026-09', 'entry_gone 3']);
  });

  it('finds guards that were dropped or changed, and what was added to the file', async () => {
    const desk = await lockedBooks();
    desk.business().close();
    const raw = new Database(fileOf(desk, 'business.db'));
    raw.exec(`DROP TRIGGER ledger_entry_locked_kept;
      DROP TRIGGER ledger_line_locked_stays;
      CREATE TRIGGER ledger_line_locked_stays BEFORE UPDATE ON ledger_line WHEN 0 BEGIN
        SELECT RAISE(ABORT, 'never'); END;
      CREATE TRIGGER helper AFTER INSERT ON ledger_entry BEGIN
        UPDATE ledger_entry SET party = '' WHERE id = NEW.id; END`);
    raw.close();
    desk.restart();
    expect(await faultsOf(desk)).toEqual([
      'guard_missing ledger_entry_locked_kept',
      'guard_changed ledger_line_locked_stays',
      'schema_changed helper',
    ]);
    expect(desk.business().check().schemaFaults).toEqual([
      { what: 'missing', type: 'trigger', name: 'ledger_entry_locked_kept' },
      { what: 'changed', type: 'trigger', name: 'ledger_line_locked_stays' },
      { what: 'added', type: 'trigger', name: 'helper' },
    ]);
  });

  it('finds a chain made anew by a hash that is held elsewhere', async () => {
    const desk = await lockedBooks();
    const { entries, hash } = await desk.call('ledger.verify', { since: null });
    rewrite(desk);
    expect(await faultsOf(desk)).toEqual([]);
    const { faults } = await desk.call('ledger.verify', { since: { entries, hash } });
    expect(faults).toEqual([{ what: 'chain_rewritten', entry: 3 }]);
  });

  it('finds it by what the accountant was sent', async () => {
    const desk = await lockedBooks();
    desk.desktop.savesTo = desk.folder;
    const days = { from: '2026-01-01', to: '2026-12-31' };
    const who = { siren: null, activity: null };
    await desk.call('ledger.send', { ...days, ...who, books: ['journal'], profile: 'fr' });
    rewrite(desk);
    expect(await faultsOf(desk)).toEqual(['chain_rewritten 3']);
  });

  it('finds it by the history, where that was left as it was', async () => {
    const desk = await lockedBooks();
    tamper(desk, (raw) => {
      raw.exec(`UPDATE ledger_entry SET hash = '${'a'.repeat(64)}' WHERE seq = 2`);
    });
    expect(await faultsOf(desk)).toContain('chain_rewritten 2');
  });
});

describe('the number of a document that came after the lock', () => {
  it.each([
    ['changed', "UPDATE ledger_late_document SET doc_ref = 'F-9'", 'document_changed 2'],
    ['dated back', "UPDATE ledger_late_document SET added_on = '2026-08-20'", 'document_changed 2'],
    ['taken away', 'DELETE FROM ledger_late_document', 'document_gone'],
  ])('is found where it was %s', async (_how, sql, fault) => {
    const desk = await lockedBooks();
    await desk.call('ledger.addDocument', { seq: 2, docRef: 'F-7' });
    expect(await faultsOf(desk)).toEqual([]);
    tamper(desk, (raw) => raw.exec(sql));
    expect(await faultsOf(desk)).toEqual([fault]);
  });
});

describe('the line of activity of an entry', () => {
  it('is hashed by its lock', async () => {
    const desk = openDesk();
    const sold = receipt({ paidOn: '2026-08-05', activityLine: 'bic' });
    await desk.call('ledger.add', sold);
    await desk.call('ledger.lockMonth', { month: '2026-08', lockedOn: null });
    expect(await faultsOf(desk)).toEqual([]);
    tamper(desk, (raw) => raw.exec("UPDATE ledger_entry SET activity_line = 'bnc'"));
    expect(await faultsOf(desk)).toEqual(['entry_changed 1']);
  });

  it('cannot be given behind the back to one of the first locks', async () => {
    const desk = await lockedBooks();
    tamper(desk, (raw) => raw.exec("UPDATE ledger_entry SET activity_line = 'bnc' WHERE seq = 1"));
    expect(await faultsOf(desk)).toEqual(['entry_changed 1']);
  });
});
