import { describe, expect, it } from 'vitest';
import { definitionsOf } from '#shared/features/metrics/catalogue/shipped-metrics.ts';
import { business, cause, everyMonth } from './small-business.ts';
import type { Figures } from './small-business.ts';

type Method = Parameters<typeof definitionsOf>[0]['ltv'];

/** The catalogue with one month's or one year's figures; money in cents. */
function solopreneur(figures: Figures, ltv: Method = 'orders') {
  return business(definitionsOf({ ltv }), figures);
}

describe('the worked examples of the sources', () => {
  it('25 conversions of 500 prospects are a conversion rate of 5 %, with the sample beside it', () => {
    const { ask } = solopreneur({
      conversions_hard: { '2026-03': 25 },
      prospects_contacted: { '2026-03': 500 },
    });
    expect(ask('conversion_rate', '2026-03')).toMatchObject({
      value: 5,
      unit: 'percent',
      isWhole: true,
      missing: [],
      sample: { part: 25, whole: 500 },
    });
  });

  it('1 000 € of ads for 10 new customers are 100 € a customer, and never a sample', () => {
    const { ask } = solopreneur({
      acquisition_spend: { '2026-03': 100_000 },
      customers_new: { '2026-03': 10 },
    });
    expect(ask('cac', '2026-03')).toMatchObject({ value: 10_000, unit: 'money', sample: null });
  });

  it('1 500 € for 50 customers, then 100 € for 30, are 30 € and 3.33 €', () => {
    const { value } = solopreneur({
      acquisition_spend: { '2026-01': 150_000, '2026-02': 10_000 },
      customers_new: { '2026-01': 50, '2026-02': 30 },
    });
    expect(value('cac', '2026-01')).toBe(3_000);
    expect(value('cac', '2026-02')).toBe(10_000 / 30);
  });

  it('20 € a month, 12 renewals a year, for 3 years are worth 720 €', () => {
    const { value } = solopreneur({
      revenue_time: everyMonth(2026, 0),
      revenue_scalable: everyMonth(2026, 2_000),
      orders: everyMonth(2026, 1),
      customers: everyMonth(2026, 1),
      lifetime_months: everyMonth(2026, 36),
    });
    expect(value('ltv', '2026')).toBe(72_000);
    expect(value('ltv', '2026-06')).toBe(72_000);
  });

  it('500 € a month for 6 months are worth 3 000 €', () => {
    const figures = {
      revenue_time: { '2026-01': 0 },
      revenue_scalable: { '2026-01': 50_000 },
      customers: { '2026-01': 1 },
      lifetime_months: { '2026-01': 6 },
    };
    expect(solopreneur(figures, 'subscription').value('ltv', '2026-01')).toBe(300_000);
  });

  it('100 000 € of revenue with 95 000 € of time sold are a scalable share of 5 %', () => {
    const { value } = solopreneur({
      revenue_time: { '2026-01': 9_500_000 },
      revenue_scalable: { '2026-01': 500_000 },
    });
    expect(value('scalable_share', '2026-01')).toBe(5);
  });

  it('50 customers at the start and 30 lost are a churn of 60 % and a retention of 40 %', () => {
    const { ask, value } = solopreneur({
      customers: { '2025-12': 50, '2026-01': 20 },
      customers_lost: { '2026-01': 30 },
    });
    expect(ask('churn', '2026-01')).toMatchObject({ value: 60, sample: { part: 30, whole: 50 } });
    expect(value('retention', '2026-01')).toBe(40);
    expect(value('net_customer_change', '2026-01')).toBe(-60);
  });

  it('10 of 100, 1 of 100 and 40 of 400 prospects are 8.5 % of the quarter, not the mean of 7 %', () => {
    const { ask, value } = solopreneur({
      conversions_hard: { '2026-01': 10, '2026-02': 1, '2026-03': 40 },
      prospects_contacted: { '2026-01': 100, '2026-02': 100, '2026-03': 400 },
    });
    expect(['2026-01', '2026-02', '2026-03'].map((key) => value('conversion_rate', key))).toEqual([
      10, 1, 10,
    ]);
    expect(ask('conversion_rate', '2026-Q1')).toMatchObject({
      value: 8.5,
      have: 3,
      of: 3,
      isWhole: true,
      sample: { part: 51, whole: 600 },
    });
  });

  it('10 sales at 100 € on a tool at 97 € are a ROI of 930.93 %, and a ROAS of 1 030.93 %', () => {
    const { value } = solopreneur({
      campaign_gain: { '2026-01': 100_000 },
      acquisition_spend: { '2026-01': 9_700 },
    });
    expect(value('roi', '2026-01')).toBeCloseTo(930.93, 2);
    expect(value('roas', '2026-01')).toBeCloseTo(1030.93, 2);
  });
});

