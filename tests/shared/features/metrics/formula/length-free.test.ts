import { describe, expect, it } from 'vitest';
import { definitionsOf } from '../../../../../src/shared/features/metrics/catalogue/catalogue.ts';
import { isLengthFree } from '../../../../../src/shared/features/metrics/formula/length-free.ts';

const definitions = definitionsOf({ ltv: 'subscription' });

describe('a figure whose size does not depend on the length of its period', () => {
  it.each(['customers', 'lifetime_months', 'conversion_rate', 'scalable_share', 'cac', 'dso'])(
    'is %s',
    (id) => expect(isLengthFree(id, definitions)).toBe(true),
  );

  it.each(['arpa_monthly', 'ltv', 'ltv_cac', 'profit_margin', 'stickiness', 'utilisation'])(
    'is also %s, through other formulas',
    (id) => expect(isLengthFree(id, definitions)).toBe(true),
  );

  it.each(['revenue', 'profit', 'arpa', 'churn', 'retention', 'list_growth', 'sales_growth'])(
    'is not %s',
    (id) => expect(isLengthFree(id, definitions)).toBe(false),
  );

  it('is no metric that does not exist, and none computed from itself', () => {
    const circle = new Map(definitions);
    const shape = { kind: 'computed', unit: 'ratio' } as const;
    circle.set('a', { ...shape, id: 'a', formula: 'b', good: null, cadence: 'month', lines: [] });
    circle.set('b', { ...shape, id: 'b', formula: 'a', good: null, cadence: 'month', lines: [] });
    expect(isLengthFree('a', circle)).toBe(false);
    expect(isLengthFree('nothing', circle)).toBe(false);
  });
});
