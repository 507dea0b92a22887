import { describe, expect, it } from 'vitest';
import { catalogue, catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { ComputedExample } from '#shared/features/metrics/catalogue/entry.ts';
import { LTV_METHODS } from '#shared/features/metrics/catalogue/ltv-methods.ts';
import { evaluateExample } from './evaluate-example.ts';

const formulaOf = (id: string) => catalogueEntry(id)?.formula ?? null;
const lookalikesOf = (id: string) =>
  catalogueEntry(id)?.lookalikes.map(({ metric }) => metric) ?? [];

const told = [
  ...catalogue.flatMap(({ id, lookalikes }) =>
    lookalikes.map(({ metric, difference }) => ({ what: `${id}, ${metric}`, difference })),
  ),
  ...LTV_METHODS.map(({ id, difference }) => ({ what: id as string, difference })),
];

function valueOf(formula: string | null, example: ComputedExample): number {
  return evaluateExample(formula ?? '', example, formulaOf);
}

describe('metrics that are taken for each other', () => {
  it.each([
    ['roi', 'roas'],
    ['churn', 'net_customer_change'],
    ['churn', 'retention'],
    ['cac', 'cpa'],
  ])('%s and %s each tell the difference', (one, other) => {
    expect(lookalikesOf(one)).toContain(other);
    expect(lookalikesOf(other)).toContain(one);
  });

  it('are all metrics of the catalogue, others than the one itself, and answer each other', () => {
    const unanswered = catalogue.flatMap(({ id }) =>
      lookalikesOf(id).filter((other) => other === id || !lookalikesOf(other).includes(id)),
    );
    expect(unanswered).toEqual([]);
  });

  it('lifetime value tells of each of its four methods what sets it apart', () => {
    const ltv = catalogueEntry('ltv');
    expect(ltv?.methods?.map(({ id }) => id)).toEqual(['orders', 'subscription', 'annual', 'saas']);
    expect(new Set(LTV_METHODS.map(({ difference }) => difference.en)).size).toBe(4);
  });

  it.each(told)('$what: in sentences of both languages', ({ difference: { fr, en } }) => {
    expect(fr).not.toBe(en);
    for (const text of [fr, en]) expect(text).toMatch(/^\p{Lu}.{20,}\.$/u);
  });
});

describe('what the sentences claim holds for the formulas', () => {
  const kind = 'month';

  it('the ROAS is the ROI and 100 points', () => {
    const example: ComputedExample = {
      inputs: { campaign_gain: 12_300, acquisition_spend: 4567 },
      kind,
      result: 0,
    };
    const [roas, roi] = ['roas', 'roi'].map((id) => valueOf(formulaOf(id), example));
    expect((roas ?? 0) - (roi ?? 0)).toBeCloseTo(100);
  });

  it('net change is above zero while customers leave', () => {
    const example: ComputedExample = {
      inputs: { customers_lost: 12, customers: 55 },
      opening: { customers: 50 },
      kind,
      result: 0,
    };
    expect(valueOf(formulaOf('churn'), example)).toBeCloseTo(24);
    expect(valueOf(formulaOf('net_customer_change'), example)).toBeCloseTo(10);
    expect(valueOf(formulaOf('retention'), example)).toBeCloseTo(76);
  });

  it('by orders, by subscription and by year give the same amount; by churn does not', () => {
    const example: ComputedExample = {
      inputs: {
        revenue_time: 700_000,
        revenue_scalable: 300_000,
        cost_of_sales: 200_000,
        orders: 40,
        customers: 25,
        customers_lost: 1,
        lifetime_months: 18,
      },
      opening: { customers: 20 },
      kind: 'quarter',
      result: 0,
    };
    const [orders, subscription, annual, saas] = LTV_METHODS.map(({ formula }) =>
      valueOf(formula, example),
    );
    expect(orders).toBeCloseTo(240_000);
    expect(subscription).toBeCloseTo(240_000);
    expect(annual).toBeCloseTo(240_000);
    expect(saas).toBeCloseTo(640_000);
  });
});
