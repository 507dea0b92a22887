import { describe, expect, it } from 'vitest';
import { reportGroups } from '#renderer/features/reviews/report/report-rows.ts';
import type { Grid, GridCell } from '#shared/features/values/model.ts';
import { openDesk } from '#tests/support/desk.ts';
import { typeRow } from '#tests/support/figures.ts';

const cellOf = (grid: Grid, metric: string): GridCell | undefined =>
  grid.rows.find((row) => row.metric === metric)?.cells[0];

describe('the figures in a quarter’s report', () => {
  it('are those that are known, stage by stage, of the months that have begun', async () => {
    const desk = openDesk();
    const metrics = ['revenue_time', 'sessions', 'leads', 'expenses'];
    await desk.call('metrics.follow', { metrics, isFollowed: true });
    await typeRow(desk, 'revenue_time', { '2026-10': 100_000, '2026-11': 200_000 });
    await typeRow(desk, 'leads', { '2026-11': 12 });
    await desk.call('values.enter', {
      cells: [{ metric: 'sessions', period: '2026-10', segment: 'Podcast', value: 40 }],
    });
    const monthly = await desk.call('values.grid', {
      kind: 'month',
      from: '2026-10',
      to: '2026-12',
    });
    const quarterly = await desk.call('values.grid', {
      kind: 'quarter',
      from: '2026-Q4',
      to: '2026-Q4',
    });
    const known = await desk.call('metrics.list', {});
    const groups = reportGroups(
      monthly,
      quarterly,
      new Map(known.map((metric) => [metric.id, metric])),
      2,
    );
    expect(
      groups.map(({ stage, rows }) => [stage, rows.map(({ metric }) => metric.id).toSorted()]),
    ).toEqual([
      ['acquisition', ['leads', 'sessions']],
      ['revenue', ['revenue_time']],
    ]);
    const revenue = groups[1]?.rows[0];
    expect(revenue?.months.map(({ value }) => value)).toEqual([100_000, 200_000]);
    expect(revenue?.quarter).toEqual(cellOf(quarterly, 'revenue_time'));
  });
});
