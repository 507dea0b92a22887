import { describe, expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';

const Q4 = { kind: 'quarterly', period: '2026-Q4' } as const;

const gaps = async (desk: Desk) =>
  (await desk.call('reviews.gaps', Q4)).map(({ metric, periods }) => [
    metric,
    periods.map(({ key }) => key),
  ]);

const enter = (desk: Desk, metric: string, periods: readonly string[]) =>
  desk.call('values.enter', {
    cells: periods.map((period) => ({ metric, period, segment: null, value: 5 })),
  });

/** On 4 January 2027, with figures of each month of the quarter but one. */
async function deskAfterQuarter(): Promise<Desk> {
  const desk = openDesk();
  desk.goTo('2027-01-04');
  await desk.call('metrics.follow', { metrics: ['customers_new'], isFollowed: true });
  await enter(desk, 'customers_new', ['2026-09', '2026-10', '2026-12']);
  return desk;
}

describe('what a quarter still misses', () => {
  it('is told by metric and month', async () => {
    const desk = await deskAfterQuarter();
    expect(await gaps(desk)).toEqual([['customers_new', ['2026-11']]]);
    await enter(desk, 'customers_new', ['2026-11']);
    expect(await gaps(desk)).toEqual([]);
  });

  it('is not what was answered with “not known”', async () => {
    const desk = await deskAfterQuarter();
    await desk.call('reviews.save', {
      kind: 'monthly',
      period: '2026-11',
      answers: { notKnown: ['customers_new||2026-11'] },
    });
    expect(await gaps(desk)).toEqual([]);
  });

  it('holds what stands to date and was never called final', async () => {
    const desk = openDesk();
    desk.goTo('2026-12-15');
    await desk.call('metrics.follow', { metrics: ['customers_new'], isFollowed: true });
    await enter(desk, 'customers_new', ['2026-10', '2026-11', '2026-12']);
    desk.goTo('2027-01-04');
    expect(await gaps(desk)).toEqual([['customers_new', ['2026-12']]]);
  });

  it('begins with the first value that a metric has', async () => {
    const desk = openDesk();
    desk.goTo('2027-01-04');
    await desk.call('metrics.follow', { metrics: ['customers_new'], isFollowed: true });
    expect(await gaps(desk)).toEqual([['customers_new', ['2026-10', '2026-11', '2026-12']]]);
    await enter(desk, 'customers_new', ['2026-11']);
    expect(await gaps(desk)).toEqual([['customers_new', ['2026-12']]]);
  });

  it('is nothing of a month that was closed without it', async () => {
    const desk = await deskAfterQuarter();
    await desk.call('values.closePeriod', { period: '2026-11' });
    expect(await gaps(desk)).toEqual([]);
  });
});
