import { describe, expect, it } from 'vitest';
import { growthScale } from '#shared/features/metrics/formula/growth.ts';
import { SPECIFIED } from './specified.ts';

function scaleOf(formula: string): number | null {
  const mine = { id: 'mine', kind: 'computed', unit: 'ratio', formula } as const;
  return growthScale('mine', new Map([...SPECIFIED, ['mine', mine]]));
}

describe('a growth', () => {
  it('is found in the specified catalogue wherever one is named, in percent', () => {
    const growths = [...SPECIFIED.keys()].filter((id) => growthScale(id, SPECIFIED) !== null);
    expect(growths.toSorted()).toEqual([
      'lead_growth',
      'list_growth',
      'mrr_growth',
      'net_customer_change',
      'sales_growth',
    ]);
    expect(growths.map((id) => growthScale(id, SPECIFIED))).toEqual(growths.map(() => 100));
  });

  it.each([
    ['(list_size - open(list_size)) / open(list_size)', 1],
    ['list_size / open(list_size) - 1', 1],
    ['100 * leads / prev(leads) - 100', 100],
    ['-(1 - leads / prev(leads)) * 1000', 1000],
  ])('may be written in any way: %s', (formula, scale) => {
    expect(scaleOf(formula)).toBe(scale);
  });

  it.each([
    ['what is left', 'list_size / open(list_size) * 100'],
    ['a difference', 'list_size - open(list_size)'],
    ['a loss', '(open(list_size) - list_size) / open(list_size) * 100'],
    ['a growth by what it has become', '(leads - prev(leads)) / leads'],
    ['the growth of one metric over another', '(leads - prev(leads)) / prev(orders)'],
    ['the growth of a growth', '(prev(leads) - prev(prev(leads))) / prev(prev(leads))'],
    ['a growth by day', '(leads - prev(leads)) / prev(leads) / days_in_period'],
    ['the size of a growth', 'abs(leads - prev(leads)) / prev(leads)'],
    ['nothing', 'leads - leads'],
    ['a number', '12'],
    ['no formula', 'leads +'],
  ])('is not %s', (_what, formula) => {
    expect(scaleOf(formula)).toBeNull();
  });

  it('is no metric that is entered, and none that is not defined', () => {
    expect(growthScale('leads', SPECIFIED)).toBeNull();
    expect(growthScale('nothing', SPECIFIED)).toBeNull();
  });
});
