import { describe, expect, it } from 'vitest';
import { planOfQuarter, wordsOfQuarter } from '#shared/features/reviews/report.ts';
import { addDays } from '#shared/kernel/day.ts';
import { CIVIL_CALENDAR, periodContaining } from '#shared/kernel/period.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';

/** The Mondays on which the weeks of the fourth quarter of 2026 are looked back on. */
const MONDAYS = Array.from({ length: 14 }, (_, index) => addDays('2026-10-05', index * 7));
/** Half a year before, then the quarter: a drift from its sixth week, and a better way from its tenth. */
const BEFORE = Array.from({ length: 26 }, (_, index) => 50 + ((index * 7) % 5) - 2);
const QUARTER = [51, 49, 50, 52, 48, 31, 30, 29, 32, 60, 62, 61, 63, 62];

const weekBefore = (monday: string) =>
  periodContaining('week', addDays(monday, -1), CIVIL_CALENDAR).key;

async function begin(desk: Desk): Promise<void> {
  desk.goTo('2026-10-01');
  const cells = BEFORE.map((value, index) => ({
    metric: 'leads',
    period: weekBefore(addDays('2026-10-05', (index - BEFORE.length) * 7)),
    segment: null,
    value,
  }));
  await desk.call('values.enter', { cells });
  await desk.call('focus.choose', {
    quarter: '2026-Q4',
    metric: 'leads',
    line: 750,
    why: 'Everything begins with a conversation',
    reaction: 'Call ten former clients',
    readingKind: null,
    guardrail: null,
    because: '',
  });
}

/** One Monday: the number that is asked for, what moved, and the one thing; gives what moved. */
async function checkIn(desk: Desk, monday: string, value: number): Promise<string[]> {
  desk.goTo(monday);
  const place = { kind: 'weekly', period: weekBefore(monday) } as const;
  const asked = await desk.call('reviews.numbers', place);
  const missing = asked.filter(({ state }) => state === 'missing').map(({ metric }) => metric);
  expect(missing).toEqual(['leads']);
  await desk.call('values.enter', {
    cells: [{ metric: 'leads', period: place.period, segment: null, value }],
  });
  const { moved } = await desk.call('reviews.moved', place);
  await desk.call('reviews.save', { ...place, answers: { oneThing: `After ${value}` } });
  await desk.call('reviews.finish', { ...place, closes: false });
  return moved.map(({ metric }) => metric);
}

/** The months are closed once the last of their weeks is in. */
async function closeMonth(desk: Desk, day: string, month: string): Promise<void> {
  desk.goTo(day);
  const place = { kind: 'monthly', period: month } as const;
  await desk.call('reviews.save', { ...place, answers: {}, note: `Closed ${month}` });
  await desk.call('reviews.finish', { ...place, closes: true });
}

async function act(desk: Desk, monday: string): Promise<void> {
  if (monday === '2026-11-16') {
    await desk.call('signals.annotate', { metric: 'leads', on: monday, text: 'The fair was off' });
    await desk.call('plans.add', { metric: 'leads', title: 'Call former clients', state: 'doing' });
  }
  if (monday === '2026-12-07') {
    const [action] = await desk.call('plans.list', { metric: 'leads' });
    await desk.call('plans.change', { id: action?.id ?? 0, state: 'done', outcome: 'Six calls' });
  }
}

async function endQuarter(desk: Desk): Promise<void> {
  await closeMonth(desk, '2027-01-05', '2026-12');
  const place = { kind: 'quarterly', period: '2026-Q4' } as const;
  await desk.call('focus.learn', { quarter: '2026-Q4', learned: 'Old clients answer' });
  await desk.call('reviews.save', { ...place, answers: { decision: 'change' }, note: 'Good' });
  await desk.call('focus.choose', {
    quarter: '2027-Q1',
    metric: 'conversion_rate',
    line: 5,
    why: 'Leads are enough now',
    reaction: 'Listen to ten calls',
    readingKind: null,
    guardrail: null,
    because: '',
  });
  await desk.call('reviews.finish', { ...place, closes: true });
}

describe('a quarter that is lived to its end', () => {
  it('asks each Monday, tells the drift from noise, and remembers what was done about it', async () => {
    const desk = openDesk();
    await begin(desk);
    const moved: string[] = [];
    for (const [index, monday] of MONDAYS.entries()) {
      const names = await checkIn(desk, monday, QUARTER[index] ?? 0);
      if (names.includes('leads')) moved.push(weekBefore(monday));
      await act(desk, monday);
      if (monday === '2026-11-02') await closeMonth(desk, '2026-11-03', '2026-10');
      if (monday === '2026-11-30') await closeMonth(desk, '2026-12-01', '2026-11');
    }
    await endQuarter(desk);

    expect(moved[0]).toBe('2026-W45');
    const { rituals, waiting, past } = await desk.call('reviews.overview', {});
    expect(Object.fromEntries(rituals.map(({ kind, run }) => [kind, run]))).toEqual({
      weekly: 14,
      monthly: 3,
      quarterly: 1,
    });
    expect(waiting).toEqual([]);

    const now = await desk.call('focus.view', { quarter: null });
    expect(now.pact?.metric).toBe('conversion_rate');
    const sum = QUARTER.reduce((total, value) => total + value, 0);
    expect(now.past[0]).toMatchObject({
      quarter: '2026-Q4',
      result: sum,
      status: 'missed',
      learned: 'Old clients answer',
    });

    const [effect] = await desk.call('signals.effects', { metric: 'leads' });
    // It ended within week 50: that one is on neither side.
    expect(effect).toMatchObject({ verdict: 'signal', after: { points: 3 } });
    expect(effect?.overlapping.map(({ text }) => text)).toEqual(['The fair was off']);

    const { quarter } = await desk.call('focus.view', { quarter: '2026-Q4' });
    const actions = await desk.call('plans.list', { metric: null });
    expect(planOfQuarter(actions, quarter, 'leads').done).toMatchObject([
      { title: 'Call former clients', outcome: 'Six calls' },
    ]);
    const words = wordsOfQuarter(past, quarter);
    expect(words.map(({ kind }) => kind).filter((kind) => kind === 'weekly')).toHaveLength(14);
    expect(words.find(({ kind }) => kind === 'quarterly')).toMatchObject({ note: 'Good' });
    for (const period of ['2026-W41', '2026-W53']) {
      const cells = [{ metric: 'leads', period, segment: null, value: 1 }];
      expect(await desk.attempt('values.enter', { cells })).toMatchObject({
        ok: false,
        code: 'closed_period',
      });
    }
  });
});
