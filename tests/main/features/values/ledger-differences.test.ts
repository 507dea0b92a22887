import { describe, expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { line, receipt } from '#tests/shared/features/ledger/entries.ts';

const sale = (desk: Desk, paidOn: string, cents: number) =>
  desk.call('ledger.add', receipt({ paidOn, lines: [line(cents)] }));

const cell = (period: string, value: number | null) => ({
  metric: 'revenue_time',
  period,
  segment: null,
  value,
});

const told = async (desk: Desk, period: string) => {
  const key = { metric: 'revenue_time', period, segment: null };
  const { value, source } = await desk.call('values.explain', key);
  return [value, source];
};

const differences = (desk: Desk) => desk.call('values.differences', {});

/** What the first run was told of September and October, before anything was in the ledger. */
async function withEstimates(desk: Desk) {
  const cells = [cell('2026-09', 420_000), cell('2026-10', 300_000)];
  await desk.call('values.enter', { cells, isEstimate: true });
}

describe('what the first run was told', () => {
  it('is an estimate until the ledger knows better, and gives way to it', async () => {
    const desk = openDesk();
    await withEstimates(desk);
    expect(await told(desk, '2026-09')).toEqual([420_000, 'estimated']);
    desk.goTo('2026-11-24');
    await sale(desk, '2026-09-03', 100_000);
    await sale(desk, '2026-09-28', 86_000);
    expect(await told(desk, '2026-09')).toEqual([186_000, 'ledger']);
    // The ledger ends in September: of October it says nothing.
    expect(await told(desk, '2026-10')).toEqual([300_000, 'estimated']);
    expect(await differences(desk)).toEqual([
      {
        metric: 'revenue_time',
        period: '2026-09',
        unit: 'money',
        own: { value: 420_000, source: 'estimated', at: '2026-11-22T12:00:00.000Z' },
        ledger: { value: 186_000, days: { from: '2026-09-03', to: '2026-09-28' } },
        stands: 'ledger',
      },
    ]);
    desk.restart();
    expect(await told(desk, '2026-09')).toEqual([186_000, 'ledger']);
  });

  it('stands, and is asked about, where the ledger begins within its period', async () => {
    const desk = openDesk();
    await withEstimates(desk);
    await sale(desk, '2026-09-15', 100_000);
    await sale(desk, '2026-10-02', 50_000);
    expect(await told(desk, '2026-09')).toEqual([420_000, 'estimated']);
    expect(await told(desk, '2026-10')).toEqual([50_000, 'ledger']);
    expect(await differences(desk)).toMatchObject([
      { period: '2026-10', stands: 'ledger' },
      { period: '2026-09', own: { source: 'estimated' }, stands: 'own' },
    ]);
    // An earlier statement tells the rest of it.
    await sale(desk, '2026-09-08', 20_000);
    expect(await told(desk, '2026-09')).toEqual([120_000, 'ledger']);
    await desk.call('ledger.remove', { seq: 3 });
    const places = [{ metric: 'revenue_time', period: '2026-09' }];
    await desk.call('values.settle', { places, stands: 'ledger' });
    expect(await told(desk, '2026-09')).toEqual([100_000, 'ledger']);
  });

  it('comes back where the ledger has nothing more to say', async () => {
    const desk = openDesk();
    await withEstimates(desk);
    await sale(desk, '2026-09-03', 100_000);
    await desk.call('ledger.remove', { seq: 1 });
    expect(await told(desk, '2026-09')).toEqual([420_000, 'estimated']);
    expect(await differences(desk)).toEqual([]);
  });

  it('is asked for again before a typed number takes the place of the ledger’s', async () => {
    const desk = openDesk();
    await withEstimates(desk);
    await sale(desk, '2026-09-03', 100_000);
    const typed = { cells: [cell('2026-09', 420_000)] };
    expect(await desk.attempt('values.enter', typed)).toMatchObject({ code: 'over_ledger' });
    await desk.call('values.enter', { ...typed, isOverLedger: true });
    expect(await told(desk, '2026-09')).toEqual([420_000, 'typed']);
    expect(await differences(desk)).toEqual([]);
  });

  it('is their own figure once they type the same by hand', async () => {
    const desk = openDesk();
    await withEstimates(desk);
    await desk.call('values.enter', { cells: [cell('2026-09', 420_000)] });
    await sale(desk, '2026-09-03', 100_000);
    expect(await told(desk, '2026-09')).toEqual([420_000, 'typed']);
    expect(await differences(desk)).toMatchObject([{ period: '2026-09', stands: 'own' }]);
  });

  it('stands in a closed period, which keeps its values, until that is reopened', async () => {
    const desk = openDesk();
    await withEstimates(desk);
    await desk.call('values.closePeriod', { period: '2026-Q3' });
    await sale(desk, '2026-09-03', 100_000);
    expect(await told(desk, '2026-09')).toEqual([420_000, 'estimated']);
    expect(await differences(desk)).toEqual([]);
    await desk.call('values.reopenPeriod', { period: '2026-Q3' });
    expect(await told(desk, '2026-09')).toEqual([100_000, 'ledger']);
  });
});

describe('values that are chosen over those of the ledger', () => {
  const of = (segment: string | null, value: number) => ({ ...cell('2026-10', value), segment });

  it('leave the ledger its own where both say the same, and follow it there', async () => {
    const desk = openDesk();
    await sale(desk, '2026-09-03', 1000);
    await sale(desk, '2026-10-03', 2000);
    const cells = [cell('2026-09', 1000), cell('2026-10', 2500)];
    await desk.call('values.enter', { cells, isOverLedger: true });
    await sale(desk, '2026-09-09', 500);
    expect(await told(desk, '2026-09')).toEqual([1500, 'ledger']);
    expect(await told(desk, '2026-10')).toEqual([2500, 'typed']);
  });

  it('take all segments of their period with them', async () => {
    const desk = openDesk();
    await sale(desk, '2026-10-03', 2000);
    await desk.call('values.enter', {
      cells: [of('Salon', 700), of(null, 2000)],
      isOverLedger: true,
    });
    expect(await told(desk, '2026-10')).toEqual([2700, 'typed']);
  });
});

describe('a typed value of which the ledger says something else since', () => {
  async function withTyped(desk: Desk) {
    await desk.call('values.enter', { cells: [cell('2026-09', 420_000), cell('2026-10', 50)] });
    await sale(desk, '2026-09-03', 100_000);
    await sale(desk, '2026-10-03', 50);
  }

  it('stands and is told, but not where both say the same', async () => {
    const desk = openDesk();
    await withTyped(desk);
    expect(await told(desk, '2026-09')).toEqual([420_000, 'typed']);
    expect(await differences(desk)).toMatchObject([
      { period: '2026-09', own: { source: 'typed' }, stands: 'own' },
    ]);
    // Nobody was asked when it was typed: a new number is asked about.
    const typed = { cells: [cell('2026-09', 430_000)] };
    expect(await desk.attempt('values.enter', typed)).toMatchObject({ code: 'over_ledger' });
    // The ledger's own number takes its place without a question.
    await desk.call('values.enter', { cells: [cell('2026-09', 100_000)] });
    expect((await told(desk, '2026-09'))[0]).toBe(100_000);
    expect(await differences(desk)).toEqual([]);
  });

  it('goes for all months at once, and comes back in one step', async () => {
    const desk = openDesk();
    await withTyped(desk);
    await desk.call('values.enter', { cells: [cell('2026-08', 7)] });
    await sale(desk, '2026-08-03', 9);
    const places = (await differences(desk)).map(({ metric, period }) => ({ metric, period }));
    expect(places.map(({ period }) => period)).toEqual(['2026-09', '2026-08']);
    expect(await desk.call('values.settle', { places, stands: 'ledger' })).toEqual({ settled: 2 });
    expect(await told(desk, '2026-09')).toEqual([100_000, 'ledger']);
    expect(await told(desk, '2026-08')).toEqual([9, 'ledger']);
    expect(await differences(desk)).toEqual([]);
    expect(await desk.call('values.undo', {})).toEqual({ name: 'values.settle' });
    expect(await told(desk, '2026-09')).toEqual([420_000, 'typed']);
    expect(await differences(desk)).toHaveLength(2);
  });

  it('is kept where the user says so, is asked about no more, and told as theirs', async () => {
    const desk = openDesk();
    await withTyped(desk);
    const places = [{ metric: 'revenue_time', period: '2026-09' }];
    await desk.call('values.settle', { places, stands: 'own' });
    expect(await differences(desk)).toEqual([]);
    await sale(desk, '2026-09-09', 1);
    expect(await differences(desk)).toEqual([]);
    expect(await told(desk, '2026-09')).toEqual([420_000, 'typed']);
    await desk.call('values.enter', { cells: [cell('2026-09', 421_000)] });
    expect(await told(desk, '2026-09')).toEqual([421_000, 'typed']);
    expect(await differences(desk)).toEqual([]);
  });

  it('is told in all its segments together, and goes with all of them', async () => {
    const desk = openDesk();
    const of = (segment: string | null, value: number) => ({ ...cell('2026-09', value), segment });
    await desk.call('values.enter', { cells: [of('Salon', 30), of(null, 12)] });
    await sale(desk, '2026-09-03', 50);
    expect(await differences(desk)).toMatchObject([{ own: { value: 42 }, ledger: { value: 50 } }]);
    const places = [{ metric: 'revenue_time', period: '2026-09' }];
    await desk.call('values.settle', { places, stands: 'ledger' });
    expect((await told(desk, '2026-09'))[0]).toBe(50);
  });

  it('is zero in the ledger where it was kept and nothing moved: on no day', async () => {
    const desk = openDesk();
    await desk.call('values.enter', { cells: [cell('2026-09', 5)] });
    await sale(desk, '2026-08-03', 50);
    await sale(desk, '2026-10-03', 50);
    expect(await differences(desk)).toMatchObject([{ ledger: { value: 0, days: null } }]);
  });

  it('is refused in a period that was closed meanwhile, and nothing is settled', async () => {
    const desk = openDesk();
    await withTyped(desk);
    await desk.call('values.closePeriod', { period: '2026-09' });
    const places = [{ metric: 'revenue_time', period: '2026-09' }];
    for (const stands of ['ledger', 'own'] as const) {
      expect(await desk.attempt('values.settle', { places, stands })).toMatchObject({
        code: 'closed_period',
      });
    }
    expect(await told(desk, '2026-09')).toEqual([420_000, 'typed']);
  });
});
