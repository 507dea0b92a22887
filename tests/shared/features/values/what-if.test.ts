import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersTo,
  COMMON_LEVERS,
  CONSEQUENCES,
  ownLevers,
  tryOut,
} from '#shared/features/values/what-if.ts';
import type { KnownValues, MonthValues } from '#shared/features/values/what-if.ts';
import { definitionsOf } from '#shared/features/metrics/catalogue/shipped-metrics.ts';

const definitions = definitionsOf({ ltv: 'saas' });

/** A shop of one person: 40 customers, 4 of them new, 2 gone; 8 000 € from 80 orders. */
const FIGURES: Readonly<Record<string, number>> = {
  prospects_contacted: 200,
  conversions_hard: 4,
  customers_new: 4,
  customers_lost: 2,
  customers: 42,
  acquisition_spend: 40_000,
  orders: 80,
  revenue_time: 500_000,
  revenue_scalable: 300_000,
  cost_of_sales: 160_000,
};

function month(values: Readonly<Record<string, number>> = FIGURES): KnownValues {
  const known = Object.entries(values).map(([metric, now]): [string, MonthValues] => [
    metric,
    { now, before: now, opening: metric === 'customers' ? 40 : null },
  ]);
  return { values: new Map(known), days: 30 };
}

const moved = (...moves: [string, number][]) => tryOut(month(), definitions, new Map(moves));

describe('a what-if', () => {
  it('is the month as it was while no lever is moved', () => {
    const read = moved();
    expect(read('conversion_rate')).toBe(2);
    expect(read('churn')).toBe(5);
    expect(read('cac')).toBe(10_000);
    expect(read('average_order_value')).toBe(10_000);
    expect(read('scalable_share')).toBe(37.5);
    // 800 000 / 42 a customer × 80 % margin ÷ 5 % churn.
    expect(read('ltv')).toBeCloseTo(304_761.9, 1);
  });

  it('holds every lever where it was put, whatever else was moved', () => {
    const lever = fc.constantFrom(...COMMON_LEVERS);
    const moves = fc.dictionary(lever, fc.integer({ min: 1, max: 90 }), { minKeys: 1 });
    fc.assert(
      fc.property(moves, (chosen) => {
        const read = moved(...Object.entries(chosen));
        for (const [metric, value] of Object.entries(chosen)) {
          expect(read(metric)).toBeCloseTo(value, 6);
        }
      }),
    );
  });

  it('makes further conversions further customers, each of them cheaper', () => {
    const read = moved(['conversion_rate', 3]);
    expect(read('conversions_hard')).toBe(6);
    expect(read('customers_new')).toBe(6);
    expect(read('customers')).toBe(44);
    expect(read('cac')).toBeCloseTo(40_000 / 6, 6);
    expect(read('revenue')).toBeCloseTo((800_000 * 44) / 42, 4);
    expect(read('arpa')).toBeCloseTo(800_000 / 42, 4);
    expect(read('average_order_value')).toBeCloseTo(10_000, 6);
  });

  it('lets fewer leave: customers and lifetime value rise, the cost of a new one stays', () => {
    const read = moved(['churn', 2.5]);
    expect(read('customers_lost')).toBe(1);
    expect(read('customers')).toBe(43);
    expect(read('retention')).toBe(97.5);
    expect(read('ltv')).toBeCloseTo(2 * 304_761.9, 0);
    expect(read('cac')).toBe(10_000);
  });

  it('pays the cost of a customer for every new one', () => {
    const read = moved(['cac', 5_000], ['conversion_rate', 3]);
    expect(read('acquisition_spend')).toBe(30_000);
    expect(read('ltv_cac')).toBeCloseTo((moved(['conversion_rate', 3])('ltv') ?? 0) / 5_000, 6);
  });

  it('takes a share of revenue as it is, whatever all revenue does', () => {
    for (const lever of COMMON_LEVERS) {
      expect(answersTo('scalable_share', lever, month(), definitions)).toBe(false);
    }
    expect(answersTo('scalable_share', 'revenue_scalable', month(), definitions)).toBe(true);
    expect(moved(['revenue_scalable', 500_000])('scalable_share')).toBe(50);
  });

  it('says which consequence answers to which lever', () => {
    const answers = (metric: string) =>
      COMMON_LEVERS.filter((lever) => answersTo(metric, lever, month(), definitions));
    expect(answers('cac')).toEqual(['conversion_rate', 'cac']);
    expect(answers('customers')).toEqual(['conversion_rate', 'churn']);
    expect(answers('revenue')).toEqual(['conversion_rate', 'average_order_value', 'churn']);
  });

  it('knows nothing where the month knows nothing', () => {
    const read = tryOut(month({ orders: 3 }), definitions, new Map([['conversion_rate', 5]]));
    for (const metric of [...CONSEQUENCES, 'cac', 'churn', 'conversion_rate']) {
      expect(read(metric), metric).toBeNull();
    }
    expect(answersTo('cac', 'churn', month({ orders: 3 }), definitions)).toBe(false);
  });

  it('has no ratio over nothing: no customers won is no cost of one', () => {
    const read = tryOut(month({ ...FIGURES, customers_new: 0 }), definitions, new Map());
    expect(read('cac')).toBeNull();
  });

  it('leaves the past as it was: growth is held against the real month before', () => {
    expect(moved(['revenue_scalable', 400_000])('sales_growth')).toBeNull();
    const values = new Map([
      ...month().values,
      ['revenue', { now: null, before: 600_000, opening: null }] as const,
    ]);
    const read = tryOut(
      { values, days: 30 },
      definitions,
      new Map([['revenue_scalable', 400_000]]),
    );
    expect(read('sales_growth')).toBe(50);
  });
});

describe('the levers of the one metric', () => {
  it('are the measured figures that it is made of', () => {
    expect(ownLevers('scalable_share', definitions)).toEqual(['revenue_scalable', 'revenue_time']);
    expect(ownLevers('list_size', definitions)).toEqual(['list_size']);
  });

  it('are none where a common lever is the one metric itself', () => {
    expect(ownLevers('churn', definitions)).toEqual([]);
  });
});
