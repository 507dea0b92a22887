import { describe, expect, it } from 'vitest';
import { readOldSheet } from '#shared/features/values/old-sheet/read.ts';
import {
  doubtsOf,
  fatesOf,
  NEW_BUSINESS,
  pasted,
  placesOfDoubt,
  readSheet,
  valuesOf,
} from './known-business.ts';

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
  it.each(['Ventes', 'Sales', 'Clicks', 'Impressions', 'Cancellations'])(
    'as %s are told',
    (name) => {
      const read = readSheet(pasted(['KPI', '2026-01', '2026-02'], [name, '3', '4']));
      expect(doubtsOf(read)).toContain('unsure_name');
    },
  );

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

describe('a table that a program wrote', () => {
  const csv = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

  it('names money and percentages with underscores, and amounts with the noise of its sums', () => {
    const read = readSheet(
      csv(
        'mois,taux_rebond_pct,solde_cumule,net',
        '2026-01,63.1,21070.33,21070.33',
        '2026-02,51.2,28330.47,7260.139999999999',
      ),
    );
    expect(fatesOf(read)).toEqual([
      'own taux_rebond_pct (rate, percent)',
      'own solde_cumule (stock, money)',
      'own net (flow, money)',
    ]);
    expect(valuesOf(read)).toMatchObject({ 'net 2026-02': 726_014 });
  });

  it('names what is new or lost of a level, which adds up, and averages, which do not', () => {
    const text = csv(
      'day,churned_clients,expansion_mrr,avg_ticket_cost,duree_moyenne_min',
      '2026-01-03,2,46,12.50,3',
      '2026-01-19,1,20,14.20,4',
      '2026-02-11,4,30,13.10,5',
    );
    const read = readSheet(text, { kind: 'month' });
    expect(fatesOf(read)).toEqual([
      'own churned_clients (flow, count)',
      'own expansion_mrr (flow, money)',
      'own avg_ticket_cost (score, money)',
      'own duree_moyenne_min (score, minutes)',
    ]);
    expect(placesOfDoubt(read, 'rule_unknown')).toEqual(['D', 'E']);
  });

  it('tells what stands left of the dates, but for the number of the line', () => {
    const read = readSheet(
      csv('id,Visites page,date,Prospects', '0,40,2026-01,3', '1,50,2026-02,4'),
    );
    expect(valuesOf(read)).toEqual({ 'leads 2026-01': 3, 'leads 2026-02': 4 });
    expect(placesOfDoubt(read, 'above_table')).toEqual(['B']);
  });

  it('is not read where its one date is no month: of which days its figures are nobody can tell', () => {
    const text = csv('week_ending,Prospects,Charges', '2026-08-21,3,40');
    expect(readOldSheet(text, {}, NEW_BUSINESS)).toMatchObject({
      error: { code: 'sheet_snapshot' },
    });
    const first = csv('mois,Prospects,Charges', '2026-08-01,3,40');
    expect(valuesOf(readSheet(first))).toMatchObject({ 'leads 2026-08': 3 });
  });

  it.each([
    ['Saturdays', ['2026-01-03', '2026-01-10', '2026-01-17'], true],
    ['Mondays', ['2026-01-05', '2026-01-12', '2026-01-19'], false],
  ])('tells that weeks named by their %s are no weeks of the calendar', (_, days, isTold) => {
    const read = readSheet(csv('week_end,Prospects', ...days.map((day, at) => `${day},${at}`)));
    expect(doubtsOf(read).includes('weeks_shifted')).toBe(isTold);
  });

  it('has a second date of each thing, which begins no second table', () => {
    const read = readSheet(
      csv(
        'Date facture;Client;Date échéance;Montant',
        '2026-01-05;Dupont;2026-02-05;100',
        '2026-01-20;Martin;2026-02-20;200',
        '2026-02-10;Dupont;2026-03-10;300',
      ),
      { kind: 'month' },
    );
    expect(fatesOf(read)).toEqual(['not_numbers', 'not_numbers', 'own Montant (flow, money)']);
    expect(valuesOf(read)).toEqual({ 'montant 2026-01': 30_000, 'montant 2026-02': 30_000 });
  });

  it.each([
    ['$ in million', 1_000_000],
    ['All figures in AED thousands unless stated', 1000],
    ['en k€', 1000],
    ['Montants en milliers', 1000],
    ['1 million users club', 1],
    ['Goal: $100 thousand', 1],
    ['Indicateur', 1],
  ])('is multiplied by what stands over it, “%s”', (corner, factor) => {
    const read = readSheet(
      pasted([corner, '2024', '2025'], ['Charges', '12,5', '13'], ['Prospects', '3', '4']),
    );
    expect(valuesOf(read)).toMatchObject({ 'expenses 2024': 1250 * factor, 'leads 2024': 3 });
    expect(placesOfDoubt(read, 'scale_said')).toEqual(factor === 1 ? [] : ['2']);
  });

  it('writes retention around one as a share, which is told', () => {
    const read = readSheet(csv('month,nrr', '2026-01,1.03', '2026-02,0.98'));
    expect(doubtsOf(read)).toContain('fractions');
  });
});
