import { describe, expect, it } from 'vitest';
import type { ReviewKind } from '#shared/features/reviews/model.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { openDesk, wholeDumpOf } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';

const week = (period: string) => ({ kind: 'weekly', period }) as const;

const follow = (desk: Desk, metrics: string[]) =>
  desk.call('metrics.follow', { metrics, isFollowed: true });

const keep = (desk: Desk, kind: ReviewKind, period: string, closes = false) =>
  desk.call('reviews.finish', { kind, period, closes });

async function ritual(desk: Desk, kind: ReviewKind) {
  const found = (await desk.call('reviews.overview', {})).rituals.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

describe('the habit', () => {
  it('begins with the first day: nothing is missed from before', async () => {
    const desk = openDesk();
    await follow(desk, ['leads']);
    const { rituals, waiting, past } = await desk.call('reviews.overview', {});
    expect(rituals.map(({ current }) => current.state)).toEqual([
      'possible',
      'possible',
      'possible',
    ]);
    expect({ waiting, past }).toEqual({ waiting: [], past: [] });
    desk.goTo('2026-11-23');
    expect(await ritual(desk, 'weekly')).toMatchObject({
      run: 0,
      current: { state: 'due', period: { key: '2026-W47' } },
      nextOn: '2026-11-30',
    });
  });

  it('is kept, missed and made up over weeks, and the run says so', async () => {
    const desk = openDesk();
    await follow(desk, ['leads']);
    desk.goTo('2026-11-23');
    await keep(desk, 'weekly', '2026-W47');
    desk.goTo('2026-12-08');
    expect(await ritual(desk, 'weekly')).toMatchObject({ run: 0, current: { state: 'due' } });
    expect((await desk.call('reviews.overview', {})).waiting).toMatchObject([
      { kind: 'weekly', period: { key: '2026-W48' }, isBegun: false },
    ]);
    await keep(desk, 'weekly', '2026-W49');
    await keep(desk, 'weekly', '2026-W48');
    expect((await ritual(desk, 'weekly')).run).toBe(3);
    const { past, waiting } = await desk.call('reviews.overview', {});
    expect(waiting).toEqual([]);
    expect(past.map(({ period, isLate, keptOn }) => [period.key, isLate, keptOn])).toEqual([
      ['2026-W49', false, '2026-12-08'],
      ['2026-W48', true, '2026-12-08'],
      ['2026-W47', false, '2026-11-23'],
    ]);
  });

  it('lets go of what nobody will make up, in one step that undo takes back', async () => {
    const desk = openDesk();
    await follow(desk, ['leads']);
    desk.goTo('2026-12-08');
    await desk.call('reviews.letGo', { reviews: [week('2026-W47'), week('2026-W48')] });
    const after = await desk.call('reviews.overview', {});
    expect(after.waiting).toEqual([]);
    expect(after.past.map(({ state }) => state)).toEqual(['missed', 'missed']);
    await desk.call('values.undo', {});
    expect((await desk.call('reviews.overview', {})).waiting).toHaveLength(2);
  });

  it('never makes a kept review a missed one', async () => {
    const desk = openDesk();
    await keep(desk, 'weekly', '2026-W46');
    await desk.call('reviews.letGo', { reviews: [week('2026-W46')] });
    expect((await ritual(desk, 'weekly')).run).toBe(1);
  });
});

describe('a review', () => {
  it('is left at a step and found there after a restart', async () => {
    const desk = openDesk();
    await desk.call('reviews.save', {
      ...week('2026-W46'),
      answers: { step: 'actions', notKnown: ['leads||2026-W46'] },
    });
    await desk.call('reviews.save', {
      ...week('2026-W46'),
      answers: { oneThing: 'Relancer trois devis', notKnown: ['sessions||2026-W46'] },
      note: 'Semaine courte',
    });
    desk.restart();
    expect(await desk.call('reviews.read', week('2026-W46'))).toMatchObject({
      state: 'open',
      next: { key: '2026-W47' },
      answers: {
        step: 'actions',
        oneThing: 'Relancer trois devis',
        notKnown: ['leads||2026-W46', 'sessions||2026-W46'],
      },
      note: 'Semaine courte',
    });
    await keep(desk, 'weekly', '2026-W46');
    expect((await desk.call('reviews.overview', {})).past[0]).toMatchObject({
      state: 'kept',
      note: 'Semaine courte',
      answers: { oneThing: 'Relancer trois devis' },
    });
  });

  it('adds a choice and an answer to those of before, given in one breath', async () => {
    const desk = openDesk();
    const month = { kind: 'monthly', period: '2026-10' } as const;
    const say = (answers: InputOf<'reviews.save'>['answers']) =>
      desk.call('reviews.save', { ...month, answers });
    await say({ channels: { LinkedIn: 'push' } });
    await say({ channels: { Salon: 'keep' } });
    await say({ channels: { LinkedIn: 'stop' } });
    await say({ questions: [{ question: 'What worked?', answer: 'Posts' }] });
    await say({ questions: [{ question: 'What did not?', answer: 'Calls' }] });
    await say({ questions: [{ question: 'What worked?', answer: 'Talks' }] });
    expect((await desk.call('reviews.read', month)).answers).toMatchObject({
      channels: { LinkedIn: 'stop', Salon: 'keep' },
      questions: [
        { question: 'What did not?', answer: 'Calls' },
        { question: 'What worked?', answer: 'Talks' },
      ],
    });
  });

  it('stays kept when its one thing is ticked off, and says so', async () => {
    const desk = openDesk();
    await desk.call('reviews.save', { ...week('2026-W46'), answers: { oneThing: 'Relancer' } });
    await keep(desk, 'weekly', '2026-W46');
    await desk.call('reviews.save', { ...week('2026-W46'), answers: { isOneThingDone: true } });
    expect((await desk.call('reviews.overview', {})).past[0]).toMatchObject({
      state: 'kept',
      answers: { oneThing: 'Relancer', isOneThingDone: true },
    });
  });

  it('stays kept, and not late, when a word is added to it later', async () => {
    const desk = openDesk();
    await keep(desk, 'weekly', '2026-W46');
    desk.goTo('2026-12-20');
    await desk.call('reviews.save', { ...week('2026-W46'), answers: {}, note: 'Après coup' });
    await keep(desk, 'weekly', '2026-W46');
    expect((await desk.call('reviews.overview', {})).past.at(-1)).toMatchObject({
      state: 'kept',
      keptOn: '2026-11-22',
      isLate: false,
      note: 'Après coup',
    });
  });

  it('closes its period in the same step, and undo opens it again', async () => {
    const desk = openDesk();
    await desk.call('values.enter', {
      cells: [{ metric: 'leads', period: '2026-10', segment: null, value: 3 }],
    });
    await keep(desk, 'monthly', '2026-10', true);
    const change = {
      cells: [{ metric: 'leads', period: '2026-10', segment: null, value: 4 }],
    };
    expect(await desk.attempt('values.enter', change)).toMatchObject({ code: 'closed_period' });
    expect(
      (await desk.call('reviews.read', { kind: 'monthly', period: '2026-10' })).period,
    ).toMatchObject({ isClosed: true });
    await desk.call('values.undo', {});
    expect(await desk.attempt('values.enter', change)).toMatchObject({ ok: true });
    expect((await ritual(desk, 'monthly')).run).toBe(0);
  });

  it('of a month that was closed already is kept all the same', async () => {
    const desk = openDesk();
    await desk.call('values.closePeriod', { period: '2026-10' });
    await keep(desk, 'monthly', '2026-10', true);
    expect((await ritual(desk, 'monthly')).run).toBe(1);
  });

  it.each([
    ['a period that is not over', week('2026-W47'), 'period_not_over'],
    ['a month for a week', week('2026-10'), 'unknown_period'],
    ['a week that does not exist', week('2026-W60'), 'unknown_period'],
  ])('refuses %s, and nothing is written', async (_what, place, code) => {
    const desk = openDesk();
    await follow(desk, ['leads']);
    const before = wholeDumpOf(desk.business());
    for (const call of [
      desk.attempt('reviews.save', { ...place, answers: { oneThing: 'x' } }),
      desk.attempt('reviews.finish', { ...place, closes: true }),
      desk.attempt('reviews.letGo', { reviews: [week('2026-W46'), place] }),
      desk.attempt('reviews.numbers', place),
    ]) {
      expect(await call).toMatchObject({ ok: false, code });
    }
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('refuses a step of another ritual', async () => {
    const desk = openDesk();
    expect(
      await desk.attempt('reviews.save', { ...week('2026-W46'), answers: { step: 'channels' } }),
    ).toMatchObject({ code: 'bad_input', field: 'answers.step' });
  });

  it('is a step of its own in the history only where something was said', async () => {
    const desk = openDesk();
    const said = { ...week('2026-W46'), answers: { oneThing: 'Relancer' }, note: '' };
    await desk.call('reviews.save', said);
    await desk.call('reviews.save', said);
    await desk.call('values.undo', {});
    expect((await desk.call('reviews.read', week('2026-W46'))).state).toBeNull();
  });
});

describe('what is said in a review', () => {
  it('adds up save by save, up to what can be kept', async () => {
    const desk = openDesk();
    await follow(desk, ['leads']);
    const said = (round: number) => ({
      ...week('2026-W46'),
      answers: { notKnown: Array.from({ length: 1000 }, (_, index) => `leads|${round}|${index}`) },
    });
    await desk.call('reviews.save', said(1));
    await desk.call('reviews.save', said(2));
    expect(await desk.attempt('reviews.save', said(3))).toMatchObject({
      ok: false,
      code: 'bad_input',
      field: 'answers',
    });
    expect((await desk.call('reviews.read', week('2026-W46'))).answers.notKnown).toHaveLength(2000);
  });
});
