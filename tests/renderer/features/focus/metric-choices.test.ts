import { describe, expect, it } from 'vitest';
import { choiceGroups, searchChoices } from '#renderer/features/focus/metric-choices.ts';
import { byId, OWN, SHIPPED } from '#tests/renderer/parts/metric/metric-summaries.ts';

const metrics = byId([...SHIPPED, OWN]);
const SUGGESTED = {
  heading: 'Suggested for you: SaaS',
  metrics: [{ metric: 'list_growth', why: 'It fills months.' }],
};
const groups = choiceGroups(metrics, SUGGESTED, 'en');

describe('the list of metrics to choose from', () => {
  it('offers the suggested ones first, with their reason, then one’s own, then the funnel', () => {
    expect(groups.map(({ id }) => id).slice(0, 3)).toEqual(['suggested', 'own', 'acquisition']);
    expect(groups[0]?.name).toBe('Suggested for you: SaaS');
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
    const french = choiceGroups(metrics, { heading: '', metrics: [] }, 'fr');
    const found = searchChoices(french, 'COUT client acquisition');
    expect(found.flatMap(({ choices }) => choices.map(({ id }) => id))).toEqual(['cac']);
    expect(searchChoices(french, 'no such thing')).toEqual([]);
    expect(searchChoices(french, ' ')).toEqual(french);
  });
});
