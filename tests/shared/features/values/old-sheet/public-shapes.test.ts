import { describe, expect, it } from 'vitest';
import { doubtsOf, fatesOf, pasted, placesOfDoubt, readSheet, valuesOf } from './known-business.ts';

describe('months that are counted from the beginning', () => {
  it('go on into the years after the first', () => {
    const months = Array.from({ length: 14 }, (_, at) => `M${at + 1}`);
    const counts = months.map((_, at) => String(at + 1));
    const read = readSheet(pasted(['Months', ...months], ['New clients', ...counts]), {
      firstYear: 2026,
    });
    expect(valuesOf(read)).toMatchObject({
      'customers_new 2026-12': 12,
      'customers_new 2027-01': 13,
      'customers_new 2027-02': 14,
    });
  });
});

describe('a long table with a column of scenarios', () => {
  const rows = (...scenarios: readonly string[]) =>
    ['2026-01', '2026-02'].flatMap((month, at) =>
      scenarios.map((scenario, step) => [month, scenario, 'Prospects', String(10 * step + at)]),
    );

  it('takes what was, keeps the lines as lines, and adds nothing up', () => {
    const read = readSheet(
      pasted(['Mois', 'Scénario', 'Indicateur', 'Valeur'], ...rows('Réel', 'Budget', 'N-1')),
    );
    expect(valuesOf(read)).toEqual({ 'leads 2026-01': 0, 'leads 2026-02': 1 });
    expect(read.plan.targets.map(({ period, line }) => [period.key, line])).toEqual([
      ['2026-01', 10],
      ['2026-02', 11],
    ]);
    expect(placesOfDoubt(read, 'other_scenario')).toEqual(['4', '7']);
  });

  it('tells parts apart that several metrics of one date have', () => {
    const read = readSheet(
      pasted(
        ['KPI', 'Facility', 'Month', 'Measure'],
        ...['2026-01', '2026-02'].flatMap((month) => [
          ['Leads', 'North', month, '1'],
          ['Leads', 'South', month, '2'],
          ['Page views', 'North', month, '30'],
          ['Page views', 'South', month, '40'],
        ]),
      ),
    );
    expect(valuesOf(read)).toMatchObject({
      'leads North 2026-01': 1,
      'leads South 2026-01': 2,
      'page_views South 2026-02': 40,
    });
  });
});

describe('rows of one name', () => {
  it('are none of them a metric that they merely resemble', () => {
    const read = readSheet(
      pasted(
        ['Site', 'KPI', 'janv. 2026'],
        ['Nord', 'Visites guidées', '40'],
        ['Nord', 'Ateliers', '4'],
        ['Nord', 'Stages', '2'],
        ['Sud', 'Visites guidées', '20'],
      ),
    );
    expect(valuesOf(read)).not.toHaveProperty('sessions 2026-01');
    expect(fatesOf(read)).toMatchObject({
      0: 'own Visites guidées (flow, count)',
      3: 'own Sud – Visites guidées (flow, count)',
    });
  });
});

describe('blocks under a head that is said again', () => {
  const months = ['JAN', 'FEB', 'MAR'];

  it('go by the name in its corner, which tells that they are money, too', () => {
    const read = readSheet(
      pasted(
        ['HOME EXPENSES', ...months],
        ['Groceries', '650', '750', '300'],
        ['Phone', '100', '100', '99'],
        ['Total HOME EXPENSES', '750', '850', '399'],
        ['TRANSPORT COSTS', ...months],
        ['Groceries', '1', '2', '3'],
        ['Number of rides', '7', '8', '9'],
      ),
      { firstYear: 2026 },
    );
    expect(fatesOf(read)).toEqual([
      'own Groceries (flow, money)',
      'own Phone (flow, money)',
      'total',
      'second_header',
      'own TRANSPORT COSTS – Groceries (flow, money)',
      'own Number of rides (flow, count)',
    ]);
  });
});

describe('names that mean something else as often', () => {
  it.each(['Ventes', 'Sales', 'Clicks', 'Impressions'])('as %s are told', (name) => {
    const read = readSheet(pasted(['KPI', '2026-01', '2026-02'], [name, '3', '4']));
    expect(doubtsOf(read)).toContain('unsure_name');
  });

  it('by each person and month are parts of nothing', () => {
    const read = readSheet(
      pasted(['KPI', '2026-01'], ['Leads / agent / month', '25'], ['Leads / LinkedIn', '12']),
    );
    expect(valuesOf(read)).toEqual({
      'leads LinkedIn 2026-01': 12,
      'leads_agent_month 2026-01': 25,
    });
  });
});

describe('a row beside its parts', () => {
  const HEAD = ['KPI', '2026-01', '2026-02'];

  it('that is more than they are is their total, and the rest has no part', () => {
    const read = readSheet(
      pasted(HEAD, ['Leads', '10', '9'], ['Leads - LinkedIn', '3', '4'], ['Leads - SEO', '5', '5']),
    );
    expect(valuesOf(read)).toEqual({
      'leads 2026-01': 2,
      'leads LinkedIn 2026-01': 3,
      'leads LinkedIn 2026-02': 4,
      'leads SEO 2026-01': 5,
      'leads SEO 2026-02': 5,
    });
    expect(placesOfDoubt(read, 'rest_unassigned')).toEqual(['2']);
  });

  it('in no period of theirs is not told to be more than they are', () => {
    const read = readSheet(
      pasted(HEAD, ['Leads', '10', ''], ['Leads - LinkedIn', '', '4'], ['Leads - SEO', '', '5']),
    );
    expect(valuesOf(read)).toMatchObject({ 'leads 2026-01': 10, 'leads LinkedIn 2026-02': 4 });
    expect(doubtsOf(read)).not.toContain('rest_unassigned');
  });

  it('that is less somewhere is one more of them', () => {
    const read = readSheet(pasted(HEAD, ['Leads', '2', '9'], ['Leads - LinkedIn', '3', '4']));
    expect(valuesOf(read)).toMatchObject({ 'leads 2026-01': 2, 'leads 2026-02': 9 });
    expect(doubtsOf(read)).not.toContain('rest_unassigned');
  });
});

describe('amounts in another currency', () => {
  it.each([
    ['by the sign of the cells', ['Charges', '$1,200', '$900']],
    ['by the name of the row', ['Charges ($)', '1200', '900']],
    ['by the code behind them', ['Charges', '1200 USD', '900 USD']],
  ])('are told %s', (_, row) => {
    const read = readSheet(pasted(['KPI', '2026-01', '2026-02'], row));
    expect(placesOfDoubt(read, 'other_currency')).toEqual(['2']);
    const own = readSheet(pasted(['KPI', '2026-01', '2026-02'], row), {}, { currency: 'USD' });
    expect(doubtsOf(own)).not.toContain('other_currency');
  });
});

describe('a dollar sign', () => {
  const text = pasted(['KPI', '2026-01', '2026-02'], ['Charges', '$10', '$12']);

  it('is that of the business where it counts in dollars, of whichever country', () => {
    for (const currency of ['CAD', 'AUD', 'USD']) {
      expect(doubtsOf(readSheet(text, {}, { currency }))).not.toContain('other_currency');
    }
    expect(doubtsOf(readSheet(text))).toContain('other_currency');
  });
});
