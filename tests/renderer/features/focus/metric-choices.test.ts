import { describe, expect, it } from 'vitest';
import {
  choiceGroups,
  searchChoices,
  strongerChoices,
} from '../../../../src/renderer/features/focus/metric-choices.ts';
import { catalogue } from '../../../../src/shared/features/metrics/catalogue/catalogue.ts';
import type { MetricSummary } from '../../../../src/shared/features/metrics/contract.ts';

const OWN: MetricSummary = {
  id: 'workshops_sold',
  origin: 'own',
  kind: 'flow',
  unit: 'count',
  good: 'up',
  cadence: 'month',
  formula: null,
  lines: [],
  name: { fr: 'Ateliers vendus', en: 'Workshops sold' },
  description: 'Workshops that were paid for.',
  isFollowed: true,
  hasValues: false,
  segments: [],
};

const shipped = catalogue.map(
  ({ id, kind, unit, good, cadence, formula, lines, words }): MetricSummary => ({
    ...OWN,
    id,
    kind,
    unit,
    good,
    cadence,
    formula,
    lines: [...lines],
    origin: 'catalogue',
    name: words.name,
    description: '',
  }),
);
const metrics = new Map([...shipped, OWN].map((metric) => [metric.id, metric]));
const groups = choiceGroups(metrics, [{ metric: 'list_growth', why: 'It fills months.' }], 'en');

describe('the list of metrics to choose from', () => {
  it('offers the suggested ones first, with their reason, then one’s own, then the funnel', () => {
    expect(groups.map(({ id }) => id).slice(0, 3)).toEqual(['suggested', 'own', 'acquisition']);
    expect(groups[0]?.choices).toMatchObject([{ id: 'list_growth', reason: 'It fills months.' }]);
    expect(groups[1]?.choices).toMatchObject([{ id: 'workshops_sold' }]);
  });

  it('names every metric exactly once', () => {
    const ids = groups.flatMap(({ choices }) => choices.map(({ id }) => id));
    expect(ids.toSorted()).toEqual([...metrics.keys()].toSorted());
  });

  it('says what is weak in a metric, of the catalogue or own, and nothing of a good one', () => {
    const weaknessesOf = (id: string) =>
      groups.flatMap(({ choices }) => choices).find((choice) => choice.id === id)?.weaknesses;
    expect(weaknessesOf('sessions')?.[0]).toMatch(/flatters/);
    expect(weaknessesOf('workshops_sold')).toHaveLength(1);
    expect(weaknessesOf('list_growth')).toEqual([]);
  });

  it('finds a name by any of its words, without accents or capitals', () => {
    const french = choiceGroups(metrics, [], 'fr');
    const found = searchChoices(french, 'COUT client acquisition');
    expect(found.flatMap(({ choices }) => choices.map(({ id }) => id))).toEqual(['cac']);
    expect(searchChoices(french, 'no such thing')).toEqual([]);
    expect(searchChoices(french, ' ')).toEqual(french);
  });

  it('offers what is stronger, as far as this business has it', () => {
    expect(strongerChoices('sessions', metrics).map(({ id }) => id)).toContain('lead_rate');
    expect(strongerChoices('sessions', new Map())).toEqual([]);
  });
});
