import { describe, expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { cell, type } from '#tests/support/figures.ts';

async function found(desk: Desk, text: string, to = '2026-12'): Promise<string[]> {
  const { cells } = await desk.call('values.find', { kind: 'month', to, text });
  return cells.map(({ metric, segment, period }) => `${metric}/${segment ?? ''} ${period}`);
}

describe('a search for a figure', () => {
  it('looks through typed, computed and segmented figures, back to the first one', async () => {
    const desk = openDesk();
    await type(desk, cell('prospects_contacted', '1994-02', 40));
    await type(desk, cell('prospects_contacted', '2026-10', 40));
    await type(desk, cell('conversions_hard', '2026-10', 16));
    await type(desk, cell('leads', '2026-10', 30, 'Salon'), cell('leads', '2026-10', 10));
    await desk.call('metrics.follow', { metrics: ['conversion_rate'], isFollowed: true });
    expect((await found(desk, '40')).toSorted()).toEqual([
      'conversion_rate/ 2026-10',
      'leads/ 2026-10',
      'prospects_contacted/ 1994-02',
      'prospects_contacted/ 2026-10',
    ]);
    expect(await found(desk, '30')).toEqual(['leads/Salon 2026-10']);
    expect(await found(desk, '10')).toEqual(['leads/unassigned 2026-10']);
  });

  it('leaves out metrics that are not followed, and periods after the last column', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-10', 777), cell('orders', '2026-12', 777));
    await desk.call('metrics.follow', { metrics: ['leads'], isFollowed: false });
    expect(await found(desk, '777')).toEqual(['orders/ 2026-12']);
    expect(await found(desk, '777', '2026-11')).toEqual([]);
  });

  it('says so where it found more than anyone walks through', async () => {
    const desk = openDesk();
    const periods = Array.from({ length: 200 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0');
      return `${2010 + Math.floor(index / 12)}-${month}`;
    });
    const metrics = [
      'leads',
      'orders',
      'sessions',
      'prospects_contacted',
      'customers_new',
      'expenses',
    ];
    await type(desk, ...metrics.flatMap((id) => periods.map((period) => cell(id, period, 900))));
    const { cells, isCut } = await desk.call('values.find', {
      kind: 'month',
      to: '2026-12',
      text: '9',
    });
    expect(cells).toHaveLength(1000);
    expect(isCut).toBe(true);
  });
});
