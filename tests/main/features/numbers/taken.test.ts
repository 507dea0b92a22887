import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk.ts';
import { typeRow } from '#tests/support/figures.ts';
import { takenValue } from '#tests/support/numbers-choices.ts';

const REVIEW = { kind: 'weekly', period: '2026-W46' } as const;

describe('what a check-in took of files', () => {
  it('is there after a restart, for its own review, until there is nothing of it any more', async () => {
    const desk = openDesk();
    const values = [takenValue('sessions', 70), takenValue('page_views', 210)];
    await desk.call('numbers.keepTaken', { ...REVIEW, values });
    desk.restart();
    expect(await desk.call('numbers.taken', REVIEW)).toEqual(values);
    expect(await desk.call('numbers.taken', { ...REVIEW, period: '2026-W45' })).toEqual([]);
    await desk.call('numbers.keepTaken', { ...REVIEW, values: [] });
    expect(await desk.call('numbers.taken', REVIEW)).toEqual([]);
    expect(readdirSync(desk.folder).filter((name) => name.includes('taken'))).toEqual([]);
  });

  it('outlives what a review of another kind takes and gives up meanwhile', async () => {
    const desk = openDesk();
    const month = { kind: 'monthly', period: '2026-10' } as const;
    const values = [takenValue('sessions', 300, { period: '2026-10', kind: 'month' })];
    await desk.call('numbers.keepTaken', { ...month, values });
    await desk.call('numbers.keepTaken', { ...REVIEW, values: [takenValue('sessions', 70)] });
    await desk.call('numbers.keepTaken', { ...REVIEW, values: [] });
    expect(await desk.call('numbers.taken', month)).toEqual(values);
  });

  it('is no step of the history before it is entered, and one when it is', async () => {
    const desk = openDesk();
    const values = [takenValue('sessions', 70), takenValue('page_views', 210)];
    await desk.call('numbers.keepTaken', { ...REVIEW, values });
    expect((await desk.call('values.undoState', {})).undo).toBe(null);
    expect(await desk.call('numbers.enterTaken', { values })).toEqual({ values: 2 });
    const at = { metric: 'sessions', period: '2026-W46', segment: null };
    expect(await desk.call('values.explain', at)).toMatchObject({ value: 70 });
    await desk.call('values.undo', {});
    expect(await desk.call('values.explain', at)).toMatchObject({ value: null });
  });

  it('gives way to what was typed meanwhile', async () => {
    const desk = openDesk();
    await typeRow(desk, 'sessions', { '2026-W46': 75 });
    const values = [takenValue('sessions', 70), takenValue('page_views', 210)];
    expect(await desk.call('numbers.enterTaken', { values })).toEqual({ values: 1 });
    const at = { metric: 'sessions', period: '2026-W46', segment: null };
    expect(await desk.call('values.explain', at)).toMatchObject({ value: 75 });
  });

  it('so far is asked for again once the period has ended, and never taken for its whole', async () => {
    const desk = openDesk();
    const { source } = takenValue('leads', 4);
    const soFar = { isPartial: true, source: { ...source, until: '2026-11-12' } };
    await desk.call('numbers.enterTaken', {
      values: [takenValue('leads', 4, soFar), takenValue('sessions', 70)],
    });
    const numbers = await desk.call('reviews.numbers', REVIEW);
    const of = (metric: string) => numbers.find((one) => one.metric === metric);
    expect(of('leads')).toMatchObject({ state: 'missing', value: 4 });
    expect(of('sessions')).toMatchObject({ state: 'known', value: 70 });
  });
});
