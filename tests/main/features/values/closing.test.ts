import { describe, expect, it } from 'vitest';
import { openDesk, wholeDumpOf } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { cell, draw, figure, typeRow } from '#tests/support/figures.ts';

describe('closing a period', () => {
  it.each(['2026-09', '2026-Q3', '2026'])(
    'keeps the values in it as they are, until it is reopened: %s',
    async (period) => {
      const desk = openDesk();
      desk.goTo('2027-01-01');
      await typeRow(desk, 'leads', { '2026-09': 3 });
      expect(await desk.call('values.closePeriod', { period })).toEqual({ period });
      expect(
        await desk.attempt('values.enter', { cells: [cell('leads', '2026-09', 4)] }),
      ).toMatchObject({ code: 'closed_period', details: { period } });
      const grid = { kind: 'month', from: '2026-09', to: '2026-09' } as const;
      expect((await desk.call('values.grid', grid)).periods[0]).toMatchObject({
        isClosed: period === '2026-09',
        closedBy: period,
      });
      expect(await desk.call('values.reopenPeriod', { period })).toEqual({ period });
      expect(await typeRow(desk, 'leads', { '2026-09': 4 })).toEqual({ written: 1 });
    },
  );

  it('keeps the target in force then, and reopening lets the newer one hold', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-10': 3 });
    await draw(desk, 'leads', '2026-10', 3);
    await desk.call('values.closePeriod', { period: '2026-10' });
    desk.goTo('2026-11-23');
    await draw(desk, 'leads', '2026-10', 5);
    expect(await figure(desk, 'leads', '2026-10')).toMatchObject({ line: 3, status: 'met' });
    await desk.call('values.reopenPeriod', { period: '2026-10' });
    expect(await figure(desk, 'leads', '2026-10')).toMatchObject({ line: 5, status: 'missed' });
  });

  it('takes a period in any spelling of its key', async () => {
    const desk = openDesk();
    expect(await desk.call('values.closePeriod', { period: '2026-w46' })).toEqual({
      period: '2026-W46',
    });
  });

  it.each([
    ['a period that is running', 'values.closePeriod', '2026-11', 'period_not_over'],
    ['a period that has not begun', 'values.closePeriod', '2026-12', 'period_not_over'],
    ['one that is closed already', 'values.closePeriod', '2026-09', 'already_closed'],
    ['one that was never closed, to be reopened', 'values.reopenPeriod', '2026-10', 'not_closed'],
    ['no period at all', 'values.closePeriod', '2026-13', 'unknown_period'],
  ])('refuses %s, and nothing is written', async (_what, name, period, code) => {
    const desk = openDesk();
    await desk.call('values.closePeriod', { period: '2026-09' });
    const before = wholeDumpOf(desk.business());
    expect(await desk.attempt(name, { period })).toMatchObject({ ok: false, code });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('holds the start of the business year, which would cut a closed quarter anew', async () => {
    const desk = openDesk();
    await desk.call('values.closePeriod', { period: '2026-Q3' });
    expect(await desk.attempt('settings.change', { business_year_start: 2 })).toMatchObject({
      code: 'business_year_in_use',
    });
    await desk.call('values.reopenPeriod', { period: '2026-Q3' });
    expect(await desk.attempt('settings.change', { business_year_start: 2 })).toMatchObject({
      ok: true,
    });
  });
});

describe('a month that was closed before its metric went over to weeks', () => {
  const change = (desk: Desk, cadence: 'week' | 'month', from: string) =>
    desk.attempt('metrics.changeCadence', { metric: 'leads', cadence, from });
  const enter = (desk: Desk, period: string, value: number) =>
    desk.attempt('values.enter', { cells: [cell('leads', period, value)] });

  it('stays closed with the value it had, and its weeks take nothing and are not asked for', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-09': 7, '2026-10': 9 });
    await desk.call('values.closePeriod', { period: '2026-10' });
    expect(await change(desk, 'week', '2026-11-01')).toMatchObject({ ok: true });
    expect(await figure(desk, 'leads', '2026-10')).toMatchObject({ value: 9 });
    // Of the week from 26 October, the Thursday lies in October.
    for (const week of ['2026-W41', '2026-W44']) {
      expect(await enter(desk, week, 2)).toMatchObject({ ok: false });
    }
    expect(await enter(desk, '2026-W45', 2)).toMatchObject({ ok: true });
    expect(await desk.call('reviews.gaps', { kind: 'monthly', period: '2026-10' })).toEqual([]);
    const asked = await desk.call('reviews.numbers', { kind: 'weekly', period: '2026-W44' });
    expect(asked.filter(({ period }) => period.key !== '2026-W45')).toEqual([]);
    expect(await figure(desk, 'leads', '2026-10')).toMatchObject({ value: 9, isWhole: true });
  });

  it('lets nothing be changed from a day within it on', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-09': 7 });
    await desk.call('values.closePeriod', { period: '2026-10' });
    expect(await change(desk, 'week', '2026-10-12')).toMatchObject({
      code: 'closed_period',
      details: { period: '2026-10' },
    });
    expect(await change(desk, 'week', '2026-11-01')).toMatchObject({ ok: true });
  });

  it('keeps closed weeks as they are where the metric goes back to months', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-W43': 2 });
    await desk.call('values.closePeriod', { period: '2026-W45' });
    expect(await change(desk, 'month', '2026-11-01')).toMatchObject({
      code: 'closed_period',
      details: { period: '2026-W45' },
    });
    expect(await change(desk, 'month', '2026-12-01')).toMatchObject({ ok: true });
  });
});
