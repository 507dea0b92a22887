import { describe, expect, it } from 'vitest';
import { completed, completionsAt } from '#renderer/features/metrics/form/completion.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { metricWith } from '#tests/renderer/parts/metric/metric-summaries.ts';

const metricOf = (id: string, fr: string, en: string, kind: MetricSummary['kind'] = 'flow') =>
  metricWith({ id, kind, good: null, name: { fr, en }, isFollowed: false, hasValues: false });

const metrics = new Map(
  [
    metricOf('new_customers', 'Nouveaux clients', 'New customers'),
    metricOf('customers', 'Clients actifs', 'Active customers', 'stock'),
    metricOf('list_size', 'Taille de la liste', 'Email list size', 'stock'),
    metricOf('mql', 'Prospects qualifiés', 'Marketing-qualified leads'),
  ].map((metric) => [metric.id, metric]),
);

const at = (formula: string) => completionsAt(formula, formula.length, metrics);
const idsFor = (formula: string) => at(formula)?.metrics.map(({ id }) => id) ?? [];

describe('completing the name of a metric in a formula', () => {
  it('offers those that begin so first, by id or by a name in either language', () => {
    expect(idsFor('100 * cust')).toEqual(['customers', 'new_customers']);
    expect(idsFor('taille')).toEqual(['list_size']);
  });

  it('puts the very name first, so that Enter never takes a longer one', () => {
    expect(idsFor('1 / new customers')).toEqual(['new_customers']);
    expect(idsFor('1 / prospects qualifiés')).toEqual(['mql']);
  });

  it('waits for a second letter, and is silent after a whole id', () => {
    expect(idsFor('1 + l')).toEqual([]);
    expect(idsFor('list_size')).toEqual([]);
    expect(idsFor('1 / customers')).toEqual([]);
  });

  it('takes names of several words, whatever the accents', () => {
    expect(idsFor('100 * taille de la')).toEqual(['list_size']);
    expect(idsFor('prospects qualifies')).toEqual(['mql']);
    expect(idsFor('customers / marketing-qual')).toEqual(['mql']);
    expect(at('100 * taille de la')?.word).toMatchObject({ start: 6, end: 18 });
  });

  it('leaves alone the words before that belong to nothing', () => {
    expect(at('foo nouveaux cl')?.word.text).toBe('nouveaux cl');
  });

  it('offers only levels inside open()', () => {
    expect(idsFor('open(cust')).toEqual(['customers']);
    expect(idsFor('prev(cust')).toEqual(['customers', 'new_customers']);
  });

  it('offers the nearest names for one that begins none', () => {
    expect(idsFor('list_sise')).toEqual(['list_size']);
    expect(idsFor('zzzzzzzzzzzz')).toEqual([]);
  });

  it('puts the id in the place of the words, and leaves the rest alone', () => {
    const formula = 'cust / list_size';
    const found = completionsAt(formula, 4, metrics);
    expect(found && completed(formula, found.word, 'customers')).toEqual({
      formula: 'customers / list_size',
      caret: 9,
    });
  });
});
