import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';
import type { Shell } from '../support/command-line.ts';
import { neutralBook } from '../support/neutral-book.ts';

const PURCHASE = {
  kind: 'expense',
  paid_on: '2026-09-10',
  party: 'Inconnu',
  label: 'CB 4417',
  category: 'other_expense',
  method: 'card',
  currency: 'EUR',
  fx: null,
  locked_on: null,
  lines: [{ rate: 2000, gross: 12_000 }],
};
const SALE = {
  ...PURCHASE,
  kind: 'receipt',
  party: 'Studio',
  label: '',
  category: 'services',
  method: 'transfer',
  lines: [{ rate: 2000, gross: 120_000 }],
};

/** A purchase that nobody sorted and a sale, both without a document, in a month that is locked. */
async function lockedSeptember(): Promise<Shell> {
  const shell = openShell();
  await shell.data('profile', '--from', '2026-01-01', '--set', 'vat=ca3_month', 'status=ei_real');
  const entries = [
    { ...PURCHASE, seq: 1 },
    { ...SALE, seq: 2 },
  ];
  const book = shell.file('ledger.json', JSON.stringify(neutralBook(entries)));
  await shell.data('import-ledger', book, '--profile', 'neutral');
  await shell.data('lock-month', '2026-09');
  return shell;
}

describe('add-document', () => {
  it('notes the number of a document that was missing at the lock, for good', async () => {
    const shell = await lockedSeptember();
    const before = await shell.json('verify-books');
    const noted = { doc_ref: 'F-2026/7', added_on: '2026-11-22' };
    expect(await shell.json('add-document', '2', ' F-2026/7 ')).toEqual({
      entry: 2,
      documents: [noted],
    });
    expect(await shell.json('add-document', '2', 'F-8')).toEqual({
      entry: 2,
      documents: [noted, { ...noted, doc_ref: 'F-8' }],
    });
    expect(await shell.json('verify-books')).toEqual(before);
    const days = ['--from', '2026-01-01', '--to', '2026-12-31'];
    expect(await shell.json('export-ledger', '--book', 'neutral', ...days)).toMatchObject({
      entries: [{ seq: 1 }, { seq: 2, late_documents: [noted, { doc_ref: 'F-8' }] }],
    });
    // Who had the books before takes the numbers over, and is told.
    const other = await lockedSeptember();
    const later = JSON.stringify(await shell.json('export-ledger', '--book', 'neutral', ...days));
    const taken = await other.run('import-ledger', other.file('later.json', later));
    expect(JSON.parse(taken.out)).toMatchObject({ new: 0, known: 2, late_documents: 2 });
    expect(taken.err).toContain('2 document numbers that came after the lock');
  });

  it('refuses an entry that is not there or still open, and words that are no number', async () => {
    const shell = openShell();
    const book = shell.file('open.json', JSON.stringify(neutralBook([{ ...SALE, seq: 1 }])));
    await shell.data('import-ledger', book, '--profile', 'neutral');
    expect(await shell.run('add-document', '9', 'F-7')).toMatchObject({ status: 1, out: '' });
    expect(await shell.run('add-document', '1', 'F-7')).toMatchObject({ status: 1, out: '' });
    expect(await shell.run('add-document', 'one', 'F-7')).toMatchObject({ status: 2, out: '' });
    expect(await shell.run('add-document', '1', ' ')).toMatchObject({ status: 2, out: '' });
  });
});

describe('reclassify', () => {
  it('lists what waits in locked months, and sorts it by an entry of its own', async () => {
    const shell = await lockedSeptember();
    const waiting = {
      entry: 1,
      kind: 'expense',
      paid_on: '2026-09-10',
      party: 'Inconnu',
      label: 'CB 4417',
      amount: 120,
      left: 120,
      on: '2026-10-01',
      proposal: null,
    };
    expect(await shell.json('reclassify')).toEqual([waiting]);
    // By its key, or by its name in either language.
    expect(await shell.json('reclassify', '1=Fournitures Administratives')).toEqual([
      { entry: 1, category: 'supplies', written_as: 3, on: '2026-10-01' },
    ]);
    expect(await shell.json('reclassify')).toEqual([]);
    expect(await shell.run('reclassify', '1=software')).toMatchObject({ status: 1, out: '' });
  });

  it('takes it to an account by its number, or to a category with the VAT that is said', async () => {
    const shell = await lockedSeptember();
    expect(await shell.json('reclassify', '1=530000')).toEqual([
      { entry: 1, category: '530000', written_as: 3, on: '2026-10-01' },
    ]);
    const other = await lockedSeptember();
    for (const rate of ['dear', '0.055', '5.555', '1e1', ' ', '', '120']) {
      expect(await other.run('reclassify', `1=software@${rate}`)).toMatchObject({ status: 1 });
    }
    await other.data('reclassify', '1=software@5.5');
    const days = ['--from', '2026-10-01', '--to', '2026-10-31'];
    expect(await other.json('export-ledger', '--book', 'neutral', ...days)).toMatchObject({
      entries: [{ lines: [{ gross: -12_000 }, { rate: 550, gross: 12_000 }] }],
    });
  });

  it('refuses all where one of them is wrong', async () => {
    const shell = await lockedSeptember();
    const wrong = ['2=services', '7=software', '1=services', '1=cake', '1', 'one=software', '1='];
    for (const word of wrong) {
      expect(await shell.run('reclassify', '1=software', word)).toMatchObject({
        status: 1,
        out: '',
      });
    }
    const cake = await shell.run('reclassify', '1=cake');
    expect(cake.err).toMatch(/“cake”: .*software/);
    expect(await shell.json('reclassify')).toHaveLength(1);
  });
});

