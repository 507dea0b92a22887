import { describe, expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { pact, typeRow } from '#tests/support/figures.ts';

const view = (desk: Desk, quarter: string | null = null) => desk.call('focus.view', { quarter });

async function typeMonths(desk: Desk, metric: string, from: string, values: readonly number[]) {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const keyed = values.map((value, index) => {
    const ordinal = year * 12 + month - 1 + index;
    const key = `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
    return [key, value];
  });
  await typeRow(desk, metric, Object.fromEntries(keyed));
}

describe('the focus view', () => {
  it('before anything was chosen says the quarter, and nothing else', async () => {
    expect(await view(openDesk())).toEqual({
      quarter: {
        kind: 'quarter',
        key: '2026-Q4',
        start: '2026-10-01',
        end: '2026-12-31',
        isOpen: true,
        isFuture: false,
        isClosed: false,
        closedBy: null,
        day: 53,
        days: 92,
      },
      pact: null,
      hero: null,
      chart: null,
      guardrail: null,
      next: null,
      past: [],
    });
  });

  it('before any value says that nothing is known, and judges nothing', async () => {
    const desk = openDesk();
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 60));
    expect((await view(desk)).hero).toMatchObject({
      value: null,
      status: 'not_known',
      distance: null,
      baseline: null,
      progress: null,
    });
  });

  it('of what adds up: what is in so far, from nothing towards the line', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-10': 24, '2026-11': 6 });
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 60));
    const { hero } = await view(desk);
    expect(hero).toMatchObject({
      value: 30,
      have: 2,
      of: 3,
      baseline: null,
      progress: 0.5,
      distance: -30,
      period: { key: '2026-Q4', isOpen: true, day: 53 },
    });
    // 30 in 53 days of 92.
    expect(hero?.projection).toMatchObject({
      isKnown: true,
      method: 'straight_line',
      at: '2026-12-31',
    });
    expect(hero?.projection).toHaveProperty('value', expect.closeTo((30 / 53) * 92, 9));
    expect(hero?.status).toBe('at_risk');
  });

  it('is held against the day on which it was said, however long that is ago', async () => {
    const desk = openDesk();
    desk.goTo('2026-11-09');
    await typeRow(desk, 'revenue_time', { '2026-10': 720_000, '2026-11': 180_000 });
    await typeRow(desk, 'revenue_scalable', { '2026-10': 0, '2026-11': 0 });
    await desk.call('focus.choose', pact('2026-Q4', 'revenue', 2_000_000));
    const said = (await view(desk)).hero;
    // 9 000 in 40 days of 92.
    expect(said?.projection).toHaveProperty('value', expect.closeTo((900_000 / 40) * 92, 6));
    desk.goTo('2026-11-16');
    const { hero } = await view(desk);
    expect(hero?.projection).toEqual(said?.projection);
    expect(hero?.status).toBe(said?.status);
  });

  it('of what adds up and has a past: by the share that is usually in', async () => {
    const desk = openDesk();
    await typeMonths(
      desk,
      'leads',
      '2025-07',
      [10, 10, 20, 10, 10, 20, 10, 10, 20, 10, 10, 20, 10, 10, 20],
    );
    await typeRow(desk, 'leads', { '2026-10': 15 });
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 60));
    const { hero } = await view(desk);
    expect(hero?.projection).toMatchObject({ method: 'history', points: 5 });
    expect(hero?.projection).toHaveProperty('value', expect.closeTo(60, 9));
    expect(hero?.status).toBe('on_track');
  });

  it('of what was reached already: on track, whatever is still to come', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-10': 61 });
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 60));
    expect((await view(desk)).hero).toMatchObject({ status: 'on_track', distance: 1 });
  });

  it('has no status while nothing of the quarter is known, whatever its course promises', async () => {
    const desk = openDesk();
    const months = ['04', '05', '06', '07', '08', '09'];
    await typeRow(
      desk,
      'list_size',
      Object.fromEntries(months.map((month, index) => [`2026-${month}`, 100 + 10 * index])),
    );
    await desk.call('focus.choose', pact('2026-Q4', 'list_size', 120));
    const { hero } = await desk.call('focus.view', { quarter: '2026-Q4' });
    expect(hero).toMatchObject({ value: null, status: 'not_known', projection: { isKnown: true } });
  });

  it('of a monthly rate: its newest month, from the month before the quarter towards the line', async () => {
    const desk = openDesk();
    await typeMonths(desk, 'list_size', '2026-08', [500, 520, 546]);
    await desk.call('focus.choose', pact('2026-Q4', 'list_growth', 10));
    const { hero, chart } = await view(desk);
    expect(hero).toMatchObject({
      value: 5,
      period: { kind: 'month', key: '2026-10' },
      baseline: { period: '2026-09', value: 4 },
      distance: -5,
    });
    expect(hero?.progress).toBeCloseTo(1 / 6, 9);
    expect(chart).toMatchObject({ kind: 'month', line: 10, isLineShared: false });
  });

  it('draws the months up to the quarter’s end, and cuts the line of a sum into their shares', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-09': 5, '2026-11': 6 });
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 60));
    const { chart } = await view(desk);
    expect(chart).toMatchObject({ kind: 'month', line: 20, isLineShared: true, limits: null });
    expect(chart?.points.map(({ period, value }) => [period.key, value]).slice(-5)).toEqual([
      ['2026-08', null],
      ['2026-09', 5],
      ['2026-10', null],
      ['2026-11', 6],
      ['2026-12', null],
    ]);
    expect(chart?.points).toHaveLength(13);
    expect(
      chart?.points.filter(({ period }) => period.isOpen).map(({ period }) => period.key),
    ).toEqual(['2026-11']);
  });

  it('draws the natural limits from six finished points on, the open one left out', async () => {
    const desk = openDesk();
    await typeMonths(desk, 'leads', '2026-05', [10, 12, 10, 12, 10]);
    await typeRow(desk, 'leads', { '2026-11': 900 });
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 60));
    expect((await view(desk)).chart?.limits).toBeNull();
    await typeRow(desk, 'leads', { '2026-10': 12 });
    const limits = (await view(desk)).chart?.limits;
    // Mean 11, mean moving range 2: 11 ± 2.66 × 2.
    expect(limits).toMatchObject({ mean: 11, isProvisional: true, signals: [] });
    expect(limits?.lower).toBeCloseTo(5.68, 9);
    expect(limits?.upper).toBeCloseTo(16.32, 9);
  });

  it('draws what is typed on Mondays by the week, so that a week that drifts is seen', async () => {
    const desk = openDesk();
    const weeks = [50, 52, 49, 51, 50, 48, 51, 50, 52, 49, 22];
    await typeRow(
      desk,
      'leads',
      Object.fromEntries(weeks.map((value, index) => [`2026-W${36 + index}`, value])),
    );
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 700));
    const { chart } = await view(desk);
    // The quarter holds the 14 weeks whose Thursday lies in it, W40 to W53.
    expect(chart).toMatchObject({ kind: 'week', line: 50, isLineShared: true });
    expect(chart?.points).toHaveLength(26);
    expect(chart?.points.at(-1)?.period.key).toBe('2026-W53');
    expect(chart?.limits?.signals).toContain('2026-W46');
  });

  it('tells where the way of working or a definition changed, within what is drawn', async () => {
    const desk = openDesk();
    await typeMonths(
      desk,
      'leads',
      '2025-10',
      [40, 41, 42, 39, 40, 41, 40, 42, 38, 40, 41, 40, 39],
    );
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 130));
    for (const from of ['2025-01-01', '2026-03-01']) {
      await desk.call('signals.rebase', { metric: 'leads', from, reason: 'A new page' });
    }
    const { chart } = await view(desk);
    expect(chart?.points[0]?.period.key).toBe('2025-12');
    expect(chart?.breaks).toEqual([{ from: '2026-03-01', kind: 'rebase' }]);
  });

  it('shows the guardrail as it stands, small', async () => {
    const desk = openDesk();
    await typeRow(desk, 'acquisition_spend', { '2026-10': 100_000 });
    await typeRow(desk, 'customers_new', { '2026-10': 10 });
    const guardrail = { metric: 'cac', line: 9000 };
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 60, { guardrail }));
    expect((await view(desk)).guardrail).toMatchObject({
      metric: 'cac',
      line: 9000,
      value: 10_000,
      distance: -1000,
    });
  });

  it('shows the next quarter’s metric once it is prepared', async () => {
    const desk = openDesk();
    await desk.call('focus.choose', pact('2027-Q1', 'orders', 12));
    expect((await view(desk)).next).toMatchObject({
      quarter: '2027-Q1',
      metric: 'orders',
      line: 12,
    });
    expect((await view(desk)).pact).toBeNull();
  });

  it('keeps past quarters as lines: metric, line, result, what was learned', async () => {
    const desk = openDesk();
    desk.goTo('2026-05-04');
    await desk.call('focus.choose', pact('2026-Q2', 'leads', 30));
    desk.goTo('2026-07-02');
    await desk.call('focus.choose', pact('2026-Q3', 'orders', 5));
    await typeMonths(desk, 'leads', '2026-04', [10, 10, 10]);
    await typeMonths(desk, 'orders', '2026-07', [1, 1]);
    desk.goTo('2026-11-22');
    await desk.call('focus.learn', { quarter: '2026-Q2', learned: 'Writing works' });
    expect((await view(desk)).past).toEqual([
      {
        quarter: '2026-Q3',
        metric: 'orders',
        line: 5,
        result: 2,
        status: 'incomplete',
        learned: '',
      },
      {
        quarter: '2026-Q2',
        metric: 'leads',
        line: 30,
        result: 30,
        status: 'met',
        learned: 'Writing works',
      },
    ]);
    const then = await view(desk, '2026-Q2');
    expect(then.hero).toMatchObject({ value: 30, status: 'met', projection: null });
    expect(then.past).toEqual([]);
  });

  it('follows a business year that begins in April, in keys and in dates', async () => {
    const desk = openDesk();
    await desk.call('settings.change', { business_year_start: 4 });
    const { quarter } = await view(desk);
    expect(quarter).toMatchObject({ key: '2026-Q3', start: '2026-10-01', end: '2026-12-31' });
    await typeRow(desk, 'leads', { '2026-10': 7 });
    await desk.call('focus.choose', pact('2026-Q3', 'leads', 20));
    expect((await view(desk)).hero).toMatchObject({ value: 7 });
    expect(await desk.attempt('focus.choose', pact('2026-Q2', 'leads', 20))).toMatchObject({
      code: 'focus_past_quarter',
    });
  });

  it('refuses to show a period that is no quarter', async () => {
    const refused = { ok: false, code: 'unknown_period' };
    expect(await openDesk().attempt('focus.view', { quarter: '2026-11' })).toMatchObject(refused);
    expect(await openDesk().attempt('focus.view', { quarter: '2026-Q7' })).toMatchObject(refused);
  });
});
