import { describe, expect, it } from 'vitest';
import { FACET_NAMES, FACETS, facetValues } from '#renderer/features/metrics/list/facets.ts';
import {
  choicesIn,
  EVERYTHING,
  facetCounts,
  foundMetrics,
  toggled,
} from '#renderer/features/metrics/list/metric-filter.ts';
import type { FacetChoice, MetricFilter } from '#renderer/features/metrics/list/metric-filter.ts';
import { OWN, SHIPPED } from '#tests/renderer/parts/metric/metric-summaries.ts';

const ALL = [OWN, ...SHIPPED];

const filterOf = (...choices: FacetChoice[]): MetricFilter => choices.reduce(toggled, EVERYTHING);
const idsFor = (filter: MetricFilter) => foundMetrics(ALL, filter).map(({ id }) => id);

describe('narrowing the list of metrics down', () => {
  it('takes any of the values of one facet, and all facets together', () => {
    const referral = { facet: 'stage', value: 'referral' } as const;
    const conversion = { facet: 'stage', value: 'conversion' } as const;
    const lag = { facet: 'timing', value: 'lag' } as const;
    const both = idsFor(filterOf(referral, conversion));
    expect(both).toEqual(expect.arrayContaining(['nps', 'conversion_rate']));
    expect(idsFor(filterOf(referral, conversion, lag))).toContain('conversion_rate');
    expect(idsFor(filterOf(referral, conversion, lag))).not.toContain('nps');
  });

  it('keeps one’s own metrics for every business model, and leaves them out of what only the catalogue says', () => {
    expect(idsFor(filterOf({ facet: 'model', value: 'saas' }))).toContain(OWN.id);
    expect(idsFor(filterOf({ facet: 'canvas', value: 'channels' }))).not.toContain(OWN.id);
    expect(idsFor(filterOf({ facet: 'origin', value: 'own' }))).toEqual([OWN.id]);
  });

  it('tells vanity and what is followed apart', () => {
    expect(idsFor(filterOf({ facet: 'vanity', value: 'isVanity' }))).toContain('followers');
    expect(idsFor(filterOf({ facet: 'following', value: 'followed' }))).toEqual([OWN.id]);
  });

  it('counts what each value would leave beside the filters of all other facets', () => {
    const filter = filterOf({ facet: 'stage', value: 'referral' });
    const counts = facetCounts(ALL, filter);
    for (const facet of FACET_NAMES) {
      for (const value of FACETS[facet]) {
        const others = { ...filter, wanted: { ...filter.wanted, [facet]: [] } };
        const left = foundMetrics(ALL, toggled(others, { facet, value }));
        expect(counts[facet].get(value), `${facet} ${value}`).toBe(left.length);
      }
    }
  });

  it('finds a place for every metric of the catalogue in each facet that holds for all', () => {
    for (const facet of ['stage', 'lean', 'model', 'perspective', 'canvas', 'found'] as const) {
      const lost = SHIPPED.filter((metric) => facetValues(metric, facet).length === 0);
      expect(
        lost.map(({ id }) => id),
        facet,
      ).toEqual([]);
    }
  });

  it('forgets a choice that is made a second time', () => {
    const choice = { facet: 'stage', value: 'referral' } as const;
    expect(choicesIn(filterOf(choice))).toEqual([choice]);
    expect(choicesIn(filterOf(choice, choice))).toEqual([]);
  });
});
