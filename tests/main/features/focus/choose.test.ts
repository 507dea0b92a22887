import { describe, expect, it } from 'vitest';
import { focus } from '#main/db/schema.ts';
import { openDesk, wholeDumpOf } from '#tests/support/desk.ts';
import { figure, pact } from '#tests/support/figures.ts';

const chosenIn = async (desk: ReturnType<typeof openDesk>, quarter: string) =>
  (await desk.call('focus.view', { quarter })).pact;

describe('choosing the metric of a quarter', () => {
  it('keeps the metric, its line, why now, and what changes if it drifts', async () => {
    const desk = openDesk();
    const draft = pact('2026-Q4', 'conversion_rate', 4, {
      why: '  Les visites viennent  ',
      reaction: 'Réécrire la page',
      guardrail: { metric: 'cac', line: 5000 },
    });
    const chosen = {
      quarter: '2026-Q4',
      metric: 'conversion_rate',
      line: 4,
      why: 'Les visites viennent',
      reaction: 'Réécrire la page',
      readingKind: 'quarter',
      guardrail: { metric: 'cac', line: 5000 },
      chosenAt: '2026-11-22T12:00:00.000Z',
    };
    expect(await desk.call('focus.choose', draft)).toEqual(chosen);
    expect(await chosenIn(desk, '2026-Q4')).toEqual(chosen);
  });

  it('follows it and its guardrail, with the inputs that they are computed from', async () => {
    const desk = openDesk();
    const guardrail = { metric: 'cac', line: 5000 };
    await desk.call('focus.choose', pact('2026-Q4', 'conversion_rate', 4, { guardrail }));
    const metrics = await desk.call('metrics.list', {});
    const followed = metrics.filter(({ isFollowed }) => isFollowed).map(({ id }) => id);
    expect(followed.toSorted()).toEqual([
      'acquisition_spend',
      'cac',
      'conversion_rate',
      'conversions_hard',
      'customers_new',
      'prospects_contacted',
    ]);
  });

  it('draws the line as the target of the quarter', async () => {
    const desk = openDesk();
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 60));
    expect(await figure(desk, 'leads', '2026-Q4')).toMatchObject({ line: 60 });
    expect(await figure(desk, 'leads', '2026-12')).toMatchObject({ line: null });
  });

  it('draws the line of a monthly metric, list growth, on the quarter’s last month', async () => {
    const desk = openDesk();
    const chosen = await desk.call('focus.choose', pact('2026-Q4', 'list_growth', 12));
    expect(chosen.readingKind).toBe('month');
    expect(await figure(desk, 'list_growth', '2026-12')).toMatchObject({ line: 12 });
    expect(await figure(desk, 'list_growth', '2026-11')).toMatchObject({ line: null });
    // A month's growth is no line for a quarter, which grows about three times as much.
    expect(await figure(desk, 'list_growth', '2026-Q4')).toMatchObject({ line: null });
  });

  it('reads it by the kind of period that was asked for', async () => {
    const desk = openDesk();
    const draft = pact('2026-Q4', 'leads', 5, { readingKind: 'week' });
    expect(await desk.call('focus.choose', draft)).toMatchObject({ readingKind: 'week' });
    // The last week whose Thursday is in the quarter: 31 December 2026.
    expect(await figure(desk, 'leads', '2026-W53')).toMatchObject({ line: 5 });
  });

  it.each([
    ['a quarter that is over', pact('2026-Q3', 'leads', 60), 'focus_past_quarter', 'quarter'],
    [
      'a guardrail that is the metric itself',
      pact('2026-Q4', 'leads', 60, { guardrail: { metric: 'leads', line: 1 } }),
      'guardrail_is_focus',
      'guardrail',
    ],
    ['a metric that does not exist', pact('2026-Q4', 'leds', 60), 'unknown_metric', 'metric'],
    [
      'a guardrail that does not exist',
      pact('2026-Q4', 'leads', 60, { guardrail: { metric: 'leds', line: 1 } }),
      'unknown_metric',
      'metric',
    ],
    ['a month', pact('2026-11', 'leads', 60), 'unknown_period', 'quarter'],
    ['no quarter at all', pact('2026-Q5', 'leads', 60), 'unknown_period', 'period'],
    ['an empty reason', pact('2026-Q4', 'leads', 60, { why: '  ' }), 'bad_input', 'why'],
  ])('is refused for %s, and nothing is written', async (_what, draft, code, field) => {
    const desk = openDesk();
    const before = wholeDumpOf(desk.business());
    expect(await desk.attempt('focus.choose', draft)).toMatchObject({ ok: false, code, field });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });
});

describe('choosing again', () => {
  it.each([
    ['another metric', pact('2026-Q4', 'orders', 60)],
    ['another line', pact('2026-Q4', 'leads', 61)],
  ])('inside the quarter needs a reason for %s', async (_what, draft) => {
    const desk = openDesk();
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 60));
    const before = wholeDumpOf(desk.business());
    expect(await desk.attempt('focus.choose', draft)).toMatchObject({
      code: 'focus_change_needs_reason',
      field: 'because',
    });
    expect(wholeDumpOf(desk.business())).toEqual(before);
    const because = 'The market moved';
    expect(await desk.call('focus.choose', { ...draft, because })).toMatchObject({
      metric: draft.metric,
      line: draft.line,
    });
  });

  it('keeps the one before in the history, with the reason', async () => {
    const desk = openDesk();
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 60));
    desk.goTo('2026-11-24');
    await desk.call('focus.choose', pact('2026-Q4', 'orders', 9, { because: 'Enough leads' }));
    const kept = desk.business().readable.select().from(focus).all();
    expect(
      kept.map(({ line, replacedAt, replacedBecause }) => [line, replacedAt, replacedBecause]),
    ).toEqual([
      [60, '2026-11-24T12:00:00.000Z', 'Enough leads'],
      [9, null, null],
    ]);
  });

  it('needs no reason for other words, nor for a quarter that has not begun', async () => {
    const desk = openDesk();
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 60));
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 60, { why: 'Said better' }));
    expect(await chosenIn(desk, '2026-Q4')).toMatchObject({ why: 'Said better' });
    await desk.call('focus.choose', pact('2027-Q1', 'orders', 12));
    await desk.call('focus.choose', pact('2027-Q1', 'leads', 70));
    expect(await chosenIn(desk, '2027-Q1')).toMatchObject({ metric: 'leads', line: 70 });
    expect(desk.business().readable.select().from(focus).all()).toHaveLength(3);
  });
});

describe('what the quarter taught', () => {
  it('is kept, and can be rewritten or taken back', async () => {
    const desk = openDesk();
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 60));
    for (const learned of ['Start earlier', 'Start much earlier', '']) {
      await desk.call('focus.learn', { quarter: '2026-Q4', learned });
      const { past } = await desk.call('focus.view', { quarter: '2027-Q1' });
      expect(past.map((one) => one.learned)).toEqual([learned]);
    }
  });

  it('needs a metric that was chosen', async () => {
    const refused = await openDesk().attempt('focus.learn', { quarter: '2026-Q4', learned: 'x' });
    expect(refused).toEqual({ ok: false, code: 'not_found', field: 'quarter' });
  });
});
