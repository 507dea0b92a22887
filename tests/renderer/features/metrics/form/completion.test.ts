import { describe, expect, it } from 'vitest';
import {
  completed,
  completionsFor,
  wordBefore,
} from '../../../../../src/renderer/features/metrics/form/completion.ts';
import type { MetricSummary } from '../../../../../src/shared/features/metrics/contract.ts';

const metricOf = (id: string, fr: string, en: string): MetricSummary => ({
  id,
  origin: 'catalogue',
  kind: 'flow',
  unit: 'count',
  good: null,
  cadence: 'month',
  formula: null,
  lines: [],
  name: { fr, en },
  description: '',
  isFollowed: false,
  hasValues: false,
  segments: [],
});

const metrics = [
  metricOf('new_customers', 'Nouveaux clients', 'New customers'),
  metricOf('customers', 'Clients actifs', 'Active customers'),
  metricOf('list_size', 'Taille de la liste', 'Email list size'),
];

const idsFor = (formula: string) =>
  completionsFor(wordBefore(formula, formula.length), metrics).map(({ id }) => id);

describe('completing the name of a metric in a formula', () => {
  it('offers those that begin so first, by id or by a name in either language', () => {
    expect(idsFor('100 * cust')).toEqual(['customers', 'new_customers']);
    expect(idsFor('taille')).toEqual(['list_size']);
  });

  it('waits for a second letter, and is silent after a whole id', () => {
    expect(idsFor('1 + l')).toEqual([]);
    expect(idsFor('list_size')).toEqual([]);
  });

  it('puts the id in the place of the word, and leaves the rest alone', () => {
    const formula = 'cust / list_size';
    const word = wordBefore(formula, 4);
    expect(word && completed(formula, word, 'customers')).toEqual({
      formula: 'customers / list_size',
      caret: 9,
    });
  });
});
