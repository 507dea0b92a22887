import { describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/ipc/contract.ts';
import { openDesk, wholeDumpOf } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { draw, objective, type, cell, typeRow } from '#tests/support/figures.ts';

const yearOf = (desk: Desk, metric: string, year = '2026') =>
  desk.call('targets.year', { metric, year, kind: null });

const fill = (
  how: InputOf<'targets.fill'>['how'],
  more: Partial<InputOf<'targets.fill'>> = {},
) => ({
  metric: 'leads',
  from: '2026-01',
  to: '2026-12',
  level: 'line' as const,
  how,
  ...more,
});

const monthsOf2025 = (valueOf: (month: number) => number) =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `2025-${String(index + 1).padStart(2, '0')}`,
      valueOf(index + 1),
    ]),
  );

describe('the targets of a year in a row', () => {
  it('shows each month with its target, its value and its status, and the year with their sum', async () => {
    const desk = openDesk();
    await desk.call('targets.fill', fill({ method: 'flat', value: 10 }));
    await typeRow(desk, 'leads', { '2025-10': 8, '2026-09': 12, '2026-10': 9 });
    const { kind, isAdditive, periods, year } = await yearOf(desk, 'leads');
    expect([kind, isAdditive, periods.length]).toEqual(['month', true, 12]);
    expect(periods[8]).toMatchObject({ value: 12, line: 10, origin: 'own', status: 'met' });
    expect(periods[9]).toMatchObject({ value: 9, status: 'missed', distance: -1, lastYear: 8 });
    expect(periods[10]).toMatchObject({ value: null, lastYear: null, period: { isOpen: true } });
    expect(year).toMatchObject({ line: 120, origin: 'rolled_up', value: 21, isWhole: false });
  });

  it('is laid out with decimals for a mean of counts, and in whole ones for what is counted', async () => {
    const desk = openDesk();
    for (const metric of ['active_daily', 'leads']) {
      await desk.call('targets.fill', fill({ method: 'flat', value: 12.4 }, { metric }));
    }
    expect((await yearOf(desk, 'active_daily')).periods[0]).toMatchObject({ line: 12.4 });
    expect((await yearOf(desk, 'leads')).periods[0]).toMatchObject({ line: 12 });
  });

  it('tells what a target was before, and takes no suggestion of the catalogue for one', async () => {
    const desk = openDesk();
    await draw(desk, 'leads', '2026-12', 30);
    await draw(desk, 'leads', '2026-12', 40);
    const { periods } = await yearOf(desk, 'leads');
    expect(periods[11]).toMatchObject({ line: 40, was: 30 });
    const growth = await yearOf(desk, 'list_growth');
    expect(growth.periods[0]).toMatchObject({ line: null, origin: null });
    expect(growth.year).toMatchObject({ line: null, origin: null });
  });

  it('carries three levels and a band', async () => {
    const desk = openDesk();
    const levels = { line: 30, floor: 20, stretch: 50 };
    await desk.call('targets.set', {
      objectives: [
        objective('leads', '2026-12', levels),
        objective('utilisation', '2026-12', { low: 60, high: 80 }),
      ],
    });
    expect((await yearOf(desk, 'leads')).periods[11]).toMatchObject(levels);
    expect((await yearOf(desk, 'utilisation')).periods[11]).toMatchObject({ low: 60, high: 80 });
  });

  it('follows the business year, and the metric where it is entered by the quarter', async () => {
    const desk = openDesk();
    await desk.call('settings.change', { business_year_start: 4 });
    const shifted = await yearOf(desk, 'leads');
    expect(shifted.periods.map(({ period }) => period.key)).toEqual([
      ...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2026-${month}`),
      ...['01', '02', '03'].map((month) => `2027-${month}`),
    ]);
    await type(desk, cell('orders', '2026-Q1', 7));
    expect((await yearOf(desk, 'orders')).periods.map(({ period }) => period.key)).toEqual([
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
    ]);
  });

  it.each([
    ['a month', '2026-11', 'leads', 'unknown_period'],
    ['an unknown metric', '2026', 'nothing', 'unknown_metric'],
  ])('is refused for %s', async (_what, year, metric, code) => {
    expect(await openDesk().attempt('targets.year', { metric, year, kind: null })).toMatchObject({
      code,
    });
  });
});

describe('targets laid out over several periods', () => {
  it('are one step, and one undo', async () => {
    const desk = openDesk();
    expect(
      await desk.call('targets.fill', fill({ method: 'linear', first: 10, last: 120 })),
    ).toEqual({ written: 12, skipped: [] });
    const lines = (await yearOf(desk, 'leads')).periods.map(({ line }) => line);
    expect(lines).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120]);
    await desk.call('values.undo', {});
    expect((await yearOf(desk, 'leads')).year.line).toBeNull();
  });

  it('split a total to the cent', async () => {
    const desk = openDesk();
    const how = { method: 'split', total: 10_000_000, by: 'even' } as const;
    await desk.call('targets.fill', fill(how, { metric: 'revenue' }));
    expect((await yearOf(desk, 'revenue')).year.line).toBe(10_000_000);
  });

  it('grow on last year where it is whole, and leave the other periods alone', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { ...monthsOf2025((month) => month * 10), '2025-03': null });
    await draw(desk, 'leads', '2026-03', 99);
    const how = { method: 'last_year', percent: 5 } as const;
    expect(await desk.call('targets.fill', fill(how))).toEqual({
      written: 11,
      skipped: [{ period: '2026-03', why: 'no_last_year' }],
    });
    const lines = (await yearOf(desk, 'leads')).periods.map(({ line }) => line);
    expect(lines.slice(0, 4)).toEqual([11, 21, 99, 42]);
    const quarters = { from: '2026-Q1', to: '2026-Q2' };
    expect(await desk.call('targets.fill', fill(how, quarters))).toEqual({
      written: 1,
      skipped: [{ period: '2026-Q1', why: 'no_last_year' }],
    });
  });

  it('leave closed periods as they are, and share a total among the others', async () => {
    const desk = openDesk();
    await desk.call('targets.fill', fill({ method: 'flat', value: 7 }));
    await desk.call('values.closePeriod', { period: '2026-Q1' });
    await desk.call('values.closePeriod', { period: '2026-10' });
    const how = { method: 'split', total: 80, by: 'even' } as const;
    const closed = ['2026-01', '2026-02', '2026-03', '2026-10'];
    expect(await desk.call('targets.fill', fill(how))).toEqual({
      written: 8,
      skipped: closed.map((period) => ({ period, why: 'closed' })),
    });
    const { periods } = await yearOf(desk, 'leads');
    expect(periods.map(({ line }) => line)).toEqual([7, 7, 7, 10, 10, 10, 10, 10, 10, 7, 10, 10]);
    const march = fill(how, { from: '2026-01', to: '2026-03' });
    expect(await desk.attempt('targets.fill', march)).toMatchObject({ code: 'closed_period' });
  });

  it('leave a line that is only suggested out where a floor is drawn', async () => {
    const desk = openDesk();
    const floor = fill({ method: 'flat', value: 6 }, { metric: 'list_growth', level: 'floor' });
    await desk.call('targets.fill', floor);
    expect((await yearOf(desk, 'list_growth')).periods[0]).toMatchObject({ line: null, floor: 6 });
  });

  it('set one level, and leave the others as they are', async () => {
    const desk = openDesk();
    await desk.call('targets.fill', fill({ method: 'flat', value: 30 }));
    const stretch = fill({ method: 'flat', value: 50 }, { level: 'stretch' });
    await desk.call('targets.fill', stretch);
    expect((await yearOf(desk, 'leads')).periods[5]).toMatchObject({ line: 30, stretch: 50 });
  });

  it.each([
    ['last year is not known', fill({ method: 'last_year', percent: 5 }), 'no_last_year'],
    [
      'a line outgrows all numbers',
      fill({ method: 'growth', first: 9e15, percent: 9 }),
      'too_large',
    ],
    [
      'the periods are of two kinds',
      fill({ method: 'flat', value: 1 }, { to: '2026-Q4' }),
      'unknown_period',
    ],
    [
      'the last comes before the first',
      fill({ method: 'flat', value: 1 }, { to: '2025-12' }),
      'bad_input',
    ],
    [
      'a band would be upside down',
      fill({ method: 'flat', value: 9 }, { level: 'high' }),
      'band_inverted',
    ],
  ])('are refused where %s, and nothing is written', async (_what, draft, code) => {
    const desk = openDesk();
    const low = fill({ method: 'flat', value: 10 }, { level: 'low' });
    await desk.call('targets.fill', low);
    const before = wholeDumpOf(desk.business());
    expect(await desk.attempt('targets.fill', draft)).toMatchObject({ ok: false, code });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });
});
