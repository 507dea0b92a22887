import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';
import type { Shell } from '../support/command-line.ts';
import { NO_LIBRE_OFFICE, isLibreOfficeHere, openInLibreOffice } from '../support/libre-office.ts';
import type { SheetCell, Sheets } from '../support/libre-office.ts';

/** LibreOffice takes some seconds to start, on a busy machine many. */
const TIMEOUT = { timeout: 120_000 };

/** What a spreadsheet would run, or take for something else than words. */
const TRAPS = ['=1+1', '@SUM(1;2)', '+33612345678', '-5', '＝1+1', '=HYPERLINK("http://x";"y")'];

const SALE = {
  kind: 'receipt',
  paid_on: '2026-01-15',
  doc_ref: '-12',
  doc_date: '2025-12-31',
  label: 'Conseil; "deux" jours\r\n=2+2',
  category: 'services',
  method: 'transfer',
  locked_on: '2026-03-02',
  lines: [
    { rate: 550, gross: 123_456 },
    { rate: 2000, gross: -5000 },
  ],
};
const HOSTING = {
  ...SALE,
  kind: 'expense',
  paid_on: '2026-02-03',
  doc_ref: '=A1',
  category: 'software',
  method: 'card',
  currency: 'USD',
  fx: '0.92015',
  lines: [{ rate: 2000, net: 10_000 }],
};

async function filledShell(): Promise<Shell> {
  const shell = openShell();
  const entries = [SALE, HOSTING].flatMap((entry) => TRAPS.map((party) => ({ ...entry, party })));
  const book = { siren: '732829320', vat: true, activity: 'bnc', year_end: '12-31', entries };
  await shell.data('import-ledger', shell.file('ledger.json', JSON.stringify(book)));
  const grid =
    'metric,2026-01,2026-02\nleads/=1+1,5,6\nleads/-5,1,\nacquisition_spend,1500.55,-100\ncustomers_new,50,7\n';
  await shell.data('import-grid', shell.file('grid.csv', grid));
  await shell.data('set-target', 'cac', '2026-Q1', '25.5');
  return shell;
}

const YEAR = ['--from', '2026-01-01', '--to', '2026-12-31'];

async function bookIn(shell: Shell, book: string, profile: string): Promise<string> {
  const path = join(shell.folder, `${book}-${profile}.csv`);
  const scope = book === 'purchases' ? ['--purchases', 'expenses'] : [];
  const words = ['--book', book, '--profile', profile, ...scope];
  await shell.data('export-ledger', ...words, ...YEAR, '--out', path);
  return path;
}

async function gridIn(shell: Shell, kind: string, format: string): Promise<string> {
  const path = join(shell.folder, `${kind}-${format}.csv`);
  const periods = kind === 'month' ? ['2026-01', '2026-02'] : ['2026-Q1', '2026-Q1'];
  const [from = '', to = ''] = periods;
  const words = ['export-grid', '--kind', kind, '--from', from, '--to', to, '--targets'];
  await shell.data(...words, '--format', format, '--out', path);
  return path;
}

/** A column in few words: the types of its cells below the heading, and what they hold. */
function columnsOf(rows: readonly (readonly SheetCell[])[] = []) {
  const [headings = [], ...body] = rows;
  return new Map(
    headings.map(({ value: heading }, index) => {
      const cells = body.flatMap((row) => row[index] ?? []).filter(({ type }) => type !== 'empty');
      const types = [...new Set(cells.map(({ type }) => type))];
      return [heading, { types, values: cells.map(({ value }) => value) }];
    }),
  );
}

function formulasIn(sheets: Sheets): string[] {
  return [...sheets.values()].flat(2).flatMap(({ formula }) => formula ?? []);
}

function headingsOf(rows: readonly (readonly SheetCell[])[] | undefined, type: SheetCell['type']) {
  const columns = [...columnsOf(rows)];
  return columns.flatMap(([heading, { types }]) => (types.join() === type ? [heading] : []));
}

