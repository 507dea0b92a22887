import { describe, expect, it } from 'vitest';
import { readOldSheet } from '#shared/features/values/old-sheet/read.ts';
import { doubtsOf, fatesOf, NEW_BUSINESS, pasted, readSheet, valuesOf } from './known-business.ts';

/** Why a sheet is refused; null: it is read. */
function refused(...rows: readonly (readonly string[])[]): string | null {
  const read = readOldSheet(pasted(...rows), {}, NEW_BUSINESS);
  return read.ok ? null : read.error.code;
}

describe('a table that holds no metrics by period is refused with what to do', () => {
  it.each([
    ['M0', 'M1', 'M2'],
    ['Month 0', 'Month 1', 'Month 2'],
    ['0', '1', '2'],
    ['Mois 1', 'Mois 2', 'Mois 3'],
    ['D1', 'D7', 'D30'],
  ])('cohorts by %s, %s, %s', (...heads) => {
    expect(
      refused(
        ['Cohorte', 'Taille', ...heads],
        ['janv. 2026', '40', '100 %', '60 %', '50 %'],
        ['févr. 2026', '50', '100 %', '55 %', ''],
        ['mars 2026', '45', '100 %', '', ''],
      ),
    ).toBe('sheet_cohorts');
  });

  it('people, by their addresses or by the name of the column', () => {
    expect(
      refused(
        ['Email', 'Inscrit le', 'Montant'],
        ['a@example.com', '2026-01-02', '10'],
        ['b@example.com', '2026-01-09', '20'],
        ['c@example.com', '2026-02-03', '30'],
      ),
    ).toBe('sheet_people');
    expect(
      refused(
        ['Customer', 'Start Date', '2026-01', '2026-02'],
        ['Acme', '2026-01', '1000', '1000'],
        ['Globex', '2026-02', '0', '500'],
        ['Initech', '2026-02', '0', '700'],
      ),
    ).toBe('sheet_people');
  });

  it('figures of one moment', () => {
    expect(
      refused(
        ['Metric', 'This Month', 'Last Month'],
        ['MRR', '$5,800', '$4,350'],
        ['Leads', '4', '5'],
      ),
    ).toBe('sheet_snapshot');
    expect(refused(['a', 'b'], ['c', 'd'])).toBe('sheet_without_periods');
  });

  it('and no other table: years down and months across, numbered weeks, a range as a title', () => {
    expect(
      refused(['Leads', '1', '2', '3'], ['2024', '4', '5', '6'], ['2025', '7', '8', '9']),
    ).not.toBe('sheet_cohorts');
    expect(refused(['KPI', 'S1 2026', 'S2 2026', 'S3 2026'], ['Leads', '4', '5', '6'])).toBe(null);
    expect(refused(['Perf', '9/28/2026 - 11/22/2026'], ['Leads', '4'])).toBe('sheet_snapshot');
  });
});

describe('the shapes of spreadsheets that are passed around', () => {
  const MONTHS = ['Metric', 'Jan 2026', 'Feb 2026'];

  it('know ARR, EBITDA and what became of MRR, in both languages', () => {
    const read = readSheet(
      pasted(
        MONTHS,
        ['MRR', '1,000.00', '1,200.00'],
        ['ARR', '12,000', '14,400'],
        ['New MRR', '300', '250'],
        ['MRR perdu', '100', '50'],
        ['EBITDA', '-50', '75.5'],
        ['Excédent brut d’exploitation', '-50', '75.5'],
        ['Gross profit', '400', '500'],
        ['Net Revenue Retention', '101%', '99%'],
      ),
    );
    expect(fatesOf(read)).toEqual([
      'mrr',
      'own ARR (stock, money)',
      'own New MRR (flow, money)',
      'own MRR perdu (flow, money)',
      'own EBITDA (flow, money)',
      'own Excédent brut d’exploitation (flow, money)',
      'own Gross profit (flow, money)',
      'own Net Revenue Retention (rate, percent)',
    ]);
    expect(doubtsOf(read)).toEqual(['percent_without_parts']);
  });

  it('say of what something is new or churned by the heading above', () => {
    const read = readSheet(
      pasted(
        MONTHS,
        ['Customers', '', ''],
        ['New', '3', '4'],
        ['Churned', '1', '0'],
        ['MRR movements', '', ''],
        ['New', '300', '400'],
        ['Churned', '100', '0'],
      ),
    );
    expect(fatesOf(read)).toEqual([
      'heading',
      'customers_new',
      'customers_lost',
      'heading',
      'own MRR movements – New (flow, money)',
      'own MRR movements – Churned (flow, money)',
    ]);
  });

  it('tell that it is not sure of whom, where no heading says it', () => {
    const read = readSheet(pasted(MONTHS, ['Leads', '9', '8'], ['New', '3', '4']));
    expect(fatesOf(read)).toEqual(['leads', 'customers_new']);
    expect(doubtsOf(read)).toEqual(['unsure_name']);
    const said = pasted(MONTHS, ['Customers', '', ''], ['New', '3', '4']);
    expect(doubtsOf(readSheet(said))).toEqual([]);
  });

  it('tell a computed metric whose parts they lack, and keep what only resembles one', () => {
    const read = readSheet(pasted(MONTHS, ['CAC', '30', '40']), {}, withParts('cac'));
    expect(doubtsOf(read)).toEqual(['computed_without_parts']);
    const parts = pasted(
      MONTHS,
      ['Ad spend', '30', '40'],
      ['New customers', '1', '2'],
      ['CAC', '30', '20'],
    );
    expect(doubtsOf(readSheet(parts, {}, withParts('cac')))).toEqual(['computed']);
  });

  it('by date and plan give each plan its own row', () => {
    const read = readSheet(
      pasted(
        ['Date', 'Plan', 'New Customers', 'Active Customers'],
        ['2026-01-01', 'Basic', '3', '10'],
        ['2026-01-01', 'Pro', '1', '4'],
        ['2026-02-01', 'Basic', '2', '11'],
        ['2026-02-01', 'Pro', '0', '4'],
      ),
    );
    expect(valuesOf(read)).toMatchObject({
      'customers_new Basic 2026-01': 3,
      'customers_new Pro 2026-02': 0,
      'customers Pro 2026-02': 4,
    });
  });
});

/** The business with the parts of its computed metrics known, as the product knows them. */
function withParts(id: string) {
  const metrics = NEW_BUSINESS.metrics.map((metric) =>
    metric.id === id ? { ...metric, parts: ['acquisition_spend', 'customers_new'] } : metric,
  );
  const named = (name: string) => {
    const found = NEW_BUSINESS.named(name);
    return metrics.find((metric) => metric.id === found?.id) ?? null;
  };
  return { metrics, named };
}
