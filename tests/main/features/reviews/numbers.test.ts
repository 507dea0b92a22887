import { describe, expect, it } from 'vitest';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import { line, receipt } from '#tests/shared/features/ledger/entries.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { draw, pact, typeRow } from '#tests/support/figures.ts';
import { AS_RECOGNISED, takeVisits } from '#tests/support/numbers-choices.ts';

const WEEK = { kind: 'weekly', period: '2026-W46' } as const;

const namesOf = (numbers: readonly { metric: string; state: string }[]) =>
  numbers.map(({ metric, state }) => `${metric} ${state}`);

describe('the numbers still missing', () => {
  it('come with the last value and the line, until they are typed or said to be unknown', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-W43': 12, '2026-W44': 9 });
    await typeRow(desk, 'sessions', { '2026-W45': 800, '2026-W46': 900 });
    await draw(desk, 'leads', '2026-W46', 15);
    const [leads, sessions] = await desk.call('reviews.numbers', WEEK);
    expect(leads).toMatchObject({
      metric: 'leads',
      period: { key: '2026-W46' },
      state: 'missing',
      value: null,
      last: { period: { key: '2026-W44' }, value: 9 },
      past: [...Array.from({ length: 9 }, () => null), 12, 9, null],
      line: 15,
    });
    expect(sessions).toMatchObject({ metric: 'sessions', state: 'known', value: 900 });

    await desk.call('reviews.save', { ...WEEK, answers: { notKnown: ['leads||2026-W46'] } });
    expect(namesOf(await desk.call('reviews.numbers', WEEK))).toEqual([
      'leads not_known',
      'sessions known',
    ]);
    await typeRow(desk, 'leads', { '2026-W46': 0 });
    expect((await desk.call('reviews.numbers', WEEK))[0]).toMatchObject({
      state: 'known',
      value: 0,
    });
  });

  it('know the tool whose file gave the number before', async () => {
    const desk = openDesk();
    const heading = 'date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration';
    const days = ['02', '03', '04', '05', '06', '07', '08'];
    const rows = days.map((day) => `2026-11-${day},20,60,30,2,50,60`);
    const bytes = new TextEncoder().encode([heading, ...rows].join('\n'));
    const file = { name: 'visitors.csv', bytes, isOnlyKnown: false };
    const { id } = await desk.call('numbers.dropFile', file);
    await desk.call('numbers.take', { files: [id], choices: AS_RECOGNISED, without: [] });
    await typeRow(desk, 'leads', { '2026-W45': 12 });
    const numbers = await desk.call('reviews.numbers', WEEK);
    const profileOf = (metric: string) => numbers.find((one) => one.metric === metric)?.profile;
    expect([profileOf('sessions'), profileOf('leads')]).toEqual(['plausible', null]);
  });

  it('ask once more for what a file gave before its week had ended, until it is said', async () => {
    const desk = openDesk();
    await takeVisits(desk, ['2026-11-09', '2026-11-10', '2026-11-11']);
    const sessions = async () =>
      (await desk.call('reviews.numbers', WEEK)).find(({ metric }) => metric === 'sessions');
    expect(await sessions()).toMatchObject({ state: 'missing', value: 90 });
    await typeRow(desk, 'sessions', { '2026-W46': 90 });
    expect(await sessions()).toMatchObject({ state: 'known', value: 90 });
  });

  it('are asked for each channel of their own', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-W45': 5 }, 'LinkedIn');
    await typeRow(desk, 'leads', { '2026-W45': 2 });
    await typeRow(desk, 'leads', { '2026-W46': 7 }, 'LinkedIn');
    const numbers = await desk.call('reviews.numbers', WEEK);
    expect(numbers.map(({ segment, state, last }) => [segment, state, last?.value])).toEqual([
      ['LinkedIn', 'known', 5],
      [null, 'missing', 2],
    ]);
  });

  it('are of a month in the week in which it ended, and in its own review', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-09': 12 });
    const inWeek = await desk.call('reviews.numbers', { kind: 'weekly', period: '2026-W44' });
    expect(inWeek.map(({ period }) => period.key)).toEqual(['2026-10']);
    const inMonth = await desk.call('reviews.numbers', { kind: 'monthly', period: '2026-10' });
    expect(inMonth).toEqual(inWeek);
  });

  it('leave out what is computed, what is not followed and what is closed', async () => {
    const desk = openDesk();
    await desk.call('metrics.follow', { metrics: ['conversion_rate'], isFollowed: true });
    await typeRow(desk, 'prospects_contacted', { '2026-W45': 30 });
    await typeRow(desk, 'conversions_hard', { '2026-W45': 3 });
    await typeRow(desk, 'sessions', { '2026-W45': 3 });
    await desk.call('metrics.follow', { metrics: ['sessions'], isFollowed: false });
    const numbers = await desk.call('reviews.numbers', WEEK);
    expect(numbers.map(({ metric }) => metric).toSorted()).toEqual([
      'conversions_hard',
      'prospects_contacted',
    ]);
    await desk.call('values.closePeriod', { period: '2026-W46' });
    expect(await desk.call('reviews.numbers', WEEK)).toEqual([]);
  });
});

