import { expect, it } from 'vitest';
import { createBridge } from '#renderer/gallery/bridge.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers } from '#renderer/gallery/piece-state.ts';
import { Refusal } from '#shared/ipc/refusal.ts';

/** A bridge with what it complained of. */
function open(answers: Answers) {
  const complaints: string[] = [];
  return { complaints, bridge: createBridge(answers, (fault) => complaints.push(fault)) };
}

const WRITTEN = { written: 1 };
const CELL = { metric: 'leads', period: '2026-10', segment: null, value: 4 };

it('answers as the main process does, and keeps what was asked to be done', async () => {
  const { bridge, complaints } = open({
    'values.enter': ({ cells }) => ({ written: cells.length }),
    'targets.set': new Refusal('closed_period', { field: 'period' }),
  });
  expect(await bridge.api.call('values.enter', { cells: [CELL, CELL] })).toMatchObject({
    ok: true,
    value: { written: 2 },
  });
  const objectives = [{ metric: 'leads', period: '2026-10', line: 5 }];
  const refused = { ok: false, code: 'closed_period', field: 'period' };
  expect(await bridge.api.call('targets.set', { objectives })).toEqual(refused);
  expect(bridge.sent).toEqual([
    { name: 'values.enter', input: { cells: [CELL, CELL] } },
    { name: 'targets.set', input: { objectives } },
  ]);
  expect(complaints).toEqual([]);
});

it('names the query for which there is no answer, and refuses it', async () => {
  const { bridge, complaints } = open({});
  const answer = await bridge.api.call('focus.view', { quarter: '2026-Q4' });
  expect(answer).toEqual({ ok: false, code: 'failed' });
  expect(complaints).toEqual(['No answer for focus.view {"quarter":"2026-Q4"}.']);
});

it('complains of what the contract would not let through, in either direction', async () => {
  const { bridge, complaints } = open({ 'values.enter': WRITTEN, 'targets.set': { written: 0.5 } });
  await bridge.api.call('values.enter', { cells: [{ ...CELL, value: 'four' }] });
  const objectives = [{ metric: 'leads', period: '2026-10', line: 5 }];
  await bridge.api.call('targets.set', { objectives });
  await bridge.api.call('values.erase', {});
  expect(complaints).toEqual([
    expect.stringContaining('values.enter refuses this input'),
    expect.stringContaining('The answer of targets.set is not in its form'),
    'No operation is called values.erase.',
  ]);
});

it('counts the answers that never come', async () => {
  const { bridge } = open({ 'values.enter': PENDING });
  let isAnswered = false;
  void bridge.api.call('values.enter', { cells: [CELL] }).then(() => {
    isAnswered = true;
  });
  await Promise.resolve();
  expect(bridge.pendingCount()).toBe(1);
  expect(isAnswered).toBe(false);
});

it('tells what the main process would to those who still listen', () => {
  const { bridge } = open({});
  const heard: string[] = [];
  const stop = bridge.api.on(({ type }) => heard.push(type));
  bridge.tell({ type: 'business-opened' });
  stop();
  bridge.tell({ type: 'business-opened' });
  expect(heard).toEqual(['business-opened']);
});

it('keeps what was asked to be stopped, and takes a failure that is reported for a fault', async () => {
  const { bridge, complaints } = open({});
  await bridge.api.call('main.stop', { call: 3 });
  expect(bridge.sent).toEqual([{ name: 'main.stop', input: { call: 3 } }]);
  expect(complaints).toEqual([]);
  await bridge.api.call('main.report', { message: 'x is undefined' });
  expect(complaints).toEqual([expect.stringContaining('x is undefined')]);
});
