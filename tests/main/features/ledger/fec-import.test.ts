import { writeFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { ledgerAccount } from '#main/db/ledger-schema.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { NOW } from '#tests/main/db/business-on-disk.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { FIRST_ENTRIES } from '#tests/support/every-entry.ts';

const HEAD =
  'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise';

const DOLLARS = {
  name: 'Wise',
  kind: 'processor',
  currency: 'USD',
  number: '517000',
  identification: null,
  openingOn: null,
  openingBalance: 0,
  closedOn: null,
} satisfies InputOf<'ledger.saveAccount'>['account'];

/** Files of earlier versions may have two accounts with one number. */
function shareNumber(desk: Desk, id: number, shared: string) {
  const label = { name: 'ledger.saveAccount', door: 'typed', at: NOW } as const;
  desk.business().runCommand(label, (db) => {
    db.update(ledgerAccount).set({ number: shared }).where(eq(ledgerAccount.id, id)).run();
  });
}

let number = 0;

/** An entry of another program: its day, words, and cents by account. */
function entry(
  journal: string,
  day: string,
  label: string,
  rows: Readonly<Record<string, number>>,
) {
  number += 1;
  return Object.entries(rows).map(([account, cents]) => {
    const amount = (Math.abs(cents) / 100).toFixed(2).replace('.', ',');
    const sides = cents > 0 ? [amount, '0,00'] : ['0,00', amount];
    const head = [journal, journal, String(number), day, account, `Compte ${account}`, '', ''];
    return [...head, `P${number}`, day, label, ...sides, '', '', day, '', ''].join('|');
  });
}

const YEAR = [
  ...entry('AN', '20250101', 'À nouveaux', { '512000': 500_000, '101000': -500_000 }),
  ...entry('BQ', '20250115', 'Facture 1', {
    '51200000': 120_000,
    '70610000': -100_000,
    '44571000': -20_000,
  }),
  ...entry('BQ', '20250120', 'Loyer', { '613200': 80_000, '512000': -80_000 }),
  ...entry('BQ', '20250122', 'Retrait', { '530000': 10_000, '512000': -10_000 }),
  ...entry('BQ', '20250125', 'Prélèvement de l’exploitant', {
    '108000': 150_000,
    '512000': -150_000,
  }),
  ...entry('VE', '20250210', 'Facture 2', { '411000': 60_000, '706000': -60_000 }),
];

async function take(desk: Desk, rows: readonly string[], name = '732829320FEC20251231.txt') {
  const path = fileOf(desk, name);
  writeFileSync(path, [HEAD, ...rows, ''].join('\r\n'));
  desk.desktop.opens = path;
  const { file } = await desk.call('ledger.takeFile', {});
  return file?.id ?? '';
}

const listed = async (desk: Desk) => (await desk.call('ledger.list', FIRST_ENTRIES)).entries;

describe('a FEC of another program', () => {
  it('is no statement: the window is told what it is', async () => {
    const desk = openDesk();
    await take(desk, YEAR);
    expect((await desk.call('ledger.takeFile', {})).file).toMatchObject({ isFec: true });
    const path = fileOf(desk, 'bank.csv');
    writeFileSync(path, 'Date;Libellé;Débit;Crédit\n03/10/2026;Loyer;800,00;\n');
    desk.desktop.opens = path;
    expect((await desk.call('ledger.takeFile', {})).file).toMatchObject({ isFec: false });
  });

  it('becomes entries where its rows leave no doubt, else stays in double form; nothing is lost', async () => {
    const desk = openDesk();
    const file = await take(desk, YEAR);
    expect(await desk.call('ledger.readFec', { file })).toEqual({
      from: '2025-01-01',
      to: '2025-02-10',
      read: 6,
      debit: 920_000,
      kinds: { receipt: 1, expense: 2, transfer: 1, journal: 2 },
      known: 0,
      locked: 0,
      empty: 0,
      owed: 1,
      opening: { on: '2026-01-01', accounts: 6 },
    });
    await desk.call('ledger.importFec', { file, use: 'entries' });
    const entries = await listed(desk);
    expect(entries.map(({ kind, category }) => [kind, category])).toEqual([
      ['journal', 'journal'],
      ['receipt', 'services'],
      ['expense', 'rent'],
      ['transfer', 'transfer'],
      ['expense', 'owner_out'],
      ['journal', 'journal'],
    ]);
    expect(entries[1]).toMatchObject({
      paidOn: '2025-01-15',
      docRef: 'P2',
      label: 'Facture 1',
      euros: { net: 100_000, vat: 20_000, gross: 120_000 },
      lines: [{ rate: 2000, account: '706100', accountName: 'Compte 70610000' }],
    });
    const held = await desk.call('ledger.balances', { on: '2025-12-31' });
    expect(held.map(({ balance }) => balance)).toContain(10_000);
  });

  it('takes a transfer that is here for itself alone, not for one of twice its amount too', async () => {
    const desk = openDesk();
    const day = '20250122';
    const once = entry('BQ', day, 'Retrait', { '530000': 10_000, '512000': -10_000 });
    const twice = entry('BQ', day, 'Retrait', { '530000': 20_000, '512000': -20_000 });
    await desk.call('ledger.importFec', { file: await take(desk, once), use: 'entries' });
    await desk.call('ledger.importFec', {
      file: await take(desk, [...once, ...twice]),
      use: 'entries',
    });
    expect((await listed(desk)).map(({ lines }) => lines[0]?.amount)).toEqual([10_000, 20_000]);
  });

  it('of several accounts makes those that the books lack, so that each holds its own money', async () => {
    const desk = openDesk();
    const file = await take(desk, [
      ...entry('BQ', '20250110', 'Facture 1', { '512000': 50_000, '706000': -50_000 }),
      ...entry('B2', '20250111', 'Facture 2', { '512100': 30_000, '706000': -30_000 }),
      ...entry('B2', '20250112', 'Entre banques', { '512000': 10_000, '512100': -10_000 }),
      ...entry('ST', '20250113', 'Facture 3', { '517000': 7000, '706000': -7000 }),
      ...entry('CA', '20250114', 'Fournitures', { '606400': 500, '530000': -500 }),
    ]);
    expect(await desk.call('ledger.readFec', { file })).toMatchObject({
      kinds: { receipt: 3, expense: 1, transfer: 1, journal: 0 },
      accounts: [
        { number: '512100', name: 'Compte 512100' },
        { number: '517000', name: 'Compte 517000' },
      ],
    });
    await desk.call('ledger.importFec', { file, use: 'entries' });
    const accounts = await desk.call('ledger.accounts', {});
    const held = await desk.call('ledger.balances', { on: '2025-12-31' });
    const balances = held.map(({ id, balance }) => {
      const found = accounts.find((one) => one.id === id);
      return [found?.number, found?.kind, balance];
    });
    expect(balances).toEqual([
      ['512000', 'bank', 60_000],
      ['530000', 'till', -500],
      ['512100', 'bank', 20_000],
      ['517000', 'processor', 7000],
    ]);
    expect(await desk.call('ledger.readFec', { file })).toMatchObject({ known: 5 });
    await desk.call('values.undo', {});
    expect(await desk.call('ledger.accounts', {})).toHaveLength(2);
  });

  it('of several accounts means the same ones in the next year', async () => {
    const desk = openDesk();
    const sold = (year: string) => [
      ...entry('B1', `${year}0110`, 'Facture 1', { '512100': 50_000, '706000': -50_000 }),
      ...entry('B2', `${year}0111`, 'Facture 2', { '512200': 30_000, '706000': -30_000 }),
    ];
    for (const year of ['2024', '2025']) {
      const file = await take(desk, sold(year), `732829320FEC${year}1231.txt`);
      await desk.call('ledger.importFec', { file, use: 'entries' });
      expect(await desk.call('ledger.readFec', { file })).toMatchObject({ known: 2 });
    }
    const held = await desk.call('ledger.balances', { on: '2025-12-31' });
    expect(held.map(({ balance }) => balance)).toEqual([100_000, 0, 60_000]);
  });

  it('never takes a bank that is new in it for the first one', async () => {
    const desk = openDesk();
    const sold = (year: string, one: string, other: string) => [
      ...entry('B1', `${year}0110`, 'Facture 1', { [one]: 50_000, '706000': -50_000 }),
      ...entry('B2', `${year}0111`, 'Facture 2', { [other]: 30_000, '706000': -30_000 }),
    ];
    const years = [sold('2024', '512000', '512100'), sold('2025', '512100', '512300')];
    for (const [at, rows] of years.entries()) {
      const file = await take(desk, rows, `732829320FEC${2024 + at}1231.txt`);
      await desk.call('ledger.importFec', { file, use: 'entries' });
    }
    const held = await desk.call('ledger.balances', { on: '2025-12-31' });
    expect(held.map(({ balance }) => balance)).toEqual([50_000, 0, 80_000, 30_000]);
  });

  it('whose only bank has a number of its own means the bank that is here', async () => {
    const desk = openDesk();
    const sold = entry('BQ', '20250115', 'Facture 1', { '512001': 5000, '706000': -5000 });
    await desk.call('ledger.importFec', { file: await take(desk, sold), use: 'entries' });
    expect(await listed(desk)).toMatchObject([{ kind: 'receipt', euros: { gross: 5000 } }]);
    expect(await desk.call('ledger.accounts', {})).toHaveLength(2);
  });

  it('opens the bank that is here with what the file opens its own with', async () => {
    const desk = openDesk();
    const file = await take(desk, [
      ...entry('AN', '20250101', 'À nouveaux', { '512001': 90_000, '101000': -90_000 }),
      ...entry('BQ', '20250115', 'Facture 1', { '512001': 5000, '706000': -5000 }),
    ]);
    await desk.call('ledger.importFec', { file, use: 'entries' });
    const [bank] = await desk.call('ledger.balances', { on: '2025-12-31' });
    expect(bank).toMatchObject({ balance: 95_000 });
    expect(await desk.call('ledger.readFec', { file })).toMatchObject({ known: 2 });
    await desk.call('ledger.importFec', { file, use: 'opening' });
    const [next] = await desk.call('ledger.balances', { on: '2026-01-01' });
    expect(next).toMatchObject({ balance: 95_000 });
  });

  it('writes nothing into an account that was closed, and says which', async () => {
    const desk = openDesk();
    const [bank] = await desk.call('ledger.accounts', {});
    const { id = 0, ...fields } = bank ?? {};
    await desk.call('ledger.saveAccount', {
      id,
      account: { ...fields, closedOn: '2025-01-19' } as InputOf<'ledger.saveAccount'>['account'],
    });
    const file = await take(desk, YEAR);
    expect(await desk.attempt('ledger.importFec', { file, use: 'entries' })).toMatchObject({
      code: 'account_closed',
      details: { account: 'Banque', day: '2025-01-20' },
    });
    expect(await listed(desk)).toEqual([]);
  });

  it('stays in double form where its account is in another currency: its amounts are euros', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveAccount', { id: null, account: DOLLARS });
    const sold = entry('BQ', '20250115', 'Facture 1', { '517000': 5000, '706000': -5000 });
    await desk.call('ledger.importFec', { file: await take(desk, sold), use: 'entries' });
    expect(await listed(desk)).toMatchObject([{ kind: 'journal', journal: 'OD' }]);
  });

  it('is refused where it names a number that two accounts share', async () => {
    const desk = openDesk();
    const { id } = await desk.call('ledger.saveAccount', {
      id: null,
      account: { ...DOLLARS, currency: 'EUR' },
    });
    shareNumber(desk, id, '512000');
    const file = await take(desk, YEAR);
    expect(await desk.attempt('ledger.readFec', { file })).toMatchObject({
      code: 'account_number_shared',
      details: { number: '512000' },
    });
  });

  it('brings nothing the second time, and goes with one undo', async () => {
    const desk = openDesk();
    const file = await take(desk, YEAR);
    await desk.call('ledger.importFec', { file, use: 'entries' });
    expect(await desk.call('ledger.readFec', { file })).toMatchObject({
      known: 6,
      kinds: { receipt: 0, expense: 0, transfer: 0, journal: 0 },
    });
    expect(await desk.call('ledger.importFec', { file, use: 'entries' })).toEqual({ written: 0 });
    await desk.call('values.undo', {});
    expect(await listed(desk)).toEqual([]);
  });

  it('opens the year after with what it ends with, its result in the owner’s account', async () => {
    const desk = openDesk();
    const file = await take(desk, YEAR);
    await desk.call('ledger.importFec', { file, use: 'opening' });
    const [opening] = await listed(desk);
    expect(opening).toMatchObject({ kind: 'journal', journal: 'AN', paidOn: '2026-01-01' });
    expect(opening?.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
    expect(opening?.lines.find(({ account }) => account === '411000')?.amount).toBe(60_000);
  });

  it('that ends with nothing takes no opening balances away', async () => {
    const desk = openDesk();
    await desk.call('ledger.importFec', { file: await take(desk, YEAR), use: 'opening' });
    const [kept] = await listed(desk);
    const empty = await take(desk, [
      ...entry('OD', '20250301', 'Avance', { '467000': 100, '512000': -100 }),
      ...entry('OD', '20250302', 'Avance rendue', { '512000': 100, '467000': -100 }),
    ]);
    const answer = await desk.call('ledger.importFec', { file: empty, use: 'opening' });
    expect(answer).toEqual({ written: 0 });
    expect(await listed(desk)).toEqual([kept]);
  });

  it('that does not balance is refused with its line, and nothing is written', async () => {
    const desk = openDesk();
    const rows = entry('OD', '20250301', 'Faux', { '606000': 100, '512000': -99 });
    const file = await take(desk, rows);
    expect(await desk.attempt('ledger.importFec', { file, use: 'entries' })).toMatchObject({
      code: 'fec_unread',
      details: { problem: 'unbalanced', line: 2 },
    });
    expect(await listed(desk)).toEqual([]);
  });

  it('leaves locked months as they are, and says how much that is', async () => {
    const desk = openDesk();
    const first = await take(
      desk,
      entry('BQ', '20250115', 'Loyer', { '613200': 100, '512000': -100 }),
    );
    await desk.call('ledger.importFec', { file: first, use: 'entries' });
    await desk.call('ledger.lockMonth', { month: '2025-01', lockedOn: null });
    const file = await take(desk, YEAR);
    expect(await desk.call('ledger.readFec', { file })).toMatchObject({ locked: 5, known: 0 });
    expect(await desk.call('ledger.importFec', { file, use: 'entries' })).toEqual({ written: 1 });
  });
});