describe('the month in a check-in', () => {
  const askedOn = async (desk: Desk, day: string, week: string) => {
    desk.goTo(day);
    const numbers = await desk.call('reviews.numbers', { kind: 'weekly', period: week });
    return numbers.map(
      ({ metric, period, state, value, until }) =>
        `${metric} ${period.key} ${state} ${String(value)} ${String(until)}`,
    );
  };

  it('is asked to date, from Monday to Monday, and once more when it is over', async () => {
    const desk = openDesk();
    await typeRow(desk, 'days_billable', { '2026-10': 15 });
    expect(await askedOn(desk, '2026-11-16', '2026-W46')).toEqual([
      'days_billable 2026-11 missing null null',
    ]);
    await typeRow(desk, 'days_billable', { '2026-11': 6.5 });
    expect(await askedOn(desk, '2026-11-16', '2026-W46')).toEqual([
      'days_billable 2026-11 known 6.5 2026-11-16',
    ]);
    const later = await askedOn(desk, '2026-11-23', '2026-W47');
    expect(later).toEqual(['days_billable 2026-11 missing 6.5 2026-11-16']);
    // The same value, said a week later, is worth a week more.
    await typeRow(desk, 'days_billable', { '2026-11': 6.5 });
    expect(await askedOn(desk, '2026-11-24', '2026-W47')).toEqual([
      'days_billable 2026-11 known 6.5 2026-11-23',
    ]);
    const ended = await askedOn(desk, '2026-12-07', '2026-W49');
    expect(ended).toEqual([
      'days_billable 2026-11 missing 6.5 2026-11-23',
      'days_billable 2026-12 missing null null',
    ]);
    await typeRow(desk, 'days_billable', { '2026-11': 6.5 });
    expect(await askedOn(desk, '2026-12-07', '2026-W49')).toEqual([
      'days_billable 2026-11 known 6.5 null',
      'days_billable 2026-12 missing null null',
    ]);
  });

  it('is told from the week that it ended in, however late that is looked back on', async () => {
    const desk = openDesk();
    await typeRow(desk, 'days_billable', { '2026-10': 15 });
    // Week 48 belongs to November by its Thursday; on Wednesday its month is over.
    expect(await askedOn(desk, '2026-11-30', '2026-W48')).toEqual([
      'days_billable 2026-11 missing null null',
    ]);
    expect(await askedOn(desk, '2026-12-02', '2026-W48')).toEqual([
      'days_billable 2026-11 missing null null',
    ]);
    // One that is made up later leaves the month to the check-in that is due.
    expect(await askedOn(desk, '2026-12-07', '2026-W48')).toEqual([]);
  });

  it('asks whether it is final also where Mondays were missed, and in its own review', async () => {
    const desk = openDesk();
    await typeRow(desk, 'days_billable', { '2026-10': 15, '2026-11': 6.5 });
    await typeRow(desk, 'leads', { '2026-W46': 9, '2026-W47': 12 });
    const asked = await askedOn(desk, '2027-01-11', '2027-W01');
    expect(asked).toEqual([
      'leads 2027-W01 missing null null',
      'days_billable 2026-11 missing 6.5 2026-11-22',
      'leads 2026-W47 missing 12 2026-11-22',
      'days_billable 2027-01 missing null null',
    ]);
    const november = await desk.call('reviews.numbers', { kind: 'monthly', period: '2026-11' });
    expect(namesOf(november)).toEqual(['days_billable missing', 'leads missing']);
    await desk.call('values.closePeriod', { period: '2026-11' });
    expect(await askedOn(desk, '2027-01-11', '2027-W01')).not.toContainEqual(
      expect.stringContaining('2026-11'),
    );
  });

  it('is not asked of what the ledger fills, and stands filled', async () => {
    const desk = openDesk();
    const sold = receipt({ paidOn: '2026-11-03', lines: [line(12_000, 2000)] });
    await desk.call('ledger.add', { ...sold, tag: NO_TAG });
    await desk.call('metrics.follow', { metrics: ['revenue_time'], isFollowed: true });
    const [revenue] = await desk.call('reviews.numbers', WEEK);
    expect(revenue).toMatchObject({ state: 'known', value: 10_000, filledBy: 'ledger' });
    // A new month in which nothing came in yet is the ledger's as well.
    desk.goTo('2026-12-07');
    const next = await desk.call('reviews.numbers', { kind: 'weekly', period: '2026-W49' });
    expect(next.map(({ period, state, value }) => [period.key, state, value])).toEqual([
      ['2026-11', 'known', 10_000],
      ['2026-12', 'known', null],
    ]);
  });
});

