import { describe, expect, it } from 'vitest';
import { objective as objectiveTable } from '#main/db/schema.ts';
import { openDesk, wholeDumpOf } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { cell, draw, figure, objective, setClosed, type, typeRow } from '#tests/support/figures.ts';

const lineOf = async (desk: Desk, metric: string, key: string) =>
  (await figure(desk, metric, key)).line;

const statusOf = async (desk: Desk, metric: string, key: string) =>
  (await figure(desk, metric, key)).status;

describe('a line in the sand', () => {
  it('holds for its metric and its period alone', async () => {
    const desk = openDesk();
    await draw(desk, 'leads', '2026-10', 12);
    expect(await lineOf(desk, 'leads', '2026-10')).toBe(12);
    expect(await lineOf(desk, 'leads', '2026-11')).toBeNull();
    expect(await lineOf(desk, 'orders', '2026-10')).toBeNull();
  });

  it('of a growth in a quarter is that of its months compounded, as its value is', async () => {
    const desk = openDesk();
    const sizes = { '2026-06': 1000, '2026-07': 1070, '2026-08': 1145, '2026-09': 1180 };
    await typeRow(desk, 'list_size', sizes);
    for (const month of ['2026-07', '2026-08', '2026-09']) {
      await draw(desk, 'list_growth', month, 6);
    }
    expect(await figure(desk, 'list_growth', '2026-08')).toMatchObject({ line: 6, status: 'met' });
    expect(await figure(desk, 'list_growth', '2026-Q3')).toMatchObject({
      line: 19.1016,
      value: 18,
      status: 'missed',
    });
    expect(await lineOf(desk, 'list_growth', '2026-Q4')).toBeNull();
  });

  it('is kept with its date when another takes its place', async () => {
    const desk = openDesk();
    await draw(desk, 'leads', '2026-12', 12);
    desk.goTo('2026-11-25');
    await draw(desk, 'leads', '2026-12', 15);
    const kept = desk.business().readable.select().from(objectiveTable).all();
    expect(kept.map(({ version, line, decidedAt }) => [version, line, decidedAt])).toEqual([
      [1, 12, '2026-11-22T12:00:00.000Z'],
      [2, 15, '2026-11-25T12:00:00.000Z'],
    ]);
    expect(await lineOf(desk, 'leads', '2026-12')).toBe(15);
  });

  it('never judges anew a period that was closed before it was drawn', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-10': 12 });
    await draw(desk, 'leads', '2026-10', 12);
    setClosed(desk, '2026-10', true);
    desk.goTo('2026-11-25');
    await draw(desk, 'leads', '2026-10', 20);
    expect(await figure(desk, 'leads', '2026-10')).toMatchObject({ line: 12, status: 'met' });
    setClosed(desk, '2026-10', false);
    expect(await figure(desk, 'leads', '2026-10')).toMatchObject({ line: 20, status: 'missed' });
  });

  it('can be withdrawn: no target is grey, never healthy', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-10': 12 });
    await draw(desk, 'leads', '2026-10', 12);
    expect(await draw(desk, 'leads', '2026-10', null)).toEqual({ written: 1 });
    expect(await figure(desk, 'leads', '2026-10')).toMatchObject({
      line: null,
      status: 'no_target',
    });
  });

  it('of zero is a line', async () => {
    const desk = openDesk();
    await typeRow(desk, 'reviews', { '2026-10': 0 });
    await draw(desk, 'reviews', '2026-10', 0);
    expect(await figure(desk, 'reviews', '2026-10')).toMatchObject({ line: 0, status: 'met' });
  });

  it('that is there already, or withdrawn already, changes nothing', async () => {
    const desk = openDesk();
    await draw(desk, 'leads', '2026-10', 12);
    const before = wholeDumpOf(desk.business());
    expect(await draw(desk, 'leads', '2026-10', 12)).toEqual({ written: 0 });
    expect(await draw(desk, 'orders', '2027-10', null)).toEqual({ written: 0 });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('has up to three levels, and a band two ends', async () => {
    const desk = openDesk();
    await type(desk, cell('days_billable', '2026-10', 16), cell('days_available', '2026-10', 20));
    const levels = { low: 55, high: 75, floor: 40, stretch: 90 };
    await desk.call('targets.set', { objectives: [objective('utilisation', '2026-10', levels)] });
    expect(desk.business().readable.select().from(objectiveTable).get()).toMatchObject(levels);
    expect(await statusOf(desk, 'utilisation', '2026-10')).toBe('missed');
    await type(desk, cell('days_billable', '2026-10', 15));
    expect(await statusOf(desk, 'utilisation', '2026-10')).toBe('met');
  });

  it('keeps the levels that a later decision leaves out', async () => {
    const desk = openDesk();
    const levels = { line: 30, floor: 20, stretch: 50 };
    await desk.call('targets.set', { objectives: [objective('leads', '2026-12', levels)] });
    const objectives = [{ metric: 'leads', period: '2026-12', line: 35 }];
    await desk.call('targets.set', { objectives });
    const { periods } = await desk.call('targets.year', {
      metric: 'leads',
      year: '2026',
      kind: null,
    });
    expect(periods[11]).toMatchObject({ line: 35, floor: 20, stretch: 50, was: 30 });
  });

  it('of a metric of which less is better is met below', async () => {
    const desk = openDesk();
    await type(
      desk,
      cell('acquisition_spend', '2026-10', 100_000),
      cell('customers_new', '2026-10', 10),
    );
    await draw(desk, 'cac', '2026-10', 10_000);
    expect(await statusOf(desk, 'cac', '2026-10')).toBe('met');
    await draw(desk, 'cac', '2026-10', 9999);
    expect(await statusOf(desk, 'cac', '2026-10')).toBe('missed');
  });

  it.each([
    [
      'a band whose ends are swapped',
      objective('utilisation', '2026-10', { low: 80, high: 55 }),
      'band_inverted',
    ],
    [
      'a metric that does not exist',
      objective('nothing', '2026-10', { line: 1 }),
      'unknown_metric',
    ],
    ['a period that does not exist', objective('leads', '2026-Q5', { line: 1 }), 'unknown_period'],
  ])('is refused for %s, with all the others of its row', async (_what, bad, code) => {
    const desk = openDesk();
    const before = wholeDumpOf(desk.business());
    const objectives = [objective('leads', '2026-10', { line: 12 }), bad];
    expect(await desk.attempt('targets.set', { objectives })).toMatchObject({ ok: false, code });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });
});

