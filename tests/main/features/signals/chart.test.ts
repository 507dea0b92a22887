import { describe, expect, it } from 'vitest';
import { openDesk, wholeDumpOf } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { pact, typeRow } from '#tests/support/figures.ts';

/** Weekly values from 2026-W11 on; week 46 is the last one that is over. */
const weeks = (values: readonly (number | null)[], first = 11) =>
  Object.fromEntries(
    values.map((value, index) => [`2026-W${String(first + index).padStart(2, '0')}`, value]),
  );

const steady = (count: number, level = 100) =>
  Array.from({ length: count }, (_, index) => level + (index % 2) * 10);

const chartOf = (desk: Desk, from = '2026-W11', to = '2026-W48', metric = 'sessions') =>
  desk.call('signals.chart', { metric, kind: 'week', from, to, segment: null });

/** 36 steady weeks, W11 to W46. */
async function steadyDesk(): Promise<Desk> {
  const desk = openDesk();
  await typeRow(desk, 'sessions', weeks(steady(36)));
  return desk;
}

describe('the chart of natural limits', () => {
  it('judges finished periods, and keeps the open and the coming ones out', async () => {
    const desk = await steadyDesk();
    await typeRow(desk, 'sessions', { '2026-W47': 5000 });
    const { points, phases, canLock, unit } = await chartOf(desk);
    expect(unit).toBe('count');
    expect(points).toHaveLength(38);
    expect(points.at(-2)).toMatchObject({
      value: 5000,
      phase: null,
      signals: [],
      period: { isOpen: true, key: '2026-W47' },
    });
    expect(points.at(-1)).toMatchObject({ value: null, phase: null, period: { isFuture: true } });
    expect(phases).toMatchObject([
      {
        from: '2026-W11',
        to: '2026-W46',
        reason: null,
        since: null,
        limits: { mean: 105, rangeMean: 10, lower: 78.4, upper: 131.6, isLocked: false },
        lack: null,
      },
    ]);
    expect(canLock).toBe(true);
  });

  it('says what is missing for limits', async () => {
    const desk = openDesk();
    await typeRow(desk, 'sessions', weeks([1, null, 2, 3]));
    const { phases, points, canLock } = await chartOf(desk);
    expect(phases).toMatchObject([{ limits: null, lack: { have: 3, need: 6 } }]);
    expect(points[1]).toMatchObject({ value: null, range: null, signals: [] });
    expect(canLock).toBe(false);
  });

  it('marks what is more than noise, and shows the target', async () => {
    const desk = await steadyDesk();
    await typeRow(desk, 'sessions', { '2026-W46': 400 });
    const line = { line: 150, low: null, high: null, floor: null, stretch: null };
    await desk.call('targets.set', {
      objectives: [{ metric: 'sessions', period: '2026-W46', ...line }],
    });
    const { points } = await chartOf(desk);
    expect(points[35]).toMatchObject({ signals: ['beyond'], line: 150, range: 300 });
  });

  it('shows annotations of the metric and of the whole business, in its time alone', async () => {
    const desk = await steadyDesk();
    for (const [metric, on, text] of [
      ['sessions', '2026-06-03', 'Radio'],
      [null, '2026-07-14', 'Fermé'],
      ['leads', '2026-06-04', 'Autre chose'],
      ['sessions', '2026-01-02', 'Avant'],
    ] as const) {
      await desk.call('signals.annotate', { metric, on, text });
    }
    const { annotations } = await chartOf(desk);
    expect(annotations.map(({ text }) => text)).toEqual(['Radio', 'Fermé']);
  });

  it('starts where something is known, if no start is named, and tells what lies before it', async () => {
    const desk = await steadyDesk();
    const asked = { metric: 'sessions', kind: 'week', to: '2026-W47', segment: null } as const;
    const whole = await desk.call('signals.chart', { ...asked, from: null });
    expect(whole.points[0]).toMatchObject({ period: { key: '2026-W11' }, value: 100 });
    expect(whole.hasEarlier).toBe(false);
    expect(await chartOf(desk, '2026-W12')).toMatchObject({ hasEarlier: true });
    const empty = await desk.call('signals.chart', { ...asked, metric: 'leads', from: null });
    expect(empty.points).toMatchObject([{ period: { key: '2026-W47' }, value: null }]);
  });

  it('of a segment has its own limits', async () => {
    const desk = openDesk();
    await typeRow(desk, 'sessions', weeks(steady(10, 10)), 'Blog');
    await typeRow(desk, 'sessions', weeks(steady(10, 500)), 'LinkedIn');
    const asked = { metric: 'sessions', kind: 'week', from: '2026-W11', to: '2026-W20' } as const;
    const { phases } = await desk.call('signals.chart', { ...asked, segment: 'Blog' });
    expect(phases[0]?.limits?.mean).toBe(15);
  });
});

