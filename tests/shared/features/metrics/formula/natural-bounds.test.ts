import { describe, expect, it } from 'vitest';
import { naturalBounds } from '#shared/features/metrics/formula/natural-bounds.ts';
import { SPECIFIED } from './specified.ts';

const boundsOf = (formula: string, unit: 'percent' | 'money' | 'count' | 'ratio' = 'percent') =>
  naturalBounds(
    'mine',
    new Map([...SPECIFIED, ['mine', { id: 'mine', kind: 'computed', unit, formula } as const]]),
  );

describe('the natural bounds of a figure', () => {
  it.each([
    ['a part over the sum that holds it', 'revenue_scalable / revenue * 100'],
    ['the same, written out', '100 * revenue_scalable / (revenue_time + revenue_scalable)'],
    ['cases over cases', 'customers_lost / open(customers) * 100'],
    ['what is left of them', '100 - max(0, min(100, churn))'],
    ['the share before', 'prev(revenue_scalable) / prev(revenue) * 100'],
  ])('%s is between nothing and the whole: %s', (_, formula) => {
    expect(boundsOf(formula)).toEqual({ min: 0, max: 100 });
  });

  it.each([
    ['a growth', '(list_size - open(list_size)) / open(list_size) * 100', { min: null, max: null }],
    ['a return', 'campaign_gain / acquisition_spend * 100', { min: 0, max: null }],
    ['a margin, which can be a loss', 'profit / revenue * 100', { min: null, max: 100 }],
    ['what came in over time', 'revenue_scalable / prev(revenue) * 100', { min: 0, max: null }],
    ['the size of a difference', 'abs(leads - prev(leads)) / leads', { min: 0, max: null }],
  ])('%s is held only where it has to be: %s', (_, formula, bounds) => {
    expect(boundsOf(formula)).toEqual(bounds);
  });

  it('knows no whole but that of a percentage', () => {
    expect(boundsOf('revenue / orders', 'money')).toEqual({ min: 0, max: null });
    expect(boundsOf('leads - customers_new', 'count')).toEqual({ min: 0, max: null });
    expect(boundsOf('leads / sessions', 'ratio')).toEqual({ min: 0, max: null });
    expect(boundsOf('revenue - expenses', 'money')).toEqual({ min: null, max: null });
  });

  it('of what is typed: a count and a stock are not negative, a percentage is one of a whole', () => {
    const typed = (
      kind: 'flow' | 'stock' | 'score' | 'rate',
      unit: 'count' | 'money' | 'percent',
    ) => naturalBounds('typed', new Map([['typed', { id: 'typed', kind, unit, formula: null }]]));
    expect(typed('flow', 'count')).toEqual({ min: 0, max: null });
    expect(typed('stock', 'money')).toEqual({ min: 0, max: null });
    expect(typed('flow', 'money')).toEqual({ min: null, max: null });
    expect(typed('rate', 'percent')).toEqual({ min: 0, max: 100 });
    expect(typed('score', 'percent')).toEqual({ min: null, max: null });
  });

  it('holds nothing that it cannot try: a circle, an unknown metric, very many inputs', () => {
    const nothing = { min: null, max: null };
    expect(naturalBounds('nobody', SPECIFIED)).toEqual(nothing);
    expect(boundsOf('mine / revenue * 100')).toEqual(nothing);
    expect(boundsOf('nobody / revenue * 100')).toEqual(nothing);
    const many = ['leads', 'orders', 'sessions', 'users', 'bounces', 'page_views'];
    expect(boundsOf(`leads / (${many.join(' + ')}) * 100`)).toEqual(nothing);
  });
});
