import { describe, expect, it } from 'vitest';
import type { GridRow } from '#shared/features/values/model.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { cell, draw, pact, setClosed, type, typeRow } from '#tests/support/figures.ts';

type Kind = 'week' | 'month' | 'quarter' | 'year';

async function rowsOf(desk: Desk, kind: Kind, from: string, to = from): Promise<GridRow[]> {
  return (await desk.call('values.grid', { kind, from, to })).rows;
}

async function rowOf(
  desk: Desk,
  metric: string,
  kind: Kind,
  from: string,
  to = from,
): Promise<GridRow> {
  const row = (await rowsOf(desk, kind, from, to)).find(
    (one) => one.metric === metric && one.segment === null,
  );
  if (!row) throw new Error(`no row of ${metric}`);
  return row;
}

const valuesIn = ({ cells }: GridRow) => cells.map(({ value }) => value);

describe('the grid', () => {
  it('shows the followed metrics in the user’s order, and no others', async () => {
    const desk = openDesk();
    await desk.call('metrics.follow', {
      metrics: ['leads', 'orders', 'expenses'],
      isFollowed: true,
    });
    await desk.call('metrics.order', { metrics: ['expenses', 'leads', 'orders'] });
    await desk.call('metrics.follow', { metrics: ['orders'], isFollowed: false });
    const rows = await rowsOf(desk, 'month', '2026-10');
    expect(rows.map(({ metric }) => metric)).toEqual(['expenses', 'leads']);
  });

  it('says of each row whether it can be typed into, and why not', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-W40', 3), cell('orders', '2026-10', 3));
    await type(desk, cell('sessions', '2026-10', 30, 'Blog'), cell('expenses', '2026-Q3', 3));
    await desk.call('metrics.follow', { metrics: ['lead_rate', 'reviews'], isFollowed: true });
    const rows = await rowsOf(desk, 'month', '2026-10');
    const reasons = Object.fromEntries(
      rows.map(({ metric, segment, why, isEditable }) => {
        expect(isEditable).toBe(why === null);
        return [segment === null ? metric : `${metric}/${segment}`, why];
      }),
    );
    expect(reasons).toEqual({
      leads: 'coarser_than_cadence',
      orders: null,
      sessions: 'total_of_segments',
      'sessions/Blog': null,
      expenses: 'finer_than_cadence',
      lead_rate: 'computed',
      reviews: null,
    });
  });

  it('lays a month across the weeks that belong to it, typed or computed', async () => {
    const desk = openDesk();
    await typeRow(desk, 'days_billable', { '2026-10': 15, '2026-11': 6.5 });
    await typeRow(desk, 'revenue_time', { '2026-10': 900_000 });
    await desk.call('metrics.follow', { metrics: ['day_rate'], isFollowed: true });
    const told = async (metric: string) => {
      const { cells } = await rowOf(desk, metric, 'week', '2026-W43', '2026-W49');
      return cells.map(({ value, around }) => {
        expect(value).toBeNull();
        return around && `${around.period} ${around.place} ${String(around.value)}`;
      });
    };
    // Week 44 ends on 1 November, and belongs to October by its Thursday; today is in week 47.
    expect(await told('days_billable')).toEqual([
      '2026-10 inside 15',
      '2026-10 last 15',
      '2026-11 first 6.5',
      '2026-11 inside 6.5',
      '2026-11 last 6.5',
      '2026-11 inside 6.5',
      undefined,
    ]);
    expect((await told('day_rate')).slice(0, 3)).toEqual([
      '2026-10 inside 60000',
      '2026-10 last 60000',
      '2026-11 first null',
    ]);
  });

  it('knows where today is', async () => {
    const desk = openDesk();
    setClosed(desk, '2026-09', true);
    const { periods } = await desk.call('values.grid', {
      kind: 'month',
      from: '2026-09',
      to: '2026-12',
    });
    const flags = periods.map(({ key, isOpen, isFuture, isClosed, day, days }) => [
      key,
      isOpen ? 'open' : isFuture ? 'future' : isClosed ? 'closed' : 'past',
      day,
      days,
    ]);
    expect(flags).toEqual([
      ['2026-09', 'closed', null, 30],
      ['2026-10', 'past', null, 31],
      ['2026-11', 'open', 22, 30],
      ['2026-12', 'future', null, 31],
    ]);
  });

  it('marks the metric of the quarter', async () => {
    const desk = openDesk();
    await desk.call('metrics.follow', { metrics: ['orders'], isFollowed: true });
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 60));
    const rows = await rowsOf(desk, 'month', '2026-10');
    expect(rows.map(({ metric, isFocus }) => [metric, isFocus])).toEqual([
      ['orders', false],
      ['leads', true],
    ]);
  });

  it('rolls up: a flow adds, a level is its last, a ratio is of the sums', async () => {
    const desk = openDesk();
    await typeRow(desk, 'conversions_hard', { '2026-01': 10, '2026-02': 1, '2026-03': 40 });
    await typeRow(desk, 'prospects_contacted', { '2026-01': 100, '2026-02': 100, '2026-03': 400 });
    await typeRow(desk, 'list_size', { '2026-01': 500, '2026-02': 450 });
    await desk.call('metrics.follow', { metrics: ['conversion_rate'], isFollowed: true });
    const shown = async (metric: string) =>
      (await rowOf(desk, metric, 'quarter', '2026-Q1')).cells[0];
    expect(await shown('conversions_hard')).toMatchObject({ value: 51, have: 3, of: 3 });
    expect(await shown('list_size')).toMatchObject({ value: 450 });
    expect(await shown('conversion_rate')).toMatchObject({
      value: 8.5,
      sample: { part: 51, whole: 600 },
    });
  });

  it('gives a week to the month of its Thursday, so that nothing is lost or counted twice', async () => {
    const desk = openDesk();
    // 29 October 2026 is a Thursday: the week of 26 October to 1 November is October's.
    await typeRow(desk, 'leads', { '2026-W43': 1, '2026-W44': 10, '2026-W45': 100 });
    const row = await rowOf(desk, 'leads', 'month', '2026-10', '2026-11');
    expect(valuesIn(row)).toEqual([11, 100]);
    expect(valuesIn(await rowOf(desk, 'leads', 'year', '2026'))).toEqual([111]);
  });

  it('never judges what is known in part, nor what is not known', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-07': 1, '2026-09': 2, '2026-04': 30 });
    for (const key of ['2026-Q2', '2026-Q3', '2026-Q1']) await draw(desk, 'leads', key, 20);
    const row = await rowOf(desk, 'leads', 'quarter', '2026-Q1', '2026-Q3');
    expect(row.cells.map(({ value, have, of, status }) => [value, have, of, status])).toEqual([
      [null, 0, 3, 'not_known'],
      [30, 1, 3, 'incomplete'],
      [3, 2, 3, 'incomplete'],
    ]);
  });

  it('judges a finished period by its line, and a period without a line not at all', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-08': 10, '2026-09': 20, '2026-10': 0 });
    await draw(desk, 'leads', '2026-08', 10);
    await draw(desk, 'leads', '2026-09', 21);
    const row = await rowOf(desk, 'leads', 'month', '2026-08', '2026-10');
    expect(row.cells.map(({ status, line }) => [status, line])).toEqual([
      ['met', 10],
      ['missed', 21],
      ['no_target', null],
    ]);
  });

  it('draws the last twelve finished periods, oldest first, with gaps as gaps', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2025-11': 1, '2026-09': 2, '2026-10': 3, '2026-11': 4 });
    const { spark } = await rowOf(desk, 'leads', 'month', '2026-10');
    expect(spark).toEqual([1, ...Array.from({ length: 9 }, () => null), 2, 3]);
  });

  it('shows at once what was just typed, undone or redone', async () => {
    const desk = openDesk();
    const shown = async () => valuesIn(await rowOf(desk, 'leads', 'month', '2026-10'))[0];
    await typeRow(desk, 'leads', { '2026-10': 1 });
    await typeRow(desk, 'leads', { '2026-10': 2 });
    expect(await shown()).toBe(2);
    await desk.call('values.undo', {});
    expect(await shown()).toBe(1);
    await desk.call('values.redo', {});
    expect(await shown()).toBe(2);
  });

  it.each([
    ['the last column before the first', 'month', '2026-10', '2026-09', 'bad_input'],
    ['more columns than ten years of weeks', 'week', '2000-W01', '2026-W01', 'bad_input'],
    ['columns of another kind', 'month', '2026-Q1', '2026-Q4', 'unknown_period'],
    ['a period that does not exist', 'month', '2026-00', '2026-04', 'unknown_period'],
  ] as const)('refuses %s', async (_what, kind, from, to, code) => {
    expect(await openDesk().attempt('values.grid', { kind, from, to })).toMatchObject({ code });
  });
});
