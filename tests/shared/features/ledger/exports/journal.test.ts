import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import { journalText } from '#shared/features/ledger/exports/journal.ts';
import { unguardText, cleanText } from '#shared/kernel/csv.ts';
import { entry, expense, line, receipt, someFields } from '../entries.ts';

const textOf = (...args: Parameters<typeof journalText>) => [...journalText(...args)].join('');

const BOM = '\ufeff';
const FR_HEADER =
  'Numéro;Date;Type;Pièce;Date pièce;Tiers;Libellé;Catégorie;Compte;Montant HT;Taux TVA;Montant TVA;Montant TTC;Devise;Montant devise;Mode de règlement\r\n';
const INT_HEADER =
  'Number,Date,Type,Document,Document date,Party,Label,Category,Account,Net amount,VAT rate,VAT amount,Gross amount,Currency,Foreign amount,Payment method\r\n';

const ENTRIES = [
  entry(1, receipt({ lines: [line(12_000, 2000), line(1055, 550)] }), '2026-02-02'),
  entry(
    3,
    expense({
      paidOn: '2026-01-20',
      party: 'Hosting; "Inc"',
      label: '=HYPERLINK("x")\r\nsuite',
      currency: 'USD',
      fx: '0.92015',
      lines: [line(10_000, null)],
    }),
  ),
  entry(
    2,
    receipt({
      paidOn: '2026-02-01',
      docRef: '-7',
      docDate: null,
      party: ' Zoé ',
      label: '',
      category: 'owner_in',
      method: 'cash',
      lines: [line(-5000, 0)],
    }),
  ),
];

describe('the journal', () => {
  it('is written for a French spreadsheet to the byte', () => {
    expect(textOf(ENTRIES, 'fr')).toBe(
      BOM +
        FR_HEADER +
        '1;15/01/2026;Recette;F-1;10/01/2026;Atelier Bleu;Conseil;Prestations de services;706000;100,00;20;20,00;120,00;EUR;;Virement\r\n' +
        '1;15/01/2026;Recette;F-1;10/01/2026;Atelier Bleu;Conseil;Prestations de services;706000;10,00;5,5;0,55;10,55;EUR;;Virement\r\n' +
        '3;20/01/2026;Dépense;;;"Hosting; ""Inc""";"\'=HYPERLINK(""x"") suite";Logiciels et abonnements;651100;92,02;;0,00;92,02;USD;100,00;Carte bancaire\r\n' +
        "2;01/02/2026;Recette;'-7;;Zoé;;Apport personnel;108000;-50,00;0;0,00;-50,00;EUR;;Espèces\r\n",
    );
  });

  it('calls a meal with a customer a meal for any other spreadsheet', () => {
    const meal = entry(1, expense({ category: 'meals' }));
    expect(textOf([meal], 'int')).toContain(',Meals,625700,');
  });

  it('is written for any other spreadsheet to the byte', () => {
    expect(textOf(ENTRIES, 'int')).toBe(
      BOM +
        INT_HEADER +
        '1,2026-01-15,Income,F-1,2026-01-10,Atelier Bleu,Conseil,Services,706000,100.00,20,20.00,120.00,EUR,,Bank transfer\r\n' +
        '1,2026-01-15,Income,F-1,2026-01-10,Atelier Bleu,Conseil,Services,706000,10.00,5.5,0.55,10.55,EUR,,Bank transfer\r\n' +
        '3,2026-01-20,Expense,,,"Hosting; ""Inc""","\'=HYPERLINK(""x"") suite",Software,651100,92.02,,0.00,92.02,USD,100.00,Card\r\n' +
        "2,2026-02-01,Income,'-7,,Zoé,,Owner contribution,108000,-50.00,0,0.00,-50.00,EUR,,Cash\r\n",
    );
  });

  it('prints an amount in a currency without cents as that currency does', () => {
    const yen = entry(1, expense({ currency: 'JPY', fx: '0.0061', lines: [line(-15_000, 1000)] }));
    expect(textOf([yen], 'int').split('\r\n')[1]).toContain(',-83.18,10,-8.32,-91.50,JPY,-15000,');
  });

  it('of nothing is its header', () => {
    expect(textOf([], 'fr')).toBe(BOM + FR_HEADER);
  });

  it('reads back in any CSV reader, text as it was meant and amounts as they add up', () => {
    fc.assert(
      fc.property(
        fc.array(someFields, { maxLength: 8 }),
        fc.constantFrom('fr', 'int'),
        (all, profile) => {
          const entries = all.map((fields, index) => entry(index + 1, fields));
          const rows = parse(textOf(entries, profile), {
            bom: true,
            delimiter: profile === 'fr' ? ';' : ',',
            from: 2,
          });
          const lines = entries.flatMap((each) => each.lines.map(() => each));
          expect(rows.map((row) => row.slice(5, 7).map(unguardText))).toEqual(
            lines.map(({ party, label }) =>
              [party, label].map((text) => unguardText(cleanText(text))),
            ),
          );
          const cents = (text: string | undefined) => Number((text ?? '').replace(/[.,]/, ''));
          const gross = rows.reduce((sum, row) => sum + cents(row[12]), 0);
          expect(gross).toBe(entries.reduce((sum, each) => sum + entryEuros(each).gross, 0));
          for (const row of rows) expect(cents(row[9]) + cents(row[11])).toBe(cents(row[12]));
        },
      ),
      { numRuns: 500 },
    );
  });
});
