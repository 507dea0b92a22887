import { describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/ipc/contract.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { typeRow } from '#tests/support/figures.ts';

/** Weekly values from 2026-W21 (Monday 18 May) on. */
const weeks = (values: readonly number[]) =>
  Object.fromEntries(values.map((value, index) => [`2026-W${21 + index}`, value]));

const done = (more: Partial<InputOf<'plans.add'>> = {}): InputOf<'plans.add'> => ({
  metric: 'sessions',
  title: 'Nouvelle page',
  state: 'done',
  startedOn: '2026-08-12',
  doneOn: '2026-08-12',
  ...more,
});

/** Twelve weeks at 100 and 110 (W21 to W32), the action in W33, then weeks at another level. */
async function deskWith(after: readonly number[]): Promise<{ desk: Desk; action: number }> {
  const desk = openDesk();
  const before = Array.from({ length: 12 }, (_, index) => 100 + (index % 2) * 10);
  await typeRow(desk, 'sessions', weeks([...before, 105, ...after]));
  const { id } = await desk.call('plans.add', done());
  return { desk, action: id };
}

describe('what a metric did after an action', () => {
  it('is a signal where its own past does not explain it', async () => {
    const { desk, action } = await deskWith([200, 205, 210, 195]);
    expect(await desk.call('signals.effect', { action })).toMatchObject({
      action,
      metric: 'sessions',
      kind: 'week',
      unit: 'count',
      verdict: 'signal',
      before: { mean: 105, points: 4 },
      after: { mean: 202.5, points: 4 },
      change: 97.5,
      signals: [
        { period: '2026-W34', signals: ['beyond'] },
        { period: '2026-W35', signals: ['beyond'] },
        { period: '2026-W36', signals: expect.arrayContaining(['beyond']) as string[] },
        { period: '2026-W37', signals: expect.arrayContaining(['beyond']) as string[] },
      ],
    });
  });

  it('is noise, or too early to tell', async () => {
    const quiet = await deskWith([100, 110, 100, 110]);
    expect(await quiet.desk.call('signals.effect', { action: quiet.action })).toMatchObject({
      verdict: 'noise',
      change: 0,
    });
    const early = await deskWith([110]);
    expect(await early.desk.call('signals.effect', { action: early.action })).toMatchObject({
      verdict: 'too_early',
      after: { points: 1 },
    });
  });

  it('has no limits where nothing is known from before', async () => {
    const desk = openDesk();
    const { id } = await desk.call('plans.add', done());
    expect(await desk.call('signals.effect', { action: id })).toMatchObject({
      verdict: 'no_limits',
      before: { mean: null, points: 0 },
      change: null,
    });
  });

  it('names what else went on meanwhile', async () => {
    const { desk, action } = await deskWith([200, 205, 210, 195]);
    await desk.call('plans.add', done({ title: 'Campagne', metric: 'leads', state: 'doing' }));
    await desk.call('plans.add', { metric: 'sessions', title: 'Pas commencée' });
    await desk.call('signals.annotate', { metric: null, on: '2026-08-20', text: 'Grève' });
    await desk.call('signals.annotate', { metric: null, on: '2026-11-01', text: 'Plus tard' });
    const { overlapping } = await desk.call('signals.effect', { action });
    expect(overlapping.map(({ type, text }) => [type, text])).toEqual([
      ['action', 'Campagne'],
      ['annotation', 'Grève'],
    ]);
  });

  it('does not look back over a change in the way of working', async () => {
    const { desk, action } = await deskWith([200, 205, 210, 195]);
    await desk.call('signals.rebase', { metric: 'sessions', from: '2026-07-20', reason: 'Site' });
    expect(await desk.call('signals.effect', { action })).toMatchObject({
      verdict: 'no_limits',
      before: { points: 3 },
    });
  });

  it('is told once the action is done, and of an action that exists', async () => {
    const desk = openDesk();
    const { id } = await desk.call('plans.add', { metric: 'leads', title: 'En cours' });
    expect(await desk.attempt('signals.effect', { action: id })).toMatchObject({
      code: 'not_done',
    });
    expect(await desk.attempt('signals.effect', { action: 99 })).toMatchObject({
      code: 'not_found',
    });
  });

  it('is told for every finished action at once, of one metric or of all', async () => {
    const { desk, action } = await deskWith([200, 205, 210, 195]);
    const other = await desk.call('plans.add', done({ metric: 'leads' }));
    await desk.call('plans.add', done({ title: 'En cours', state: 'doing', doneOn: null }));
    const effects = await desk.call('signals.effects', { metric: null });
    expect(effects.map((effect) => effect.action)).toEqual([action, other.id]);
    const ofOne = await desk.call('signals.effects', { metric: 'sessions' });
    expect(ofOne).toEqual([await desk.call('signals.effect', { action })]);
  });
});
