import { describe, expect, it } from 'vitest';
import { EARLIER_NAMES } from '#shared/features/metrics/catalogue/earlier-names.ts';
import { searchMetrics } from '#renderer/parts/metric/metric-search.ts';
import { OWN, SHIPPED } from './metric-summaries.ts';

const idsFor = (search: string) => searchMetrics([OWN, ...SHIPPED], search).map(({ id }) => id);

describe('searching for a metric', () => {
  it('takes names in both languages and ids, without accents or capitals', () => {
    expect(idsFor('COUT acquisition client')).toContain('cac');
    expect(idsFor('customer acquisition cost')).toContain('cac');
    expect(idsFor('ltv_cac')).toEqual(['ltv_cac']);
  });

  it('looks into definitions too, and puts the metrics of that name first', () => {
    const found = idsFor('desinscri');
    expect(found[0]).toBe('list_left');
    expect(idsFor('workshops paid')).toEqual([OWN.id]);
  });

  it('wants every word, and finds all by none', () => {
    expect(idsFor('conversion zebra')).toEqual([]);
    expect(idsFor('  ')).toHaveLength(SHIPPED.length + 1);
  });

  it.each([
    ['CA', 'revenue'],
    ['encaissement', 'revenue'],
    ["chiffre d'affaires", 'revenue'],
    ['chiffre d’affaires', 'revenue'],
    ['turnover', 'revenue'],
    ['jours facturés', 'days_billable'],
    ['billed days', 'days_billable'],
    ['TJM', 'day_rate'],
    ['impayés', 'receivables'],
    ['inscrits', 'list_joined'],
    ['clients', 'customers'],
    ['visites', 'sessions'],
    ['devis', 'quotes_sent'],
    ['heures', 'hours_worked'],
  ])('leads from what people call it, %s, first to %s', (search, id) => {
    expect(idsFor(search)[0]).toBe(id);
  });

  it.each(
    Object.entries(EARLIER_NAMES).flatMap(([id, names]) =>
      names.map((name) => [name, id] as const),
    ),
  )('leads from a name of before, %s, first to %s', (search, id) => {
    expect(idsFor(search)[0]).toBe(id);
  });

  it.each(
    SHIPPED.flatMap(({ id, name }) => [name.fr, name.en, id].map((one) => [one, id] as const)),
  )('leads from its very name, %s, first to %s', (search, id) => {
    expect(idsFor(search)[0]).toBe(id);
  });

  it('leads from cash to the money there is, what comes in, what goes out and what is owed', () => {
    const found = idsFor('trésorerie');
    expect(found[0]).toBe('cash_balance');
    for (const id of ['dso', 'expenses', 'receivables', 'revenue']) expect(found).toContain(id);
  });
});
