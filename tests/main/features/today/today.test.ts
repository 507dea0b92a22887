import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense } from '#tests/shared/features/ledger/entries.ts';
import { pact, typeRow } from '#tests/support/figures.ts';
import { takeVisits } from '#tests/support/numbers-choices.ts';

const kindsDue = async (desk: Desk) =>
  (await desk.call('today.read', {})).due.map(({ kind }) => kind);

const firstSteps = async (desk: Desk) =>
  (await desk.call('today.read', {})).firstSteps?.map(({ step, isDone }) => `${step} ${isDone}`);

const HEADER = 'Date;Date de valeur;Débit;Crédit;Libellé;Solde';

async function importStatement(desk: Desk, rows: readonly string[]): Promise<void> {
  const path = fileOf(desk, 'relevé.csv');
  writeFileSync(path, [HEADER, ...rows].join('\n'));
  desk.desktop.opens = path;
  const { file } = await desk.call('ledger.takeFile', {});
  const reading = { file: file?.id ?? '', isDayFirst: null, rates: {} };
  await desk.call('ledger.importFile', reading);
}

describe('the next step', () => {
  it('is nothing where nothing calls, and names the next Monday', async () => {
    const desk = openDesk();
    await desk.call('metrics.follow', { metrics: ['leads'], isFollowed: true });
    expect(await desk.call('today.read', {})).toMatchObject({ due: [], nextCheckIn: '2026-11-23' });
  });

  it('is the check-in of Monday, then the review of the month, until they are kept', async () => {
    const desk = openDesk();
    await desk.call('metrics.follow', { metrics: ['leads'], isFollowed: true });
    desk.goTo('2026-12-01');
    const { due, nextCheckIn } = await desk.call('today.read', {});
    expect(due).toMatchObject([
      { kind: 'review', review: 'weekly', period: { key: '2026-W48' }, isBegun: false },
      { kind: 'review', review: 'monthly', period: { key: '2026-11' } },
    ]);
    expect(nextCheckIn).toBe('2026-12-07');
    await desk.call('reviews.finish', { kind: 'weekly', period: '2026-W48', closes: false });
    expect((await desk.call('today.read', {})).due).toMatchObject([{ review: 'monthly' }]);
  });

  it('asks for a number that stood so far once its week has ended, until it is confirmed', async () => {
    const desk = openDesk();
    await takeVisits(desk, ['2026-11-16', '2026-11-17', '2026-11-18']);
    expect(await kindsDue(desk)).toEqual([]);
    desk.goTo('2026-11-24');
    await desk.call('reviews.finish', { kind: 'weekly', period: '2026-W47', closes: false });
    const asked = async () => (await desk.call('today.read', {})).due[0];
    const first = await asked();
    if (first?.kind !== 'figures') throw new Error('no figure is asked for');
    expect(first).toMatchObject({ period: { key: '2026-W47' }, segment: null });
    const { metric, period, value } = first;
    await desk.call('values.enter', {
      cells: [{ metric, period: period.key, segment: null, value }],
    });
    expect(await asked()).toMatchObject({ kind: 'figures', count: first.count - 1 });
    expect(await asked()).not.toMatchObject({ metric });
  });

  it('asks for a month that stood so far when its metric went over to weeks', async () => {
    const desk = openDesk();
    await desk.call('metrics.follow', { metrics: ['sessions'], isFollowed: true });
    const cells = [{ metric: 'sessions', period: '2026-11', segment: null, value: 900 }];
    await desk.call('values.enter', { cells, isEstimate: true });
    await desk.call('metrics.changeCadence', {
      metric: 'sessions',
      cadence: 'week',
      from: '2026-12-01',
    });
    desk.goTo('2026-12-08');
    const { due } = await desk.call('today.read', {});
    expect(due.filter(({ kind }) => kind === 'figures')).toMatchObject([
      { metric: 'sessions', period: { key: '2026-11' }, value: 900 },
    ]);
    const asked = await desk.call('reviews.numbers', { kind: 'weekly', period: '2026-W49' });
    expect(asked.map(({ period, state }) => `${period.key} ${state}`)).toContain('2026-11 missing');
  });

  it('tells what the ledger says differently, and what waits there, before late actions', async () => {
    const desk = openDesk();
    await typeRow(desk, 'acquisition_spend', { '2026-10': 12_050 });
    await desk.call('ledger.add', expense({ paidOn: '2026-10-05', category: 'advertising' }));
    await desk.call('ledger.add', expense({ paidOn: '2026-10-06', category: 'other_expense' }));
    await desk.call('plans.add', {
      metric: 'leads',
      title: 'Write to ten people',
      dueOn: '2026-11-18',
    });
    await desk.call('plans.add', { metric: 'leads', title: 'Call back', dueOn: '2026-11-10' });
    const { due } = await desk.call('today.read', {});
    expect(due).toMatchObject([
      { kind: 'differences', count: 1 },
      { kind: 'waiting', count: 1, oldest: '2026-10-06' },
      { kind: 'action', count: 2, title: 'Call back', dueOn: '2026-11-10' },
    ]);
  });

  it('asks for a newer statement once the newest movement is older than thirty days', async () => {
    const desk = openDesk();
    await importStatement(desk, [
      '20/10/2026;20/10/2026;;1200,00;VIR DUPONT;1200,00',
      '23/10/2026;23/10/2026;-45,00;;PAIEMENT CB SNCF;1155,00',
    ]);
    expect(await kindsDue(desk)).not.toContain('statement');
    desk.goTo('2026-11-23');
    expect((await desk.call('today.read', {})).due).toContainEqual({
      kind: 'statement',
      count: 1,
      account: null,
      until: '2026-10-23',
    });
  });
});

describe('the first steps', () => {
  it('are ticked off as they are done, and gone after two weeks', async () => {
    const desk = openDesk();
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 30));
    expect(await firstSteps(desk)).toEqual([
      'pact true',
      'figures false',
      'action false',
      'files false',
      'check_in false',
    ]);
    await typeRow(desk, 'leads', { '2026-08': 12, '2026-09': 9, '2026-10': 14 });
    await desk.call('plans.add', { metric: 'leads', title: 'Write to ten people' });
    await desk.call('ledger.add', expense({ paidOn: '2026-11-05' }));
    expect(await firstSteps(desk)).toEqual([
      'pact true',
      'figures true',
      'action true',
      'files true',
      'check_in false',
    ]);
    desk.goTo('2026-12-06');
    expect(await firstSteps(desk)).toBeUndefined();
  });

  it('are gone before, once all five are done', async () => {
    const desk = openDesk();
    await desk.call('focus.choose', pact('2026-Q4', 'leads', 30));
    await typeRow(desk, 'leads', { '2026-08': 12, '2026-09': 9, '2026-10': 14 });
    await desk.call('plans.add', { metric: 'leads', title: 'Write to ten people' });
    await desk.call('ledger.add', expense({ paidOn: '2026-11-05' }));
    desk.goTo('2026-11-23');
    await desk.call('reviews.finish', { kind: 'weekly', period: '2026-W47', closes: false });
    expect((await desk.call('today.read', {})).firstSteps).toBeNull();
  });
});
