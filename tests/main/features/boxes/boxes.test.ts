import { describe, expect, it } from 'vitest';
import type { Box } from '#shared/features/boxes/model.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { pact, typeRow } from '#tests/support/figures.ts';

const box = async (desk: Desk, name: Box) =>
  (await desk.call('boxes.read', {})).boxes.find((one) => one.box === name);

describe('the page of the model', () => {
  it('has nine empty boxes in the order of filling, none of them watched', async () => {
    const desk = openDesk();
    const { boxes, risk } = await desk.call('boxes.read', {});
    expect(boxes.map((one) => one.box).slice(0, 3)).toEqual(['problem', 'customers', 'value']);
    expect(boxes).toHaveLength(9);
    expect(boxes.every(({ watcher, text }) => watcher === null && text === '')).toBe(true);
    expect(risk).toMatchObject({ month: { key: '2026-11' }, box: null });
  });

  it('keeps a version a day, and undo brings back the one before', async () => {
    const desk = openDesk();
    await desk.call('boxes.write', { box: 'value', text: 'Vite' });
    await desk.call('boxes.write', { box: 'value', text: 'Un devis le jour même' });
    desk.goTo('2026-11-24');
    await desk.call('boxes.write', { box: 'value', sureness: 'heard' });
    expect(await box(desk, 'value')).toMatchObject({
      text: 'Un devis le jour même',
      sureness: 'heard',
      writtenOn: '2026-11-24',
      before: [{ on: '2026-11-22', text: 'Un devis le jour même', sureness: 'guess' }],
    });
    await desk.call('values.undo', {});
    expect(await box(desk, 'value')).toMatchObject({ writtenOn: '2026-11-22', before: [] });
  });

  it('takes no text that does not fit, and nothing as measured before six values', async () => {
    const desk = openDesk();
    const long = { box: 'value', text: 'x'.repeat(281) };
    expect(await desk.attempt('boxes.write', long)).toMatchObject({ ok: false, code: 'bad_input' });
    const row = { '2026-06': 5, '2026-07': 6, '2026-08': 7, '2026-09': 8, '2026-10': 9 };
    await typeRow(desk, 'list_joined', row);
    await desk.call('metrics.follow', { metrics: ['cac'], isFollowed: true });
    await typeRow(desk, 'acquisition_spend', { '2026-06': 100 });
    const measured = { box: 'costs', sureness: 'measured' } as const;
    expect(await desk.attempt('boxes.write', measured)).toMatchObject({ code: 'bad_input' });
    const months = ['05', '06', '07', '08', '09', '10'].map((month) => `2026-${month}`);
    const all = (value: number) => Object.fromEntries(months.map((month) => [month, value]));
    await typeRow(desk, 'acquisition_spend', all(10_000));
    await typeRow(desk, 'customers_new', all(2));
    await desk.call('boxes.write', measured);
    expect(await box(desk, 'costs')).toMatchObject({
      sureness: 'measured',
      known: 6,
      watcher: { metric: 'cac', value: 5_000 },
    });
  });

  it('tells the metric of the quarter as the focus does', async () => {
    const desk = openDesk();
    await desk.call(
      'focus.choose',
      pact('2026-Q4', 'list_joined', 100, { readingKind: 'quarter' }),
    );
    await typeRow(desk, 'list_joined', { '2026-10': 10, '2026-11': 90 });
    const { hero } = await desk.call('focus.view', { quarter: '2026-Q4' });
    expect((await box(desk, 'metrics'))?.watcher).toMatchObject({
      metric: 'list_joined',
      period: { key: '2026-Q4' },
      value: hero?.value,
      status: hero?.status,
    });
  });

  it('has one riskiest box a month', async () => {
    const desk = openDesk();
    await desk.call('boxes.risk', { box: 'channels', why: 'Tout vient de LinkedIn' });
    await desk.call('boxes.risk', { box: 'costs', why: '' });
    expect((await desk.call('boxes.read', {})).risk).toMatchObject({ box: 'costs', why: '' });
    desk.goTo('2026-12-01');
    expect((await desk.call('boxes.read', {})).risk.box).toBe(null);
  });
});