describe('a quarter or a year without a line of its own', () => {
  it('takes the sum of its months’ lines for what adds up, once all are drawn', async () => {
    const desk = openDesk();
    await draw(desk, 'leads', '2026-10', 10);
    await draw(desk, 'leads', '2026-11', 12);
    expect(await lineOf(desk, 'leads', '2026-Q4')).toBeNull();
    await draw(desk, 'leads', '2026-12', 14);
    expect(await lineOf(desk, 'leads', '2026-Q4')).toBe(36);
    expect(await lineOf(desk, 'leads', '2026')).toBeNull();
  });

  it('takes the last one’s for levels and ratios', async () => {
    const desk = openDesk();
    for (const [key, line] of [
      ['2026-10', 5],
      ['2026-12', 7],
    ] as const) {
      await draw(desk, 'list_size', key, line * 100);
      await draw(desk, 'conversion_rate', key, line);
    }
    expect(await lineOf(desk, 'list_size', '2026-Q4')).toBe(700);
    expect(await lineOf(desk, 'conversion_rate', '2026-Q4')).toBe(7);
  });

  it('is held to its own line where it has one', async () => {
    const desk = openDesk();
    for (const key of ['2026-10', '2026-11', '2026-12']) await draw(desk, 'leads', key, 10);
    await draw(desk, 'leads', '2026-Q4', 50);
    expect(await lineOf(desk, 'leads', '2026-Q4')).toBe(50);
  });

  it('is nothing that the catalogue only suggests', async () => {
    const desk = openDesk();
    expect(await lineOf(desk, 'conversion_rate', '2026-10')).toBeNull();
    expect(await lineOf(desk, 'churn', '2026')).toBeNull();
    await draw(desk, 'conversion_rate', '2026-10', 4);
    expect(await lineOf(desk, 'conversion_rate', '2026-10')).toBe(4);
    expect(await lineOf(desk, 'conversion_rate', '2026-09')).toBeNull();
  });
});