describe('what the catalogue says of missing parts', () => {
  it('conversions of three months over prospects of two are taken over the two', () => {
    const { ask } = solopreneur({
      conversions_hard: { '2026-01': 10, '2026-02': 1, '2026-03': 40 },
      prospects_contacted: { '2026-01': 100, '2026-02': 100 },
    });
    expect(ask('conversion_rate', '2026-Q1')).toMatchObject({
      value: 5.5,
      have: 2,
      of: 3,
      isWhole: false,
      missing: [cause('prospects_contacted', 'not_known', '2026-03')],
      sample: { part: 11, whole: 200 },
    });
  });

  it('revenue with one of its parts unknown in May is revenue without May', () => {
    const { ask } = solopreneur({
      revenue_time: { '2026-04': 100_000, '2026-05': 200_000, '2026-06': 300_000 },
      revenue_scalable: { '2026-04': 1_000, '2026-06': 3_000 },
      expenses: { '2026-04': 50_000, '2026-05': 50_000, '2026-06': 50_000 },
    });
    const missing = [cause('revenue_scalable', 'not_known', '2026-05')];
    expect(ask('revenue', '2026-Q2')).toMatchObject({ value: 404_000, have: 2, of: 3, missing });
    expect(ask('profit', '2026-Q2')).toMatchObject({ value: 304_000, have: 2, of: 3, missing });
    expect(ask('revenue', '2026-05')).toMatchObject({ value: null, have: 0, of: 1, missing });
    expect(ask('revenue_time', '2026-Q2')).toMatchObject({ value: 600_000, isWhole: true });
  });

  it('a payment delay from two months of revenue counts the days of these two months', () => {
    const { value, ask } = solopreneur({
      receivables: { '2026-01': 100_000, '2026-02': 100_000, '2026-03': 590_000 },
      revenue_time: { '2026-01': 295_000, '2026-02': 295_000, '2026-03': 295_000 },
      revenue_scalable: { '2026-01': 0, '2026-02': 0 },
    });
    expect(ask('dso', '2026-Q1').isWhole).toBe(false);
    expect(value('dso', '2026-Q1')).toBe(59);
    expect(value('dso', '2026-01')).toBeCloseTo((100 / 295) * 31, 9);
  });

  it('a month without loss has a churn of 0, and the worth of a customer by churn has no value', () => {
    const { ask, value } = solopreneur(
      {
        revenue_time: { '2026-01': 0 },
        revenue_scalable: { '2026-01': 50_000 },
        cost_of_sales: { '2026-01': 10_000 },
        customers: { '2025-12': 10, '2026-01': 10 },
        customers_lost: { '2026-01': 0 },
      },
      'saas',
    );
    expect(value('churn', '2026-01')).toBe(0);
    expect(ask('ltv', '2026-01')).toMatchObject({
      value: null,
      isWhole: true,
      missing: [
        cause('customers_lost', 'zero_divisor', '2026-01'),
        cause('customers', 'zero_divisor', '2025-12'),
      ],
    });
  });

  it('the viral coefficient is a product, and no sample', () => {
    const { ask } = solopreneur({
      customers: { '2026-01': 10 },
      invitations_sent: { '2026-01': 40 },
      invitations_accepted: { '2026-01': 8 },
    });
    expect(ask('viral_coefficient', '2026-01')).toMatchObject({ value: 0.8, sample: null });
  });
});
