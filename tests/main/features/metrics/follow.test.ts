import { describe, expect, it } from 'vitest';
import { openDesk, wholeDumpOf } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { cell, type } from '#tests/support/figures.ts';

const followed = async (desk: Desk) =>
  (await desk.call('metrics.list', {})).filter(({ isFollowed }) => isFollowed).map(({ id }) => id);

const follow = (desk: Desk, ...metrics: readonly string[]) =>
  desk.call('metrics.follow', { metrics: [...metrics], isFollowed: true });

describe('following metrics', () => {
  it('takes the inputs of a computed one along, down to what is typed', async () => {
    const desk = openDesk();
    const { metrics } = await follow(desk, 'profit');
    expect(metrics.toSorted()).toEqual(['expenses', 'profit', 'revenue_scalable', 'revenue_time']);
    expect((await followed(desk)).toSorted()).toEqual(metrics.toSorted());
  });

  it('leaves one alone without its inputs, and keeps its values', async () => {
    const desk = openDesk();
    await follow(desk, 'cac');
    await type(desk, cell('customers_new', '2026-10', 4));
    await desk.call('metrics.follow', { metrics: ['cac', 'customers_new'], isFollowed: false });
    expect(await followed(desk)).toEqual(['acquisition_spend']);
    const left = (await desk.call('metrics.list', {})).find(({ id }) => id === 'customers_new');
    expect(left).toMatchObject({ isFollowed: false, hasValues: true });
  });

  it('leaves one that was not followed without a trace', async () => {
    const desk = openDesk();
    const before = wholeDumpOf(desk.business());
    await desk.call('metrics.follow', { metrics: ['leads'], isFollowed: false });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('is all or none', async () => {
    const desk = openDesk();
    const before = wholeDumpOf(desk.business());
    for (const isFollowed of [true, false]) {
      const metrics = ['leads', 'nothing'];
      expect(await desk.attempt('metrics.follow', { metrics, isFollowed })).toMatchObject({
        code: 'unknown_metric',
        details: { metric: 'nothing' },
      });
    }
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('keeps the user’s order, new ones last', async () => {
    const desk = openDesk();
    await follow(desk, 'leads', 'orders', 'expenses');
    await desk.call('metrics.order', { metrics: ['expenses', 'orders', 'leads'] });
    await follow(desk, 'reviews');
    expect(await followed(desk)).toEqual(['expenses', 'orders', 'leads', 'reviews']);
    desk.restart();
    expect(await followed(desk)).toEqual(['expenses', 'orders', 'leads', 'reviews']);
  });
});

describe('the list of metrics', () => {
  it('knows of each its names, its rhythm and its segments', async () => {
    const desk = openDesk();
    await type(
      desk,
      cell('leads', '2026-W40', 1, 'LinkedIn'),
      cell('leads', '2026-W41', 1, 'Salon'),
    );
    const leads = (await desk.call('metrics.list', {})).find(({ id }) => id === 'leads');
    expect(leads).toMatchObject({
      origin: 'catalogue',
      kind: 'flow',
      unit: 'count',
      cadence: 'week',
      name: { fr: 'Prospects', en: 'Leads' },
      hasValues: true,
      segments: ['LinkedIn', 'Salon'],
    });
  });

  it('gives the formula of customer lifetime value by the method that was chosen', async () => {
    const desk = openDesk();
    const formula = async () =>
      (await desk.call('metrics.list', {})).find(({ id }) => id === 'ltv')?.formula;
    expect(await formula()).toBe('arpa_monthly * lifetime_months');
    await desk.call('settings.change', { ltv_method: 'saas' });
    expect(await formula()).toMatch(/churn/);
    await desk.call('values.undo', {});
    expect(await formula()).toBe('arpa_monthly * lifetime_months');
  });
});
