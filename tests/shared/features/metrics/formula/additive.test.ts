import { describe, expect, it } from 'vitest';
import { isAdditive } from '#shared/features/metrics/formula/additive.ts';
import { definition, definitionsOf, SPECIFIED } from './specified.ts';

/** A few metrics, and `mine` with that formula. */
function withFormula(formula: string) {
  return definitionsOf([
    definition('x', 'flow', 'count'),
    definition('y', 'flow', 'count'),
    definition('stock', 'stock', 'count'),
    definition('rate', 'rate', 'percent'),
    definition('total', 'computed', 'count', 'x + y'),
    definition('mean', 'computed', 'count', 'x / y'),
    definition('mine', 'computed', 'count', formula),
  ]);
}

const KEEP_SUMS =
  'x + y; x - y; -x; -(x - total) * 2; 2 * x; x / 4 + total * -0.5; x * (1 - 0.2); 3 * 2 * x; ' +
  '(x + y) / 12';

const LOSE_SUMS =
  'x + 1; 12; x * y; x / y; 2 / x; x + stock; x + rate; x + mean; x + gone; max(x, y); ' +
  'min(x, 0); abs(x); prev(x); x - open(stock); x +; x * months_in_period; ' +
  'x / days_in_period; x / (y + 2); (x + 1) * 2';

describe('a metric whose quarter is the sum of its months', () => {
  it.each(['orders', 'revenue_time', 'revenue', 'profit'])('%s is one', (id) => {
    expect(isAdditive(id, SPECIFIED)).toBe(true);
  });

  it.each([
    'customers',
    'lifetime_months',
    'conversion_rate',
    'sales_growth',
    'retention',
    'ltv',
    'nowhere',
  ])('%s is none', (id) => {
    expect(isAdditive(id, SPECIFIED)).toBe(false);
  });

  it.each(KEEP_SUMS.split('; '))('%s keeps sums', (formula) => {
    expect(isAdditive('mine', withFormula(formula))).toBe(true);
  });

  it.each(LOSE_SUMS.split('; '))('%s does not', (formula) => {
    expect(isAdditive('mine', withFormula(formula))).toBe(false);
  });

  it('is none where its definitions run in a circle', () => {
    const circular = definitionsOf([
      definition('a', 'computed', 'count', 'b'),
      definition('b', 'computed', 'count', 'a'),
    ]);
    expect(isAdditive('a', circular)).toBe(false);
  });
});
