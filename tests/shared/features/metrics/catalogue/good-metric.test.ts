import { describe, expect, it } from 'vitest';
import { catalogue, catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { definitionsOf } from '#shared/features/metrics/catalogue/shipped-metrics.ts';
import {
  strongerThan,
  weaknessesOf,
  weaknessesOfEntry,
} from '#shared/features/metrics/catalogue/good-metric.ts';
import type { MetricUnderCheck } from '#shared/features/metrics/catalogue/good-metric.ts';
import { strongerMetrics } from '#shared/features/metrics/catalogue/stronger-metrics.ts';

const definitions = definitionsOf({ ltv: 'subscription' });

function weak(id: string): readonly string[] | undefined {
  const entry = catalogueEntry(id);
  return entry && weaknessesOfEntry(entry);
}

const ownRate: MetricUnderCheck = {
  id: 'calls_per_quote',
  kind: 'computed',
  unit: 'ratio',
  good: 'down',
  formula: 'prospects_contacted / quotes_sent',
  isVanity: false,
  definition: 'Calls that one quote takes.',
};

describe('the check of the one metric', () => {
  it.each([
    'list_growth',
    'conversion_rate',
    'scalable_share',
    'retention',
    'cac',
    'ltv',
    'ltv_cac',
    'nps',
    'utilisation',
    'arpa_monthly',
  ])('%s is a good metric', (id) => {
    expect(weak(id)).toEqual([]);
  });

  it.each([
    ['sessions', ['vanity', 'not_a_rate']],
    ['followers', ['vanity', 'not_a_rate', 'not_comparable']],
    ['list_size', ['not_a_rate', 'not_comparable']],
    ['expenses', ['not_a_rate', 'no_direction']],
    ['revenue', ['not_a_rate']],
    ['profit', ['not_a_rate']],
    ['active_daily', ['not_a_rate']],
  ])('%s is weak: %j', (id, weaknesses) => {
    expect(weak(id)).toEqual(weaknesses);
  });

  it.each([
    ['sessions', 'lead_rate'],
    ['followers', 'audience_conversion'],
    ['page_views', 'pages_per_session'],
    ['list_size', 'list_growth'],
    ['revenue', 'sales_growth'],
  ])('instead of %s it suggests %s first', (id, stronger) => {
    expect(strongerThan(id)[0]?.id).toBe(stronger);
  });

  it.each(catalogue)(
    '$id: weak or not, it is answered with what is stronger or with nothing',
    (entry) => {
      const isWeak = weaknessesOfEntry(entry).length > 0;
      const where = 'stronger-metrics.ts names what is stronger, of a weak one alone';
      expect(strongerThan(entry.id).length > 0, where).toBe(isWeak);
    },
  );

  it.each(catalogue)('$id: what is stronger has no weakness itself', ({ id }) => {
    expect(strongerThan(id).filter((entry) => weaknessesOfEntry(entry).length > 0)).toEqual([]);
  });

  it('knows nothing stronger than a metric that does not ship', () => {
    expect(strongerThan('mine')).toEqual([]);
  });

  it('suggests only metrics that ship, in place of metrics that ship', () => {
    const named = [...Object.keys(strongerMetrics), ...Object.values(strongerMetrics).flat()];
    expect(named.filter((id) => !catalogueEntry(id))).toEqual([]);
  });
});

describe('the check of a metric of the user’s own', () => {
  it('a rate with a definition and a direction is good', () => {
    expect(weaknessesOf(ownRate, definitions)).toEqual([]);
  });

  it('a percentage typed as such is a rate', () => {
    const typed: MetricUnderCheck = { ...ownRate, kind: 'rate', unit: 'percent', formula: null };
    expect(weaknessesOf(typed, definitions)).toEqual([]);
  });

  it('without a definition it is hard to understand', () => {
    expect(weaknessesOf({ ...ownRate, definition: ' ' }, definitions)).toEqual([
      'hard_to_understand',
    ]);
  });

  it('a formula over five metrics is hard to understand', () => {
    const formula = '(leads + mql + sql + quotes_sent) / sessions';
    expect(weaknessesOf({ ...ownRate, formula }, definitions)).toEqual(['hard_to_understand']);
  });

  it('a formula over four metrics is still understood', () => {
    const formula = '(leads + mql + sql) / sessions';
    expect(weaknessesOf({ ...ownRate, formula }, definitions)).toEqual([]);
  });

  it('an amount entered by hand is no rate, a level not even comparable, a mean is a rate', () => {
    const entered = { ...ownRate, formula: null, unit: 'days' } as const;
    expect(weaknessesOf({ ...entered, kind: 'flow' }, definitions)).toEqual(['not_a_rate']);
    expect(weaknessesOf({ ...entered, kind: 'stock' }, definitions)).toEqual([
      'not_a_rate',
      'not_comparable',
    ]);
    expect(weaknessesOf({ ...entered, kind: 'score' }, definitions)).toEqual([]);
  });

  it('a plain sum is no rate, however it is dressed', () => {
    const formula = 'max(leads, -mql) + prev(sql)';
    expect(weaknessesOf({ ...ownRate, formula }, definitions)).toEqual(['not_a_rate']);
  });

  it('a formula built on a rate is a rate', () => {
    expect(weaknessesOf({ ...ownRate, formula: '100 - churn' }, definitions)).toEqual([]);
  });

  it('a division inside a function or a look back counts', () => {
    const formula = 'abs(prev(-(leads / sessions)))';
    expect(weaknessesOf({ ...ownRate, formula }, definitions)).toEqual([]);
    const bounded = 'max(0, leads / sessions)';
    expect(weaknessesOf({ ...ownRate, formula: bounded }, definitions)).toEqual([]);
  });
});

describe('what the engine is told of the catalogue', () => {
  it.each(catalogue.filter(({ id }) => id !== 'ltv'))('is what ships, of $id', (entry) => {
    const { id, kind, unit, good, cadence, formula, readBy } = entry;
    const told = { id, kind, unit, good, cadence, formula, readBy };
    expect(definitionsOf({ ltv: 'saas' }).get(id)).toEqual(told);
  });
});