describe.skipIf(!isLibreOfficeHere())(`opened by LibreOffice (else: ${NO_LIBRE_OFFICE})`, () => {
  it(
    'the French books and tables hold numbers, days and words, and nothing runs',
    TIMEOUT,
    async () => {
      const shell = await filledShell();
      const books = ['journal', 'receipts', 'purchases'];
      const files = [
        ...(await Promise.all(books.map((book) => bookIn(shell, book, 'fr')))),
        ...(await Promise.all(['month', 'quarter'].map((kind) => gridIn(shell, kind, 'excel-fr')))),
      ];
      const sheets = await openInLibreOffice(files, { separator: ';', language: 'fr' });
      expect(formulasIn(sheets)).toEqual([]);

      const journal = sheets.get('journal-fr.csv');
      expect(headingsOf(journal, 'date')).toEqual(['Date', 'Date pièce']);
      expect(headingsOf(journal, 'float')).toEqual([
        'Numéro',
        'Compte',
        'Montant HT',
        'Taux TVA',
        'Montant TVA',
        'Montant TTC',
        'Montant devise',
      ]);
      const columns = columnsOf(journal);
      expect(columns.get('Date')?.values.slice(0, 1)).toEqual(['2026-01-15']);
      expect(columns.get('Montant HT')?.values.slice(0, 2)).toEqual(['1170.2', '-41.67']);
      expect(new Set(columns.get('Montant TTC')?.values)).toEqual(
        new Set(['1234.56', '-50', '110.42']),
      );
      expect(new Set(columns.get('Tiers')?.values)).toEqual(
        new Set(TRAPS.map((trap) => `'${trap}`)),
      );
      expect(columns.get('Libellé')?.values[0]).toBe('Conseil; "deux" jours =2+2');

      const receipts = sheets.get('receipts-fr.csv');
      expect(headingsOf(receipts, 'date')).toEqual(["Date d'encaissement"]);
      expect(headingsOf(receipts, 'float')).toEqual([
        'N°',
        'Montant HT',
        'TVA',
        'Montant encaissé',
      ]);
      expect(columnsOf(receipts).get('Montant encaissé')?.values.at(-1)).toBe('7107.36');
      const purchases = sheets.get('purchases-fr.csv');
      expect(headingsOf(purchases, 'date')).toEqual(['Date de paiement']);
      expect(headingsOf(purchases, 'float')).toEqual(['N°', 'Montant TTC']);

      expect(headingsOf(sheets.get('month-excel-fr.csv'), 'float')).toEqual(['2026-01', '2026-02']);
      expect(headingsOf(sheets.get('quarter-excel-fr.csv'), 'float')).toEqual(['2026-Q1']);
    },
  );

  it('the English ones too', TIMEOUT, async () => {
    const shell = await filledShell();
    const files = [
      await bookIn(shell, 'journal', 'int'),
      await gridIn(shell, 'month', 'excel-en'),
      await gridIn(shell, 'month', 'iso'),
    ];
    const sheets = await openInLibreOffice(files, { separator: ',', language: 'en' });
    expect(formulasIn(sheets)).toEqual([]);
    const journal = sheets.get('journal-int.csv');
    expect(headingsOf(journal, 'date')).toEqual(['Date', 'Document date']);
    expect(headingsOf(journal, 'float')).toEqual([
      'Number',
      'Account',
      'Net amount',
      'VAT rate',
      'VAT amount',
      'Gross amount',
      'Foreign amount',
    ]);
    expect(columnsOf(journal).get('VAT rate')?.values.slice(0, 2)).toEqual(['5.5', '20']);
    for (const name of ['month-excel-en.csv', 'month-iso.csv']) {
      const rows = sheets.get(name);
      expect(headingsOf(rows, 'float'), name).toEqual(['2026-01', '2026-02']);
      const spend = rows?.find(([first]) => first?.value === 'acquisition_spend');
      expect(
        spend?.slice(3).map(({ value }) => value),
        name,
      ).toEqual(['1500.55', '-100']);
    }
  });

  // The law knows no apostrophe in front of a text: no spreadsheet is what a FEC is for.
  it('the FEC, a file for programs, keeps its columns and its amounts', TIMEOUT, async () => {
    const shell = await filledShell();
    const words = ['export-ledger', '--book', 'fec', ...YEAR, '--out', shell.folder];
    await shell.data(...words);
    const name = '732829320FEC20261231.txt';
    const sheets = await openInLibreOffice([join(shell.folder, name)], {
      separator: '\t',
      language: 'fr',
    });
    const rows = sheets.get(name) ?? [];
    expect(rows[0]?.length).toBe(22);
    expect(rows).toHaveLength(1 + TRAPS.length * (5 + 3));
    const numbers = headingsOf(rows, 'float');
    expect(numbers).toEqual(expect.arrayContaining(['EcritureNum', 'Debit', 'Credit', 'DateRglt']));
    expect(columnsOf(rows).get('Debit')?.values.slice(0, 4)).toEqual([
      '1184.56',
      '0',
      '0',
      '41.67',
    ]);
  });

  it(
    'workbooks hold the same numbers, days and words as the books, and nothing runs',
    TIMEOUT,
    async () => {
      const shell = await filledShell();
      const books = ['journal', 'receipts', 'purchases'];
      const files = await Promise.all(
        books.map(async (book) => {
          const path = join(shell.folder, `${book}.xlsx`);
          const scope = book === 'purchases' ? ['--purchases', 'expenses'] : [];
          const words = ['--book', book, '--profile', 'fr', '--format', 'xlsx', ...scope];
          await shell.data('export-ledger', ...words, ...YEAR, '--out', path);
          return path;
        }),
      );
      const sheets = await openInLibreOffice(files, 'workbook');
      expect(formulasIn(sheets)).toEqual([]);
      const journal = sheets.get('journal.xlsx');
      expect(headingsOf(journal, 'date')).toEqual(['Date', 'Date pièce']);
      expect(headingsOf(journal, 'float')).toEqual([
        'Numéro',
        'Montant HT',
        'Taux TVA',
        'Montant TVA',
        'Montant TTC',
        'Montant devise',
      ]);
      const parties = columnsOf(journal).get('Tiers')?.values ?? [];
      expect(new Set(parties)).toEqual(new Set(TRAPS));
      expect(headingsOf(sheets.get('receipts.xlsx'), 'date')).toEqual(["Date d'encaissement"]);
      expect(headingsOf(sheets.get('purchases.xlsx'), 'float')).toEqual(['N°', 'Montant TTC']);
    },
  );
});
