import { describe, expect, it } from 'vitest';
import { readOldSheet } from '#shared/features/values/old-sheet/read.ts';
import {
  fatesOf,
  NEW_BUSINESS,
  pasted,
  placesOfDoubt,
  readSheet,
  valuesOf,
} from './known-business.ts';

/** Why a sheet is refused; null: it is read. */
function refused(...rows: readonly (readonly string[])[]): string | null {
  const read = readOldSheet(pasted(...rows), {}, NEW_BUSINESS);
  return read.ok ? null : read.error.code;
}

describe('columns of which nobody can tell what they hold', () => {
  it('between the periods, with figures and no name, are no values of the one before', () => {
    const rows = ['Loyer', 'Salaires', 'Énergie'].map((name, at) => [
      name,
      ...Array.from({ length: 6 }, (_, month) => String(100 * at + month)),
    ]);
    expect(refused(['2026', 'Jan', '', 'Fév', '', 'Mars', ''], ...rows)).toBe(
      'sheet_columns_unnamed',
    );
  });

  it('nor where each period has several figures under headings of their own', () => {
    expect(
      refused(
        ['', 'janv. 2026', '', 'févr. 2026', ''],
        ['', 'CA', 'Charges', 'CA', 'Charges'],
        ['Site A', '10', '5', '11', '6'],
        ['Site B', '20', '9', '21', '8'],
      ),
    ).toBe('sheet_several_figures');
    expect(
      refused(
        ['Mois', 'Jour', 'Année', 'Montant', 'Type'],
        ['9', '1', '2026', '3000', 'Chiffre d’affaires'],
        ['9', '3', '2026', '65,80', 'Charges'],
        ['10', '5', '2026', '64,54', 'Charges'],
      ),
    ).toBe('sheet_several_figures');
  });

  it('beside the one month that a layout names', () => {
    expect(
      refused(
        ['', 'BUDGET DU MOIS', '', '', 'juin 2026'],
        ['', 'Poste', 'Prévu', 'Réel', 'Écart'],
        ['', 'Ventes nettes', '60000', '54000', '-6000'],
        ['', 'Intérêts', '3000', '3000', '0'],
        ['', 'Cessions', '300', '450', '150'],
      ),
    ).toBe('sheet_snapshot');
  });

  it('of a single day are no month, unless it is its first or its last', () => {
    const rows = [
      ['Prospects', '12'],
      ['Charges', '300'],
    ];
    expect(refused(['Indicateur', '13/04/2026'], ...rows)).toBe('sheet_snapshot');
    expect(refused(['Indicateur', '30/04/2026'], ...rows)).toBeNull();
  });

  it('as in a list of amounts, one of which looks like a year', () => {
    expect(refused(['Loyer', '2000'], ['Assurance', '50'], ['Charges', '350'])).toBe(
      'sheet_snapshot',
    );
    expect(refused(['Indicateur', '2026'], ['Charges', '350'])).toBeNull();
  });

  it('of people, however the words of their heading are joined', () => {
    expect(
      refused(
        ['EmployeeID', 'HireDate', 'PhoneNumber', 'FullName'],
        ['E1', '2026-01-03', '819722', 'Ada Lovelace'],
        ['E2', '2026-02-05', '819723', 'Alan Turing'],
        ['E3', '2026-02-09', '819724', 'Grace Hopper'],
      ),
    ).toBe('sheet_people');
  });

  it('above the table are told, also where their name stands over them', () => {
    const named = readSheet(
      pasted(
        ['Solde de départ', ''],
        ['950000', ''],
        [''],
        ['KPI', 'janv. 2026'],
        ['Prospects', '1'],
        ['Charges', '2'],
      ),
    );
    expect(placesOfDoubt(named, 'above_table')).toEqual(['2']);
  });

  it('above the table are told', () => {
    const read = readSheet(
      pasted(
        ['Solde de départ', '1000', ''],
        [''],
        ['KPI', 'janv. 2026', 'févr. 2026'],
        ['Prospects', '1', '2'],
      ),
    );
    expect(valuesOf(read)).toEqual({ 'leads 2026-01': 1, 'leads 2026-02': 2 });
    expect(placesOfDoubt(read, 'above_table')).toEqual(['1']);
  });

  it('but a change in percent beside each month is left out, and the months are read', () => {
    const read = readSheet(
      pasted(
        ['KPI', 'janv. 2026', '', 'févr. 2026', ''],
        ['Prospects', '10', '', '12', '20 %'],
        ['Clients actifs', '4', '', '5', '25 %'],
        ['Sessions', '100', '', '90', '-10 %'],
      ),
    );
    expect(valuesOf(read)).toMatchObject({ 'leads 2026-01': 10, 'leads 2026-02': 12 });
  });
});

