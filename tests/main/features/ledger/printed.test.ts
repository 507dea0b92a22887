import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { fecDescription } from '#main/features/ledger/fec-description.ts';
import { ledgerFile } from '#main/features/ledger/ledger-file.ts';
import { importNeutral } from '#main/features/ledger/neutral-import.ts';
import { readNeutral } from '#shared/features/ledger/neutral.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { NOW, valueOf } from '#tests/main/db/business-on-disk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31', profile: 'fr' } as const;
const TAXPAYER = { siren: '732829320', vat: null, activity: 'bic', year_end: null };

const BANK = {
  name: null,
  kind: 'bank',
  currency: 'EUR',
  number: '512000',
  identification: null,
  openingOn: null,
  openingBalance: 0,
  closedOn: null,
} satisfies InputOf<'ledger.saveAccount'>['account'];

function bookOf(desk: Desk, book: 'fec' | 'neutral'): string {
  const request = { ...YEAR, taxpayer: TAXPAYER };
  return [...ledgerFile(desk.business().readable, book, request).parts()].join('');
}

/** Journal, its name, account, debit and credit of the rows of one entry of a FEC. */
function rowsOf(fec: string, number: string) {
  const rows = fec.split('\r\n').map((row) => row.split('\t'));
  return rows
    .filter((row) => row[2] === number)
    .map((row) => [row[0], row[1], row[4], row[11], row[12]]);
}

/** Other books that take a neutral file in. */
function taking(neutral: string): Desk {
  const desk = openDesk();
  const ledger = valueOf(readNeutral(neutral));
  const label = { name: 'ledger.import', door: 'imported', at: NOW } as const;
  desk.business().runCommand(label, (db) => importNeutral(db, ledger, desk.clock.today()));
  return desk;
}

/** A sale, a withdrawal and a purchase from abroad on which the buyer owes VAT, all locked. */
async function lockedBooks(): Promise<Desk> {
  const desk = openDesk();
  await desk.call('ledger.add', receipt({ paidOn: '2026-10-01', lines: [line(5000)] }));
  const drawn = { kind: 'transfer', category: 'transfer', toAccountId: 2 } as const;
  await desk.call('ledger.add', receipt({ paidOn: '2026-10-02', ...drawn, lines: [line(2000)] }));
  const abroad = { ...line(10_000, 2000, 'net'), vatKind: 'foreign_283_1' as const };
  await desk.call('ledger.add', expense({ paidOn: '2026-10-03', lines: [abroad] }));
  await desk.call('ledger.lockMonth', { month: '2026-10', lockedOn: null });
  return desk;
}

describe('what was printed of locked entries', () => {
  it('stays, whatever the bank and the till are called or counted as later', async () => {
    const desk = await lockedBooks();
    const before = bookOf(desk, 'fec');
    await desk.call('ledger.saveAccount', { id: 1, account: { ...BANK, name: 'Qonto' } });
    const till = { ...BANK, name: 'Coffre', kind: 'bank', number: '530000' } as const;
    await desk.call('ledger.saveAccount', { id: 2, account: till });
    expect(bookOf(desk, 'fec')).toBe(before);
    const request = { ...YEAR, taxpayer: TAXPAYER };
    const file = ledgerFile(desk.business().readable, 'fec', request);
    const told = fecDescription(desk.business().readable, { ...request, file }).split('\r\n');
    expect(told).toEqual(
      expect.arrayContaining(['512000 Banque', '512000 Qonto', '530000 Caisse']),
    );
    expect(told).toContain('BQ Banque (compte 512000)');
  });

  it('stays, whatever the business says of its VAT later', async () => {
    const desk = await lockedBooks();
    const before = bookOf(desk, 'fec');
    expect(before).toContain('445660');
    await desk.call('settings.change', { vat: 'franchise' });
    expect(bookOf(desk, 'fec')).toBe(before);
  });

  it.each([
    ['taken away', 'NULL'],
    ['changed', `'{"number":"512999","name":"Autre","journal":"BQ"}'`],
    ['moved to another journal', `json_set(printed_with, '$.to.journal', 'BQ')`],
  ])('is found where it was %s', async (_what, value) => {
    const desk = await lockedBooks();
    desk.business().close();
    const raw = new Database(fileOf(desk, 'business.db'));
    raw.exec(`DROP TRIGGER ledger_entry_locked_stays;
      UPDATE ledger_entry SET printed_with = ${value} WHERE seq = 2`);
    raw.close();
    desk.restart();
    const { faults } = await desk.call('ledger.verify', { since: null });
    expect(faults).toContainEqual({ what: 'entry_changed', entry: 2 });
  });

  it('goes with a neutral file: the FEC of who takes it in is the same', async () => {
    const desk = await lockedBooks();
    const before = bookOf(desk, 'fec');
    await desk.call('ledger.saveAccount', { id: 1, account: { ...BANK, name: 'Qonto' } });
    await desk.call('ledger.saveCategory', {
      key: 'software',
      kind: 'expense',
      name: null,
      account: '613500',
      accountName: 'Locations mobilières',
      activityLine: null,
      isHidden: false,
    });
    expect(bookOf(taking(bookOf(desk, 'neutral')), 'fec')).toBe(before);
  });

  it('is of a transfer half in the journal of each account, both through 580 and in balance', async () => {
    const desk = await lockedBooks();
    expect(rowsOf(bookOf(desk, 'fec'), '2')).toEqual([
      ['BQ', 'Banque', '580000', '20,00', '0,00'],
      ['BQ', 'Banque', '512000', '0,00', '20,00'],
      ['CA', 'Caisse', '530000', '20,00', '0,00'],
      ['CA', 'Caisse', '580000', '0,00', '20,00'],
    ]);
    expect(await desk.call('ledger.verify', { since: null })).toMatchObject({ faults: [] });
  });

  it('is in one journal of a transfer that a file of before has locked', async () => {
    const desk = await lockedBooks();
    const file = JSON.parse(bookOf(desk, 'neutral')) as { entries: Record<string, unknown>[] };
    for (const entry of file.entries) delete entry['printed_with'];
    const other = taking(JSON.stringify(file));
    const journals = rowsOf(bookOf(other, 'fec'), '2').map(([journal]) => journal);
    expect(journals).toEqual(['BQ', 'BQ', 'BQ', 'BQ']);
    // It goes on as it was printed, whoever takes it in after that.
    expect(bookOf(taking(bookOf(other, 'neutral')), 'fec')).toBe(bookOf(other, 'fec'));
  });

  it('is carried by a neutral file with accounts that only their currency tells from new ones', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveAccount', { id: 1, account: { ...BANK, currency: 'CHF' } });
    expect(JSON.parse(bookOf(desk, 'neutral'))).toMatchObject({
      accounts: [{ currency: 'CHF' }, {}],
    });
  });
});

describe('the last day of the year of the accounts', () => {
  it('stays once entries are numbered by it', async () => {
    const desk = await lockedBooks();
    const other = await desk.attempt('settings.change', { year_end: '06-30' });
    expect(other).toMatchObject({ ok: false, code: 'year_end_in_use', field: 'year_end' });
    await desk.call('settings.change', { year_end: '12-31' });
  });
});
