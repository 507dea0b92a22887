import { describe, expect, it } from 'vitest';
import { business, cause, computed, defined, input, keyOf } from './small-business.ts';

const definitions = defined(
  input('opened', 'rate', { unit: 'percent' }),
  input('mark', 'score', { unit: 'score' }),
  input('sales', 'flow'),
  input('stock', 'stock'),
  computed('opening', 'open(stock)', 'count'),
  computed('back', 'prev(sales + stock)', 'count'),
  computed('late', 'prev(sales / open(stock))'),
);

describe('an edit', () => {
  it('that gives a rate a second segment takes its totals away, everywhere', () => {
    const small = business(definitions, {
      'opened/Web': { '2026-01': 40, '2026-02': 42 },
    });
    expect(small.value('opened', '2026-01')).toBe(40);
    const stale = small.engine.set(keyOf('opened/Salon', '2026-02'), 30);
    expect(stale.map(({ period }) => period.key)).toEqual(['2026-01']);
    expect(small.ask('opened', '2026-01')).toMatchObject({
      value: null,
      missing: [cause('opened', 'segments_of_a_rate', '2026-01')],
    });
    expect(small.value('opened/Web', '2026-01')).toBe(40);
    small.engine.set(keyOf('opened/Salon', '2026-02'), null);
    expect(small.value('opened', '2026-01')).toBe(40);
  });

  it('that adds a segment of a flow adds it to the totals of its own periods alone', () => {
    const small = business(definitions, { 'sales/Web': { '2026-01': 5, '2026-02': 6 } });
    for (const key of ['2026-01', '2026-02']) small.ask('sales', key);
    const stale = small.engine.set(keyOf('sales/Salon', '2026-02'), 3);
    expect(stale.map(({ period }) => period.key)).toEqual(['2026-02']);
    expect(small.value('sales', '2026-02')).toBe(9);
    expect(small.engine.segmentsOf('sales')).toEqual(['Salon', 'Web']);
    small.engine.set(keyOf('sales/Web', '2026-01'), null);
    small.engine.set(keyOf('sales/Web', '2026-02'), null);
    expect(small.engine.segmentsOf('sales')).toEqual(['Salon']);
    expect(small.value('sales', '2026-02')).toBe(3);
  });

  it('of the number of answers alone weighs a score anew', () => {
    const small = business(definitions, { mark: { '2026-01': [2, 1], '2026-02': [4, 1] } });
    expect(small.value('mark', '2026-Q1')).toBe(3);
    small.engine.set(keyOf('mark', '2026-02'), 4, 3);
    expect(small.value('mark', '2026-Q1')).toBe(3.5);
  });

  it('between two levels is the one that opens what follows, in whatever order they came', () => {
    const small = business(definitions, { stock: { '2026-09': 90, '2026-01': 10 } });
    expect(small.value('opening', '2026-08')).toBe(10);
    small.engine.set(keyOf('stock', '2026-06'), 60);
    small.engine.set(keyOf('stock', '2026-03'), 30);
    expect(
      ['2026-03', '2026-06', '2026-08', '2026-10'].map((key) => small.value('opening', key)),
    ).toEqual([10, 30, 60, 90]);
    small.engine.set(keyOf('stock', '2026-06'), null);
    expect(small.value('opening', '2026-08')).toBe(30);
  });

  it('of a level is felt a period later where a formula looks one back at what it opened', () => {
    const sales = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((month) => [`2026-0${month}`, 12]));
    const small = business(definitions, {
      sales,
      stock: { '2025-12': 2, '2026-02': 3, '2026-04': 4 },
    });
    const keys = Object.keys(sales);
    expect(keys.map((key) => small.value('late', key))).toEqual([null, 6, 6, 4, 4, 3, 3]);
    const stale = small.engine.set(keyOf('stock', '2026-02'), 6);
    // A look back needs both periods known, and so depends on both.
    expect(stale.map(({ metric, period }) => `${metric} ${period.key}`).toSorted()).toEqual([
      'late 2026-03',
      'late 2026-04',
      'late 2026-05',
    ]);
    expect(keys.map((key) => small.value('late', key))).toEqual([null, 6, 6, 2, 2, 3, 3]);
  });

  it('names metrics alone as stale, never a part of a formula', () => {
    const small = business(definitions, { sales: { '2026-01': 1 }, stock: { '2026-01': 2 } });
    expect(small.ask('back', '2026-02').missing.map(({ metric }) => metric)).toContain('sales');
    small.engine.set(keyOf('sales', '2026-02'), 5);
    small.engine.set(keyOf('stock', '2026-02'), 5);
    expect(small.value('back', '2026-02')).toBe(3);
    const stale = small.engine.set(keyOf('sales', '2026-01'), 7);
    expect(stale.map(({ metric, period }) => `${metric} ${period.key}`)).toEqual(['back 2026-02']);
    expect(small.value('back', '2026-02')).toBe(9);
  });

  it('is seen by an engine that tries out other definitions over the same values', () => {
    const small = business(definitions, { sales: { '2026-01': 4 } });
    const other = small.engine.withDefinitions({
      definitions: defined(input('sales', 'flow'), computed('double', 'sales * 2', 'count')),
    });
    small.engine.set(keyOf('sales', '2026-01'), 6);
    const twice = other.withDefinitions({
      definitions: defined(input('sales', 'flow'), computed('triple', 'sales * 3', 'count')),
    });
    const { period } = small.ask('sales', '2026-01');
    expect(other.evaluate('double', period).value).toBe(12);
    expect(twice.evaluate('triple', period).value).toBe(18);
  });
});