describe('what the metric of the quarter becomes', () => {
  const becomes = (desk: Desk, metric: string, period: string, value: number) =>
    desk.call('reviews.becomes', { metric, segment: null, period, value });

  it('is worked out by its own formula with the typed number, and nothing is written', async () => {
    const desk = openDesk();
    await typeRow(desk, 'revenue_time', { '2026-10': 900_000, '2026-11': 300_000 });
    await typeRow(desk, 'days_billable', { '2026-10': 15, '2026-11': 6 });
    await desk.call('focus.choose', pact('2026-Q4', 'day_rate', 65_000));
    const asked = { metric: 'day_rate', period: '2026-11', segment: null };
    const before = await desk.call('values.explain', asked);
    expect(await becomes(desk, 'days_billable', '2026-11', 5)).toMatchObject({
      metric: 'day_rate',
      before: 1_200_000 / 21,
      after: 60_000,
      line: 65_000,
      missing: null,
    });
    expect(await desk.call('values.explain', asked)).toEqual(before);
    expect(await becomes(desk, 'sessions', '2026-11', 5)).toBeNull();
    // Days of September count in another quarter.
    expect(await becomes(desk, 'days_billable', '2026-09', 5)).toBeNull();
  });

  it('says what is missing beside, and leaves a first number as unknown as it was', async () => {
    const desk = openDesk();
    await typeRow(desk, 'revenue_time', { '2026-09': 900_000 });
    await desk.call('focus.choose', pact('2026-Q4', 'day_rate', 65_000));
    const typed = await becomes(desk, 'revenue_time', '2026-11', 300_000);
    expect(typed).toMatchObject({ before: null, after: null, missing: 'days_billable' });
    expect(await becomes(desk, 'days_billable', '2026-11', 5)).toMatchObject({ after: null });
    // Still free to be typed by the week.
    await typeRow(desk, 'days_billable', { '2026-W46': 3 });
  });
});

