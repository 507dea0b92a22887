import { describe, expect, it } from 'vitest';
import type { OneThingEnd } from '#shared/features/reviews/answer-kinds.ts';
import { dumpOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';

const week = (period: string) => ({ kind: 'weekly', period }) as const;
const actions = (desk: Desk) => desk.call('plans.list', { metric: null });
const read = (desk: Desk, period: string) => desk.call('reviews.read', week(period));

const choose = (desk: Desk, period: string, choice: { action?: number; title?: string }) =>
  desk.call('reviews.chooseOneThing', {
    ...week(period),
    action: choice.action ?? null,
    title: choice.title ?? '',
  });

const keep = (desk: Desk, period: string) =>
  desk.call('reviews.finish', { ...week(period), closes: false });

const end = (desk: Desk, period: string, became: OneThingEnd) =>
  desk.call('reviews.endOneThing', { period, became });

/** On 23 November 2026, a pact for leads and two actions that wait. */
async function deskWithPlan(): Promise<Desk> {
  const desk = openDesk();
  desk.goTo('2026-11-23');
  await desk.call('focus.choose', {
    quarter: '2026-Q4',
    metric: 'leads',
    line: 700,
    why: 'Les ventes attendent',
    reaction: 'Rappeler',
    readingKind: null,
    guardrail: null,
    because: '',
  });
  for (const title of ['Appeler dix clients', 'Écrire la page'])
    await desk.call('plans.add', { metric: 'leads', title });
  return desk;
}

describe('the one thing of a week', () => {
  it('is an action of the plan, under way from then on, in one step', async () => {
    const desk = await deskWithPlan();
    const before = dumpOf(desk.business());
    await choose(desk, '2026-W47', { action: 2 });
    expect((await actions(desk))[1]).toMatchObject({ state: 'doing', startedOn: '2026-11-23' });
    expect((await read(desk, '2026-W47')).answers.oneThing).toBe('Écrire la page');
    await desk.call('values.undo', {});
    expect(dumpOf(desk.business())).toEqual(before);
  });

  it('that is typed becomes an action of the metric of the quarter, in one step', async () => {
    const desk = await deskWithPlan();
    await choose(desk, '2026-W47', { title: 'Relancer les devis' });
    expect((await actions(desk))[2]).toMatchObject({
      title: 'Relancer les devis',
      metric: 'leads',
      state: 'doing',
    });
    await desk.call('values.undo', {});
    expect(await actions(desk)).toHaveLength(2);
    expect((await read(desk, '2026-W47')).answers.oneThing).toBe('');
  });

  it('that is put right takes the place of what was typed first, unless more was said of it', async () => {
    const desk = await deskWithPlan();
    await choose(desk, '2026-W47', { title: 'Relancer les dvis' });
    await choose(desk, '2026-W47', { title: 'Relancer les devis' });
    expect((await actions(desk)).map(({ title }) => title)).toEqual([
      'Appeler dix clients',
      'Écrire la page',
      'Relancer les devis',
    ]);
    await desk.call('plans.change', { id: 4, dueOn: '2026-11-27' });
    await choose(desk, '2026-W47', { action: 1 });
    expect(await actions(desk)).toHaveLength(3);
  });

  it('that is typed word for word as an action is that action', async () => {
    const desk = await deskWithPlan();
    await choose(desk, '2026-W47', { title: 'écrire la page' });
    expect(await actions(desk)).toHaveLength(2);
    expect((await actions(desk))[1]?.state).toBe('doing');
  });

  it('stays but words where nothing is followed', async () => {
    const desk = openDesk();
    desk.goTo('2026-11-23');
    await choose(desk, '2026-W47', { title: 'Respirer' });
    expect((await read(desk, '2026-W47')).answers).toMatchObject({
      oneThing: 'Respirer',
      oneThingAction: null,
    });
    expect(await actions(desk)).toEqual([]);
  });

  it('is ticked off with its action, and the other way round', async () => {
    const desk = await deskWithPlan();
    await choose(desk, '2026-W47', { action: 2 });
    await keep(desk, '2026-W47');
    const isDone = async () =>
      (await desk.call('reviews.overview', {})).past[0]?.answers.isOneThingDone;
    await desk.call('plans.change', { id: 2, state: 'done' });
    expect(await isDone()).toBe(true);
    await desk.call('plans.change', { id: 2, state: 'doing' });
    expect(await isDone()).toBe(false);
    await desk.call('reviews.save', { ...week('2026-W47'), answers: { isOneThingDone: true } });
    expect((await actions(desk))[1]).toMatchObject({ state: 'done', doneOn: '2026-11-23' });
  });
});

describe('a check-in opens with the one thing of before', () => {
  async function nextMonday(): Promise<Desk> {
    const desk = await deskWithPlan();
    await choose(desk, '2026-W47', { action: 2 });
    await keep(desk, '2026-W47');
    desk.goTo('2026-11-30');
    return desk;
  }

  it('and asks nothing where there was none', async () => {
    const desk = await deskWithPlan();
    expect((await read(desk, '2026-W47')).last).toBeNull();
  });

  it('whose action follows what became of it, in one step', async () => {
    const desk = await nextMonday();
    expect((await read(desk, '2026-W48')).last).toMatchObject({
      period: { key: '2026-W48' },
      text: 'Écrire la page',
      isAction: true,
      became: null,
    });
    for (const [became, state] of [
      ['done', 'done'],
      ['dropped', 'dropped'],
      ['kept', 'doing'],
    ] as const) {
      await end(desk, '2026-W48', became);
      expect((await actions(desk))[1]?.state).toBe(state);
      expect((await read(desk, '2026-W48')).last?.became).toBe(became);
    }
    await desk.call('values.undo', {});
    expect((await actions(desk))[1]?.state).toBe('dropped');
  });

  it('which is this week’s once more where it is kept, until another end is said', async () => {
    const desk = await nextMonday();
    await end(desk, '2026-W48', 'kept');
    expect((await read(desk, '2026-W48')).answers).toMatchObject({
      oneThing: 'Écrire la page',
      step: 'numbers',
    });
    await end(desk, '2026-W48', 'done');
    expect((await read(desk, '2026-W48')).answers.oneThing).toBe('');
  });

  it('and knows what the plan says already', async () => {
    const desk = await nextMonday();
    await desk.call('plans.change', { id: 2, state: 'done' });
    expect((await read(desk, '2026-W48')).last?.became).toBe('done');
  });

  it('of the check-in that came last, until its end was said', async () => {
    const desk = await nextMonday();
    desk.goTo('2026-12-07');
    expect((await read(desk, '2026-W49')).last).toMatchObject({ period: { key: '2026-W48' } });
    await end(desk, '2026-W48', 'dropped');
    expect((await read(desk, '2026-W49')).last).toBeNull();
  });
});

describe('the number of a check-in', () => {
  it('is kept as it stood, and the next one knows it', async () => {
    const desk = await deskWithPlan();
    await desk.call('values.enter', {
      cells: [
        { metric: 'leads', period: '2026-W46', segment: null, value: 40 },
        { metric: 'leads', period: '2026-W47', segment: null, value: 50 },
      ],
    });
    await keep(desk, '2026-W47');
    const first = { quarter: '2026-Q4', metric: 'leads', value: 90 };
    expect((await read(desk, '2026-W47')).answers.reading).toEqual(first);
    desk.goTo('2026-11-30');
    await desk.call('values.enter', {
      cells: [{ metric: 'leads', period: '2026-W48', segment: null, value: 60 }],
    });
    await keep(desk, '2026-W48');
    expect(await read(desk, '2026-W48')).toMatchObject({
      before: first,
      answers: { reading: { value: 150 } },
    });
  });
});

describe('confidence', () => {
  it('is asked where the quarter that runs has a line', async () => {
    const desk = await deskWithPlan();
    expect((await read(desk, '2026-W47')).confidenceQuarter?.key).toBe('2026-Q4');
    expect((await read(desk, '2026-W38')).confidenceQuarter).toBeNull();
    desk.goTo('2027-01-04');
    // The Monday of a new quarter that has no line yet; and one that is made up after its quarter.
    expect((await read(desk, '2026-W53')).confidenceQuarter).toBeNull();
    expect((await read(desk, '2026-W52')).confidenceQuarter).toBeNull();
  });
});
