import { describe, expect, it } from 'vitest';
import { definitionsOf } from '#shared/features/metrics/catalogue/shipped-metrics.ts';
import { isLengthFree } from '#shared/features/metrics/formula/length-free.ts';

const definitions = definitionsOf({ ltv: 'subscription' });

/** The catalogue, and metrics of one's own beside it. */
function withFormulas(formulas: Readonly<Record<string, string>>) {
  const all = new Map(definitions);
  for (const [id, formula] of Object.entries(formulas)) {
    const shape = { kind: 'computed', unit: 'ratio', good: null, cadence: 'month' } as const;
    all.set(id, { ...shape, id, formula, readBy: null });
  }
  return all;
}

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

  it.each([
    ['max(leads, orders) / sessions', true],
    ['abs(-conversion_rate)', true],
    ['customers + 1', true],
    ['leads * sessions / orders / sessions', true],
    ['max(leads, customers)', false],
    ['leads + customers', false],
    ['customers / open(customers)', false],
    ['open(customers) / customers', false],
    ['conversion_rate - prev(conversion_rate)', false],
    ['leads / days_in_period', true],
    ['days_in_period', false],
  ])('told from the formula: %s %s', (formula, expected) => {
    expect(isLengthFree('mine', withFormulas({ mine: formula }))).toBe(expected);
  });

  it('is no metric that does not exist, and none computed from itself', () => {
    const circle = withFormulas({ a: 'b', b: 'a' });
    expect(isLengthFree('a', circle)).toBe(false);
    expect(isLengthFree('nothing', circle)).toBe(false);
  });
});
