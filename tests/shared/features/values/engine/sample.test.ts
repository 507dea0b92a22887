import { describe, expect, it } from 'vitest';
import { business, computed, defined, input } from './small-business.ts';

/** The counts behind a figure of these inputs: 5 sold, 12 asked, 2 back, 20 customers, 300 cents. */
function sampleOf(formula: string) {
  const definitions = defined(
    input('sold', 'flow'),
    input('asked', 'flow'),
    input('back', 'flow'),
    input('customers', 'stock'),
    input('revenue', 'flow', { unit: 'money' }),
    computed('net', 'sold - back', 'count'),
    computed('mine', formula, 'percent'),
  );
  const { ask } = business(definitions, {
    sold: { '2026-01': 4, '2026-02': 5 },
    asked: { '2026-01': 10, '2026-02': 12 },
    back: { '2026-01': 1, '2026-02': 2 },
    customers: { '2026-01': 20, '2026-02': 18 },
    revenue: { '2026-01': 300, '2026-02': 300 },
  });
  return ask('mine', '2026-02').sample;
}

describe('the sample of a ratio: “5 of 12”', () => {
  it.each([
    ['sold / asked', 5, 12],
    ['sold / asked * 100', 5, 12],
    ['100 * (sold / asked)', 5, 12],
    ['sold / open(customers) * 100', 5, 20],
    ['(sold - back) / (asked + back)', 3, 14],
    ['net / asked', 3, 12],
    ['sold / prev(asked)', 5, 10],
    ['max(sold, back) / asked', 5, 12],
    ['-(back - sold) / asked', 3, 12],
  ])('%s is %d of %d', (formula, part, whole) => {
    expect(sampleOf(formula)).toEqual({ part, whole });
  });

  it.each([
    ['a sum', 'sold + asked'],
    ['a product', 'sold * asked'],
    ['another multiple than a percentage', 'sold / asked * 1000'],
    ['a percentage taken from a sum', '(sold + asked) * 100'],
    ['more than a ratio', 'sold / asked - 1'],
    ['a ratio and a hundred', 'sold / asked + 100'],
    ['a hundredth of a ratio', 'sold / asked / 100'],
    ['an amount by head', 'revenue / sold'],
    ['a count by amount', 'sold / revenue'],
    ['a product of counts in the whole', 'sold / (asked * back)'],
    ['a number among the counts', 'max(sold, 5) / asked'],
    ['a share by day', 'sold / days_in_period'],
    ['a number', '5 / asked'],
  ])('there is none for %s: %s', (_what, formula) => {
    expect(sampleOf(formula)).toBeNull();
  });
});