describe('what moved beyond noise', () => {
  const weeks = (values: readonly number[], last = 46) =>
    Object.fromEntries(
      values.map((value, index) => [`2026-W${last - values.length + 1 + index}`, value]),
    );
  const CALM = [50, 52, 49, 51, 50, 48, 51, 50, 52, 49];

  it('is told with what is usual, and what was noted in that week', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', weeks([...CALM, 95]));
    await typeRow(desk, 'sessions', weeks([...CALM, 51]));
    await typeRow(desk, 'customers_new', weeks([4, 5]));
    await desk.call('signals.annotate', { metric: 'leads', on: '2026-11-11', text: 'Podcast' });
    await desk.call('signals.annotate', { metric: 'leads', on: '2026-11-17', text: 'Plus tard' });
    const read = await desk.call('reviews.moved', WEEK);
    expect(read).toMatchObject({ quiet: 1, young: 1 });
    expect(read.moved).toMatchObject([
      {
        metric: 'leads',
        period: { key: '2026-W46' },
        value: 95,
        before: 49,
        signals: ['beyond'],
        side: 'above',
        role: 'other',
        record: { since: null, of: 11 },
        runSince: null,
        annotations: [{ text: 'Podcast' }],
      },
    ]);
    const [leads] = read.moved;
    expect(leads && leads.value > leads.upper).toBe(true);
  });

  it('begins with the metric of the quarter and what it is made from, then by surprise', async () => {
    const desk = openDesk();
    const rows = { sessions: 400, leads: 95, conversions_hard: 120, prospects_contacted: 90 };
    for (const [metric, last] of Object.entries(rows)) {
      await typeRow(desk, metric, weeks([...CALM, last]));
    }
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 100));
    const { moved } = await desk.call('reviews.moved', WEEK);
    expect(moved.map(({ metric, role }) => [metric, role])).toEqual([
      ['leads', 'focus'],
      ['sessions', 'other'],
      ['conversions_hard', 'other'],
      ['prospects_contacted', 'other'],
    ]);
  });

  it('tells a run with its eighth point, from which limits can be made anew, and then no more', async () => {
    const desk = openDesk();
    const high = [54, 55, 54, 56, 55, 54, 56, 55, 54, 55];
    await typeRow(desk, 'leads', weeks([...CALM, ...CALM, ...high]));
    const toldIn: string[] = [];
    for (const week of ['2026-W42', '2026-W43', '2026-W44', '2026-W45', '2026-W46']) {
      const { moved } = await desk.call('reviews.moved', { kind: 'weekly', period: week });
      const run = moved.find(({ signals }) => signals.includes('run'));
      if (run) toldIn.push(`${week} since ${run.runSince ?? ''}`);
    }
    // Weeks 37 to 44 are the first eight on the high side; week 37 begins on 7 September.
    expect(toldIn).toEqual(['2026-W44 since 2026-09-07']);
    await desk.call('signals.rebase', { metric: 'leads', from: '2026-09-07', reason: 'New' });
    const { moved } = await desk.call('reviews.moved', { kind: 'weekly', period: '2026-W44' });
    expect(moved).toEqual([]);
  });

  it('is nothing where a number is not known, and says so by being neither', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', weeks(CALM, 45));
    expect(await desk.call('reviews.moved', WEEK)).toEqual({ moved: [], quiet: 0, young: 0 });
  });

  it('is not called too young where what is carried over has a gap before it', async () => {
    const desk = openDesk();
    const balance = [10, 30, 60, 80, 90, 85, 70, 50, 40, 45, 60, 85, 100, 110, 105, 90];
    await typeRow(desk, 'leads', weeks(balance, 44));
    await typeRow(desk, 'leads', weeks([80]));
    expect(await desk.call('reviews.moved', WEEK)).toEqual({ moved: [], quiet: 0, young: 0 });
  });

  it('judges a week by what was known then, not by the weeks after it', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', weeks([...CALM, 95], 44));
    await typeRow(desk, 'leads', weeks([400, 500]));
    const read = await desk.call('reviews.moved', { kind: 'weekly', period: '2026-W44' });
    expect(read.moved.map(({ value }) => value)).toEqual([95]);
  });
});
