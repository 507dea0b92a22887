import { describe, expect, it } from 'vitest';
import { openDesk, wholeDumpOf } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { cell, type, typeRow } from '#tests/support/figures.ts';

const relatives = (desk: Desk, metric: string, period: string, segment: string | null = null) =>
  desk.call('values.relatives', { metric, period, segment });

async function deskWithCustomers(): Promise<Desk> {
  const desk = openDesk();
  await typeRow(desk, 'customers', { '2026-09': 20, '2026-10': 25 });
  await type(
    desk,
    cell('revenue_time', '2026-10', 400_000),
    cell('revenue_scalable', '2026-10', 100_000),
    cell('cost_of_sales', '2026-10', 100_000),
    cell('orders', '2026-10', 50),
    cell('lifetime_months', '2026-10', 18),
    cell('customers_lost', '2026-10', 1),
  );
  return desk;
}

describe('what is held beside a figure', () => {
  it('lifetime value by each of its methods, with the values of this business', async () => {
    const desk = await deskWithCustomers();
    const before = wholeDumpOf(desk.business());
    const found = await relatives(desk, 'ltv', '2026-10');
    expect(found.map(({ method, value, isChosen }) => [method, value, isChosen])).toEqual([
      ['orders', 360_000, false],
      ['subscription', 360_000, true],
      ['annual', 360_000, false],
      ['saas', 320_000, false],
    ]);
    expect(found[0]?.formula).toContain('average_order_value');
    expect(found[3]?.filled).toMatchObject([
      { metric: 'arpa_monthly', value: 20_000 },
      { sign: '*' },
      { metric: 'gross_margin', value: 80 },
      { sign: '/' },
      { value: 100 },
      { sign: '/' },
      { sign: '(' },
      { metric: 'churn', value: 5 },
      { sign: '/' },
      { name: 'months_in_period', value: 1 },
      { sign: '/' },
      { value: 100 },
      { sign: ')' },
    ]);
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('a method that lacks something says what, and the others have their values', async () => {
    const desk = await deskWithCustomers();
    await type(desk, cell('customers_lost', '2026-10', 0), cell('orders', '2026-10', null));
    const found = await relatives(desk, 'ltv', '2026-10');
    expect(found.map(({ method, value, missing }) => [method, value, missing[0]?.reason])).toEqual([
      ['orders', null, 'not_known'],
      ['subscription', 360_000, undefined],
      ['annual', 360_000, undefined],
      ['saas', null, 'zero_divisor'],
    ]);
  });

  it('follows the method that the user picks', async () => {
    const desk = await deskWithCustomers();
    await desk.call('settings.change', { ltv_method: 'saas' });
    const found = await relatives(desk, 'ltv', '2026-10');
    expect(found.filter(({ isChosen }) => isChosen).map(({ method }) => method)).toEqual(['saas']);
  });

  it('the return on investment beside that on ad spend, in the same segment', async () => {
    const desk = openDesk();
    const salon = 'Salon';
    await type(
      desk,
      cell('campaign_gain', '2026-10', 100_000, salon),
      cell('acquisition_spend', '2026-10', 9700, salon),
      cell('campaign_gain', '2026-10', 5000),
      cell('acquisition_spend', '2026-10', 9000),
    );
    const [roas] = await relatives(desk, 'roi', '2026-10', salon);
    expect(roas).toMatchObject({ metric: 'roas', method: null, isChosen: false });
    expect(roas?.value).toBeCloseTo(1030.93, 2);
    const [roi] = await relatives(desk, 'roas', '2026-10', salon);
    expect(roi?.value).toBeCloseTo(930.93, 2);
  });

  it('churn beside net change and retention', async () => {
    const desk = await deskWithCustomers();
    const found = await relatives(desk, 'churn', '2026-10');
    expect(found.map(({ metric, value }) => [metric, value])).toEqual([
      ['net_customer_change', 25],
      ['retention', 95],
    ]);
  });

  it('nothing for a metric that stands alone, and a refusal for one that does not exist', async () => {
    const desk = openDesk();
    expect(await relatives(desk, 'leads', '2026-10')).toEqual([]);
    const place = { metric: 'nothing', period: '2026-10', segment: null };
    expect(await desk.attempt('values.relatives', place)).toMatchObject({ code: 'unknown_metric' });
  });
});