describe('new usual of a figure', () => {
  it('start with the period that holds the day, and keep the reason', async () => {
    const desk = openDesk();
    await typeRow(desk, 'sessions', weeks([...steady(18), ...steady(18, 300)]));
    // 2026-W29 begins on Monday 13 July.
    const input = { metric: 'sessions', from: '2026-07-15', reason: 'Nouveau site' };
    expect(await desk.call('signals.rebase', input)).toEqual({ from: '2026-07-13' });
    const { phases, points } = await chartOf(desk);
    expect(phases).toMatchObject([
      { from: '2026-W11', to: '2026-W28', limits: { mean: 105 } },
      { from: '2026-W29', reason: 'Nouveau site', since: '2026-07-13', limits: { mean: 305 } },
    ]);
    expect(points.flatMap(({ signals }) => signals)).toEqual([]);
    await desk.call('signals.removeRebase', { metric: 'sessions', from: '2026-07-13' });
    expect((await chartOf(desk)).phases).toHaveLength(1);
  });

  it('are those of the focus view too, with its annotations', async () => {
    const desk = openDesk();
    await typeRow(desk, 'sessions', weeks([...steady(24), ...steady(12, 300)]));
    await desk.call('focus.choose', { ...pact('2026-Q4', 'sessions', 400), readingKind: 'week' });
    await desk.call('signals.rebase', { metric: 'sessions', from: '2026-08-24', reason: 'Site' });
    await desk.call('signals.annotate', { metric: 'sessions', on: '2026-10-01', text: 'Salon' });
    const { chart } = await desk.call('focus.view', { quarter: null });
    expect(chart?.limits).toMatchObject({ mean: 305, since: '2026-08-24', isLocked: false });
    expect(chart?.annotations.map(({ text }) => text)).toEqual(['Salon']);
  });

  it('start anew where the definition changed', async () => {
    const desk = openDesk();
    await typeRow(desk, 'sessions', weeks(steady(36)));
    const draft = {
      id: 'reach',
      kind: 'computed',
      unit: 'count',
      good: 'up',
      cadence: 'week',
      name: { fr: 'Portée', en: 'Reach' },
      description: '',
    } as const;
    await desk.call('metrics.define', { ...draft, formula: 'sessions' });
    const next = { ...draft, formula: 'sessions * 3', appliesFrom: '2026-07-13' };
    await desk.call('metrics.define', next);
    const { phases, breaks } = await chartOf(desk, '2026-W11', '2026-W46', 'reach');
    expect(breaks).toEqual([{ metric: 'reach', from: '2026-07-13', version: 2 }]);
    expect(phases).toMatchObject([
      { limits: { mean: 105 }, isNewDefinition: false },
      { from: '2026-W29', limits: { mean: 315 }, isNewDefinition: true },
    ]);
  });
});

describe('locked limits', () => {
  it('after a new definition are those of the new one', async () => {
    const desk = await steadyDesk();
    const draft = {
      id: 'reach',
      kind: 'computed',
      unit: 'count',
      good: 'up',
      cadence: 'week',
      name: { fr: 'Portée', en: 'Reach' },
      description: '',
    } as const;
    await desk.call('metrics.define', { ...draft, formula: 'sessions' });
    await desk.call('metrics.define', {
      ...draft,
      formula: 'sessions * 3',
      appliesFrom: '2026-04-06',
    });
    const lock = { metric: 'reach', until: '2026-11-15' };
    expect(await desk.call('signals.lock', lock)).toMatchObject({ from: '2026-04-06' });
    const { phases, bases } = await chartOf(desk, '2026-W11', '2026-W46', 'reach');
    expect(phases).toHaveLength(2);
    expect(phases[1]?.limits?.isLocked).toBe(true);
    expect(bases).toEqual([{ from: '2026-04-06', lockedUntil: '2026-11-15', reason: null }]);
  });

  it('no longer move with new points', async () => {
    const desk = openDesk();
    await typeRow(desk, 'sessions', weeks(steady(24)));
    // 2026-W34 ends on Sunday 23 August.
    const lock = { metric: 'sessions', until: '2026-08-23' };
    expect(await desk.call('signals.lock', lock)).toEqual({
      from: '2026-03-09',
      until: '2026-08-23',
    });
    await typeRow(desk, 'sessions', weeks(steady(12, 300), 35));
    const { phases, points } = await chartOf(desk, '2026-W30', '2026-W46');
    expect(phases).toMatchObject([
      { limits: { mean: 105, isLocked: true }, lockedUntil: '2026-08-23' },
    ]);
    expect(points.slice(5).every(({ signals }) => signals.includes('beyond'))).toBe(true);
    await desk.call('signals.unlock', { metric: 'sessions' });
    expect((await chartOf(desk)).phases[0]?.limits).toMatchObject({ isLocked: false });
  });

  it('are refused where they go along with a trend, as the window offers none', async () => {
    const desk = openDesk();
    const rising = steady(36).map((value, index) => value + index * 12);
    await typeRow(desk, 'sessions', weeks(rising));
    const { canLock, phases } = await chartOf(desk);
    expect(canLock).toBe(false);
    expect(phases[0]?.limits?.shape?.trend).not.toBeNull();
    const refused = await desk.attempt('signals.lock', {
      metric: 'sessions',
      until: '2026-11-15',
    });
    expect(refused).toMatchObject({ ok: false, code: 'limits_go_along' });
    expect((await chartOf(desk)).bases).toEqual([]);
  });

  it('of a new way of working are unlocked without losing it', async () => {
    const desk = await steadyDesk();
    await desk.call('signals.rebase', { metric: 'sessions', from: '2026-04-06', reason: 'Site' });
    await desk.call('signals.lock', { metric: 'sessions', until: '2026-11-08' });
    expect((await chartOf(desk)).phases[1]).toMatchObject({ limits: { isLocked: true } });
    await desk.call('signals.unlock', { metric: 'sessions' });
    expect((await chartOf(desk)).phases[1]).toMatchObject({
      reason: 'Site',
      limits: { isLocked: false },
    });
  });

  it.each([
    [
      'with 19 points',
      'signals.lock',
      { metric: 'sessions', until: '2026-07-19' },
      'too_few_points',
    ],
    [
      'up to tomorrow',
      'signals.lock',
      { metric: 'sessions', until: '2026-11-23' },
      'future_period',
    ],
    [
      'of a metric without values',
      'signals.lock',
      { metric: 'leads', until: '2026-11-01' },
      'too_few_points',
    ],
    ['that are not locked', 'signals.unlock', { metric: 'sessions' }, 'not_found'],
    [
      'that were never re-based',
      'signals.removeRebase',
      { metric: 'sessions', from: '2026-03-09' },
      'not_found',
    ],
    [
      'of no metric',
      'signals.rebase',
      { metric: 'nothing', from: '2026-03-09', reason: '' },
      'unknown_metric',
    ],
  ])('%s are refused, and nothing is written', async (_what, name, input, code) => {
    const desk = await steadyDesk();
    const before = wholeDumpOf(desk.business());
    expect(await desk.attempt(name, input)).toMatchObject({ ok: false, code });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });
});