describe('settle-vat', () => {
  it('writes what a period owes once, and shows it before', async () => {
    const shell = await lockedSeptember();
    const settled = {
      period: '2026-10',
      entry: null,
      on: '2026-10-31',
      due: 180,
      credit: 0,
      lines: [
        { account: '445710', name: 'TVA collectée', amount: 200 },
        {
          account: '445660',
          name: 'TVA déductible sur autres biens et services',
          amount: -20,
        },
        { account: '445510', name: 'TVA à décaisser', amount: -180 },
      ],
    };
    const entries = [
      { ...PURCHASE, seq: 3, paid_on: '2026-10-10', category: 'software' },
      { ...SALE, seq: 4, paid_on: '2026-10-11' },
    ];
    const book = shell.file('october.json', JSON.stringify(neutralBook(entries)));
    await shell.data('import-ledger', book, '--profile', 'neutral');
    expect(await shell.json('settle-vat', '2026-10', '--dry-run')).toEqual(settled);
    expect(await shell.json('settle-vat', '2026-10')).toEqual({ ...settled, entry: 5 });
    expect(await shell.json('settle-vat', '2026-10')).toEqual({ ...settled, entry: 5 });
  });

  it('asks a part of a credit back', async () => {
    const shell = await lockedSeptember();
    const entries = [{ ...PURCHASE, seq: 3, paid_on: '2026-10-10', category: 'software' }];
    const book = shell.file('october.json', JSON.stringify(neutralBook(entries)));
    await shell.data('import-ledger', book, '--profile', 'neutral');
    expect(await shell.run('settle-vat', '2026-10', '--refund', '21')).toMatchObject({ status: 1 });
    expect(await shell.run('settle-vat', '2026-10', '--refund', 'all')).toMatchObject({
      status: 2,
    });
    expect(await shell.json('settle-vat', '2026-10', '--refund', '15')).toMatchObject({
      credit: 20,
      refund: 15,
      lines: [
        { account: '445660', amount: -20 },
        { account: '445670', amount: 5 },
        { account: '445830', amount: 15 },
      ],
    });
  });

  it('says what of earlier periods came too late to be deducted', async () => {
    const shell = openShell();
    const later = (...words: readonly string[]) => shell.json('--today', '2029-03-10', ...words);
    await shell.data('profile', '--from', '2026-01-01', '--set', 'vat=ca3_month', 'status=ei_real');
    const take = (...entries: readonly object[]) =>
      later('import-ledger', shell.file('ledger.json', JSON.stringify(neutralBook(entries))));
    await take({ ...SALE, seq: 1 }, { ...SALE, seq: 2, paid_on: '2029-01-05' });
    for (const month of ['2026-09', '2029-01']) {
      await later('settle-vat', month);
      await later('lock-month', month);
    }
    await take({
      ...PURCHASE,
      seq: 5,
      paid_on: '2029-02-02',
      doc_ref: 'B',
      doc_date: '2026-09-15',
      category: 'software',
      lines: [{ rate: 2000, net: 5000, vat_kind: 'foreign_service' }],
    });
    expect(await later('settle-vat', '2029-02', '--dry-run')).toMatchObject({
      earlier_periods: { due: 10, deducted: 0, lost: 10, entries: [5] },
    });
  });

  it.each([['2026-11'], ['2026-08'], ['October']])('refuses %s', async (period) => {
    const shell = await lockedSeptember();
    expect(await shell.run('settle-vat', period)).toMatchObject({ status: 1, out: '' });
    expect(await shell.json('reclassify')).toHaveLength(1);
  });
});

describe('import-ledger', () => {
  it('tells which entries of a neutral file move nothing, in the language of the file', async () => {
    const shell = openShell();
    const nothing = { ...SALE, lines: [{ rate: 2000, gross: 0 }] };
    const book = shell.file(
      'zero.json',
      JSON.stringify(
        neutralBook([
          { ...SALE, seq: 1 },
          { ...nothing, seq: 2 },
        ]),
      ),
    );
    await shell.data('setting', 'language', 'fr');
    const taken = await shell.run('import-ledger', book);
    expect(JSON.parse(taken.out)).toMatchObject({ new: 2, zero: [2] });
    expect(taken.err.replaceAll(/\s/gu, ' ')).toContain('1 écriture à zéro : n° 2.');
  });
});
