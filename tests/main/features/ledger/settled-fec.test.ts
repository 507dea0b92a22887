import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { FIRST_ENTRIES } from '#tests/support/every-entry.ts';

const HEAD =
  'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise';

type Rows = readonly (readonly [account: string, cents: number, letters?: string])[];

let number = 0;

/** An entry in double form; what stands on a customer or a supplier may be lettered. */
function entry(journal: string, day: string, piece: string, rows: Rows): string[] {
  number += 1;
  return rows.map(([account, cents, letters = '']) => {
    const amount = (Math.abs(cents) / 100).toFixed(2).replace('.', ',');
    const sides = cents > 0 ? [amount, '0,00'] : ['0,00', amount];
    const third = /^4[01]1/.test(account) ? ['C001', 'Studio Lambda'] : ['', ''];
    const head = [journal, journal, String(number), day, account, `Compte ${account}`, ...third];
    const label = journal === 'BQ' ? `Virement ${piece}` : `Facture ${piece}`;
    const lettered = letters === '' ? ['', ''] : [letters, '20251231'];
    return [...head, piece, day, label, ...sides, ...lettered, day, '', ''].join('|');
  });
}

const INVOICE = entry('VE', '20251110', 'F-1', [
  ['411000', 120_000, 'AA'],
  ['706000', -100_000],
  ['445710', -20_000],
]);
const PAYMENT = entry('BQ', '20251203', 'R-1', [
  ['512000', 120_000],
  ['411000', -120_000, 'AA'],
]);
const PURCHASE = entry('AC', '20251112', 'A-7', [
  ['613200', 80_000],
  ['401000', -80_000, 'B'],
]);
const PAID = entry('BQ', '20251130', 'P-7', [
  ['401000', 80_000, 'B'],
  ['512000', -80_000],
]);
/** Paid in two parts: which part of the VAT goes with which is not said. */
const IN_PARTS = [
  ...entry('VE', '20251115', 'F-2', [
    ['411000', 60_000, 'CC'],
    ['706000', -50_000],
    ['445710', -10_000],
  ]),
  ...entry('BQ', '20251201', 'R-2', [
    ['512000', 30_000],
    ['411000', -30_000, 'CC'],
  ]),
  ...entry('BQ', '20251202', 'R-3', [
    ['512000', 30_000],
    ['411000', -30_000, 'CC'],
  ]),
];
const UNPAID = entry('VE', '20251220', 'F-3', [
  ['411000', 24_000],
  ['706000', -20_000],
  ['445710', -4_000],
]);

async function take(desk: Desk, rows: readonly string[]) {
  const path = fileOf(desk, '732829320FEC20251231.txt');
  writeFileSync(path, [HEAD, ...rows, ''].join('\r\n'));
  desk.desktop.opens = path;
  const { file } = await desk.call('ledger.takeFile', {});
  return file?.id ?? '';
}

const listed = async (desk: Desk) => (await desk.call('ledger.list', FIRST_ENTRIES)).entries;

const YEAR = [...INVOICE, ...PAYMENT, ...PURCHASE, ...PAID, ...IN_PARTS, ...UNPAID];

describe('a FEC with customers and suppliers', () => {
  it('says what stays in double form, and what its letters settle to the cent', async () => {
    const desk = openDesk();
    const preview = await desk.call('ledger.readFec', { file: await take(desk, YEAR) });
    expect(preview).toMatchObject({
      read: 8,
      kinds: { receipt: 0, expense: 0, transfer: 0, journal: 8 },
      owed: 8,
      cash: { settled: 2, kinds: { receipt: 1, expense: 1, transfer: 0, journal: 4 } },
    });
  });

  it('is taken in as receipts and expenses on the day of the money, with one undo', async () => {
    const desk = openDesk();
    const file = await take(desk, YEAR);
    expect(await desk.call('ledger.importFec', { file, use: 'cash' })).toEqual({ written: 6 });
    const entries = await listed(desk);
    expect(entries.find(({ kind }) => kind === 'receipt')).toMatchObject({
      paidOn: '2025-12-03',
      docRef: 'F-1',
      docDate: '2025-11-10',
      party: 'Studio Lambda',
      label: 'Facture F-1',
      category: 'services',
      lines: [{ rate: 2000 }],
      euros: { net: 100_000, vat: 20_000, gross: 120_000 },
    });
    expect(entries.find(({ kind }) => kind === 'expense')).toMatchObject({
      paidOn: '2025-11-30',
      docRef: 'A-7',
      category: 'rent',
      euros: { gross: 80_000 },
    });
    await desk.call('values.undo', {});
    expect(await listed(desk)).toEqual([]);
  });

  it.each([
    ['cash', 'entries'],
    ['cash', 'cash'],
    ['entries', 'cash'],
  ] as const)('doubles nothing when it is taken in again: %s, then %s', async (first, then) => {
    const desk = openDesk();
    const file = await take(desk, YEAR);
    await desk.call('ledger.importFec', { file, use: first });
    const before = await listed(desk);
    expect((await desk.call('ledger.readFec', { file })).cash).toBeUndefined();
    expect(await desk.call('ledger.importFec', { file, use: then })).toEqual({ written: 0 });
    expect(await listed(desk)).toEqual(before);
  });

  it('holds what is here against one entry of the file, not against two that look like it', async () => {
    const desk = openDesk();
    const settled = [...INVOICE, ...PAYMENT];
    await desk.call('ledger.importFec', { file: await take(desk, settled), use: 'cash' });
    // Paid at once, on the same day and in the same words.
    const other = entry('BQ', '20251203', 'F-1', [
      ['512000', 120_000],
      ['706000', -120_000],
    ]).map((row) => row.replace('Virement', 'Facture'));
    const file = await take(desk, [...settled, ...other]);
    expect(await desk.call('ledger.importFec', { file, use: 'cash' })).toEqual({ written: 1 });
    expect((await listed(desk)).map(({ euros }) => euros.gross)).toEqual([120_000, 120_000]);
    expect(await desk.call('ledger.importFec', { file, use: 'cash' })).toEqual({ written: 0 });
  });

  it('offers none where letters do not balance, or two payments settle what one cannot', async () => {
    const desk = openDesk();
    const short = entry('BQ', '20251203', 'R-9', [
      ['512000', 119_999],
      ['411000', -119_999, 'AA'],
    ]);
    const file = await take(desk, [...INVOICE, ...short, ...IN_PARTS]);
    const preview = await desk.call('ledger.readFec', { file });
    expect(preview.cash).toBeUndefined();
    expect(preview.kinds.journal).toBe(5);
  });

  it('takes a transfer to savings for one, where these books know that account', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveAccount', {
      id: null,
      account: {
        name: 'Livret',
        kind: 'savings',
        currency: 'EUR',
        number: '508000',
        identification: null,
        openingOn: null,
        openingBalance: 0,
        closedOn: null,
      },
    });
    const rows = entry('BQ', '20251205', 'V-1', [
      ['508000', 10_000],
      ['512000', -10_000],
    ]);
    const { kinds } = await desk.call('ledger.readFec', { file: await take(desk, rows) });
    expect(kinds.transfer).toBe(1);
  });
});