describe('rows of a table by date', () => {
  it('without a date are told, and not taken', () => {
    const read = readSheet(
      pasted(
        ['Semaine', 'Prospects'],
        ['05/01/2026', '3'],
        ['12/01/2026', '4'],
        ['', '9'],
        ['26/01/2026', '5'],
      ),
    );
    expect(valuesOf(read)).toEqual({
      'leads 2026-W02': 3,
      'leads 2026-W03': 4,
      'leads 2026-W05': 5,
    });
    expect(placesOfDoubt(read, 'no_period')).toEqual(['4']);
  });

  it('with parts of the date beside it give these no values, nor the numbers of the rows', () => {
    const read = readSheet(
      pasted(
        ['N°', 'Month', 'Year', 'Quarter', 'Leads', 'MRR ($)'],
        ['1', 'Jan-26', '2026', 'Q1 2026', '3', '100'],
        ['2', 'Feb-26', '2026', 'Q1 2026', '4', '120'],
        ['3', 'Mar-26', '2026', 'Q1 2026', '5', '130'],
      ),
    );
    expect(fatesOf(read)).toEqual(['calendar', 'calendar', 'leads', 'mrr']);
    expect(valuesOf(read)).toMatchObject({ 'leads 2026-01': 3, 'mrr 2026-03': 13_000 });
  });

  it('nor where each row is one channel of a month', () => {
    const read = readSheet(
      pasted(
        ['month', 'year', 'month_number', 'channel', 'leads'],
        ['2026-01', '2026', '1', 'SEO', '10'],
        ['2026-01', '2026', '1', 'Ads', '20'],
        ['2026-02', '2026', '2', 'SEO', '11'],
        ['2026-02', '2026', '2', 'Ads', '21'],
      ),
    );
    expect(valuesOf(read)).toEqual({
      'leads SEO 2026-01': 10,
      'leads SEO 2026-02': 11,
      'leads Ads 2026-01': 20,
      'leads Ads 2026-02': 21,
    });
  });
});

describe('a sheet with a table for each year', () => {
  it('gives the first of them, and the others nothing', () => {
    const months = ['JAN', 'FEB', 'MAR'];
    for (const under of [['YEAR 2', ...months], ['Year 2']]) {
      const read = readSheet(
        pasted(['YEAR 1', ...months], ['Leads', '1', '2', '3'], under, ['Leads', '7', '8', '9']),
        { firstYear: 2026 },
      );
      expect(valuesOf(read)).toEqual({
        'leads 2026-01': 1,
        'leads 2026-02': 2,
        'leads 2026-03': 3,
      });
      expect(fatesOf(read).at(-1)).toBe('second_table');
    }
  });

  it('has no metric that is a year', () => {
    const read = readSheet(
      pasted(['', 'JAN', 'FEB'], ['Year 1', '10', '20'], ['Year 2', '30', '40']),
      { firstYear: 2026 },
    );
    expect(valuesOf(read)).toEqual({});
  });
});

describe('cohorts', () => {
  it.each([
    [['cohort_start', 'Subscribers', 'Week_1', 'Week_2', 'Week_3']],
    [['cohort', 'users', 'week_1_retained_users', 'week_2_retained_users', 'week_3_retained']],
  ])('are known by names with lines between the words: %j', (head) => {
    expect(
      refused(
        head,
        ['2026-11-01', '200', '180', '170', '160'],
        ['2026-11-08', '160', '150', '140', ''],
        ['2026-11-15', '190', '170', '', ''],
      ),
    ).toBe('sheet_cohorts');
  });

  it('may begin behind an empty column', () => {
    expect(
      refused(
        ['', 'Métrique', 'Valeur'],
        ['', 'ARPU', '50'],
        ['', 'COHORT', 'Month 0', 'Month 1', 'Month 2'],
        ['', '2026-01-01', '100', '90', '80'],
        ['', '2026-02-01', '120', '108', '96'],
        ['', '2026-03-01', '144', '129', '115'],
      ),
    ).toBe('sheet_cohorts');
  });
});

describe('what stands below turnover in an income statement', () => {
  it('is no part of it, even where two of them add up to it', () => {
    const read = readSheet(
      pasted(
        ['', 'janv. 2026', 'févr. 2026'],
        ['Revenue', '60000', '72000'],
        ['Acct. COGS', '20000', '24000'],
        ['Gross Profit', '40000', '48000'],
      ),
    );
    expect(read.reading.rows.map(({ fate }) => 'segment' in fate && fate.segment)).not.toContain(
      'Gross Profit',
    );
    expect(valuesOf(read)).toMatchObject({ 'revenue_time 2026-01': 6_000_000 });
  });

  it('divided by a metric is no part of that one', () => {
    const read = readSheet(
      pasted(['KPI', 'janv. 2026'], ['Sales & marketing expense / New customers', '500']),
    );
    expect(valuesOf(read)).not.toHaveProperty('customers_new 2026-01');
    expect(read.reading.rows[0]?.fate.type).toBe('own');
  });
});

describe('an unknown sum', () => {
  it('is money by its name, whole or not, and thousands are no percentage', () => {
    expect(
      fatesOf(
        readSheet(
          pasted(
            ['', 'janv. 2026', 'févr. 2026'],
            ['Amount', '1200', '900'],
            ['Rental income', '25000', '25000'],
            ['Inventory', '3600', '2900'],
            ['Share capital', '1000000', '1000000'],
            ['Market share', '12', '14'],
          ),
        ),
      ),
    ).toEqual([
      'own Amount (flow, money)',
      'own Rental income (flow, money)',
      'own Inventory (stock, count)',
      'own Share capital (stock, money)',
      'own Market share (rate, percent)',
    ]);
  });
});
