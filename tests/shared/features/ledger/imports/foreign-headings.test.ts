import { describe, expect, it } from 'vitest';
import { guessMapping } from '#shared/features/ledger/imports/column-guess.ts';
import type { ColumnRole } from '#shared/features/ledger/imports/column-words.ts';
import { unknownTable } from '#shared/features/ledger/imports/unknown-table.ts';

const NAMED = { name: 'Ma banque', encoding: 'utf-8' } as const;

/** What each column of a table is taken for, by its heading as it stands. */
function rolesOf(
  headings: readonly string[],
  ...rows: readonly (readonly string[])[]
): readonly ColumnRole[] {
  return guessMapping({ headings, width: headings.length, rows }, NAMED).columns.map(
    ({ role }) => role,
  );
}

describe('headings of other countries and of books', () => {
  it('name both sides of a signed amount, or the way of it', () => {
    const headings = ['Booked At', 'Text', 'Credit/Debit Amount', 'Balance'];
    const rows = [
      ['02.03.2026', 'Zoé', '500.00', '500.00'],
      ['03.03.2026', 'Bar', '-20.00', '480.00'],
    ];
    expect(rolesOf(headings, ...rows)).toEqual(['date', 'label', 'amount', 'balance']);
    expect(
      rolesOf(
        ['Datum', 'Betrag', 'Debit/Kredit', 'Text'],
        ['02.03.2026', '500.00', 'Kredit', 'Zoé'],
        ['03.03.2026', '20.00', 'Debit', 'Bar'],
      ),
    ).toEqual(['date', 'amount', 'direction', 'label']);
  });

  it('name what went out and what came in, and no part of it', () => {
    const row = ['02.03.2026', 'Zoé', '', '', '12.00', '88.00'];
    expect(
      rolesOf(['Datum', 'Buchungstext', 'Betrag Detail', 'Belastung', 'Gutschrift', 'Saldo'], row, [
        '',
        'Teil',
        '5.00',
        '',
        '',
        '',
      ]),
    ).toEqual(['date', 'label', 'ignored', 'debit', 'credit', 'balance']);
    expect(
      rolesOf(
        ['Data', 'Data valuta', 'Descrizione', 'Importo in uscita', 'Importo in entrata', 'Costo'],
        ['02/03/2026', '03/03/2026', 'Zoé', '', '12,00', '1,00'],
      ),
    ).toEqual(['date', 'valueDate', 'label', 'debit', 'credit', 'ignored']);
  });

  it('take no fee for the amount', () => {
    const headings = ['Erstellt am', 'Betrag der Ausgangsgebühr', 'Referenz'];
    expect(rolesOf(headings, ['02.03.2026', '3,00', 'Zoé'])).not.toContain('amount');
  });

  it('with numbers of accounts under debit and credit are books, and no statement', () => {
    const headings = ['Datum', 'Soll', 'Haben', 'Betrag', 'Text'];
    const roles = rolesOf(headings, ['02.03.2026', '1020', '3000', '120.00', 'Zoé']);
    expect(roles).not.toContain('amount');
    expect(roles).not.toContain('debit');
  });

  it('of one side alone hold signed amounts where some are below zero', () => {
    const rolesOfInflow = (...amounts: readonly string[]) =>
      rolesOf(['Date', 'Inflow', 'Text'], ...amounts.map((one) => ['02/03/2026', one, 'Zoé']));
    expect(rolesOfInflow('12,00', '-5,00')).toEqual(['date', 'amount', 'label']);
    expect(rolesOfInflow('12,00', '5,00')).toEqual(['date', 'credit', 'label']);
  });

  it('tell the currency of amounts beside the balance, where no other does', () => {
    const currencyOf = (amount: string) =>
      guessMapping(
        {
          headings: ['Datum', amount, 'Saldo CHF'],
          width: 3,
          rows: [['02.03.2026', '12.00', '88.00']],
        },
        NAMED,
      ).currency;
    expect(currencyOf('Betrag')).toBe('CHF');
    expect(currencyOf('Betrag (USD)')).toBe('USD');
  });

  it('stand below the currency of the account, where one alone is told', () => {
    const currencyOf = (...above: readonly string[]) => {
      const text = [...above, 'Datum;Betrag;Text', '02.03.2026;12.00;Zoé'].join('\n');
      const table = unknownTable(text);
      return table ? guessMapping(table, NAMED).currency : null;
    };
    expect(currencyOf('Saldo: CHF 45520.83;;')).toBe('CHF');
    expect(currencyOf('Solde en USD;;', 'Solde;17 173.76 USD;')).toBe('USD');
    expect(currencyOf('Konto;CHF;')).toBe('CHF');
    expect(currencyOf('A;CHF 1.00;', 'B;USD 2.00;')).toBeUndefined();
    expect(currencyOf('POUR LES MAD ET CAD;;')).toBeUndefined();
  });
});