describe('annotations', () => {
  it('are written, changed and taken away', async () => {
    const desk = openDesk();
    const first = { metric: 'leads', on: '2026-10-01', text: 'Salon' };
    const { id } = await desk.call('signals.annotate', first);
    await desk.call('signals.annotate', { metric: null, on: '2026-09-01', text: 'Rentrée' });
    const changed = { id, on: '2026-10-02', text: 'Salon de Lyon' };
    expect(await desk.call('signals.changeAnnotation', changed)).toEqual({
      ...changed,
      metric: 'leads',
    });
    const texts = async (metric: string | null) =>
      (await desk.call('signals.annotations', { metric })).map(({ text }) => text);
    expect(await texts(null)).toEqual(['Rentrée', 'Salon de Lyon']);
    expect(await texts('leads')).toEqual(['Rentrée', 'Salon de Lyon']);
    expect(await texts('orders')).toEqual(['Rentrée']);
    await desk.call('signals.removeAnnotation', { id });
    expect(await texts(null)).toEqual(['Rentrée']);
  });

  it.each([
    ['signals.changeAnnotation', { id: 9, on: '2026-10-02', text: 'Rien' }, 'not_found'],
    ['signals.removeAnnotation', { id: 9 }, 'not_found'],
    ['signals.annotate', { metric: 'nothing', on: '2026-10-02', text: 'Rien' }, 'unknown_metric'],
    ['signals.annotate', { metric: null, on: '2026-02-30', text: 'Rien' }, 'bad_input'],
    ['signals.annotate', { metric: null, on: '2026-02-03', text: '  ' }, 'bad_input'],
  ])('%s of %j is refused', async (name, input, code) => {
    expect(await openDesk().attempt(name, input)).toMatchObject({ ok: false, code });
  });
});

describe('what is usual of a share', () => {
  it('is told on every page from nothing to the whole, and no lower', async () => {
    const desk = openDesk();
    const months = (values: readonly number[]) =>
      Object.fromEntries(
        values.map((value, index) => [`2026-${String(index + 1).padStart(2, '0')}`, value]),
      );
    // Of 1 000 € each: 5, 40, 2, 38 … %, and a mean of 20.8 with a mean range of 33.4.
    const shares = [5, 40, 2, 38, 0, 35, 4, 41, 6, 37];
    await typeRow(desk, 'revenue_scalable', months(shares.map((share) => share * 1_000)));
    await typeRow(desk, 'revenue_time', months(shares.map((share) => (100 - share) * 1_000)));
    await desk.call('metrics.follow', { metrics: ['scalable_share'], isFollowed: true });
    await desk.call('focus.choose', pact('2026-Q4', 'scalable_share', 60));
    const input = { metric: 'scalable_share', kind: 'month', segment: null } as const;
    const chart = await desk.call('signals.chart', { ...input, from: '2026-01', to: '2026-10' });
    expect(chart.phases[0]?.limits).toMatchObject({ lower: 0 });
    expect(chart.points[9]?.limits).toMatchObject({ lower: 0 });
    expect((await desk.call('focus.view', { quarter: '2026-Q4' })).chart?.limits).toMatchObject({
      lower: 0,
    });
  });
});
