import { describe, expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk.ts';
import { typeRow } from '#tests/support/figures.ts';

describe('the month that a what-if starts from', () => {
  it('is the newest finished one, with what it opened with, and the quarter’s last as its target', async () => {
    const desk = openDesk();
    await typeRow(desk, 'customers', { '2026-08': 30, '2026-09': 38, '2026-10': 40 });
    await typeRow(desk, 'customers_lost', { '2026-10': 2, '2026-11': 1 });
    const { period, targetPeriod, values } = await desk.call('focus.triedMonth', {});
    expect([period.key, targetPeriod.key]).toEqual(['2026-10', '2026-12']);
    const figure = (id: string) => values.find(({ metric }) => metric === id);
    expect(figure('customers')).toEqual({ metric: 'customers', now: 40, before: 38, opening: 38 });
    expect(figure('customers_lost')).toMatchObject({ now: 2, before: null, opening: null });
    expect(figure('churn')?.now).toBeCloseTo((2 / 38) * 100, 9);
    expect(figure('cac')).toBeUndefined();
  });

  it('is an older one where the newest knows no lever, and opens with the last known stock', async () => {
    const desk = openDesk();
    await typeRow(desk, 'customers', { '2026-06': 25, '2026-10': 40 });
    await typeRow(desk, 'customers_lost', { '2026-09': 5 });
    const { period, values } = await desk.call('focus.triedMonth', {});
    expect(period.key).toBe('2026-09');
    expect(values.find(({ metric }) => metric === 'customers')).toMatchObject({
      now: null,
      opening: 25,
    });
  });
});
