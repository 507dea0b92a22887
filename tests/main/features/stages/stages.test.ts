import { describe, expect, it } from 'vitest';
import type { GateDemand, StageStanding } from '#shared/features/stages/contract.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { type, typeRow } from '#tests/support/figures.ts';

const begin = (desk: Desk, stage: 'empathy' | 'stickiness' | 'revenue') =>
  desk.call('settings.change', { business_model: 'saas', lean_stage: stage });
const read = (desk: Desk) => desk.call('stages.read', {});

function demandOn({ gate }: StageStanding, about: string): GateDemand | undefined {
  const demands = [...(gate?.must ?? []), ...(gate?.enough.flat() ?? [])];
  return demands.find(({ rule, question }) => rule?.metric === about || question === about);
}

describe('where a business stands', () => {
  it('knows of no stage before one is told, and no way on after the last', async () => {
    const desk = openDesk();
    expect(await read(desk)).toMatchObject({ stage: null, since: null, gate: null, changes: [] });
    await desk.call('settings.change', { lean_stage: 'scale' });
    expect(await read(desk)).toMatchObject({ stage: 'scale', gate: null });
  });

  it('reads what has to hold from its own figures: 2 months of 3', async () => {
    const desk = openDesk();
    await begin(desk, 'stickiness');
    await typeRow(desk, 'customers', { '2026-07': 100, '2026-08': 100, '2026-09': 100 });
    await typeRow(desk, 'customers', { '2026-10': 100 });
    await typeRow(desk, 'customers_lost', { '2026-08': 7, '2026-09': 4, '2026-10': 3 });
    const churn = demandOn(await read(desk), 'churn');
    expect(churn).toMatchObject({
      state: 'closed',
      rule: { held: 2, of: 3, value: 3, line: 5, op: '<=', lacks: null },
    });
    await typeRow(desk, 'customers_lost', { '2026-08': 5 });
    expect(demandOn(await read(desk), 'churn')?.state).toBe('open');
  });

  it('tells a loss of too few customers from one that is known', async () => {
    const desk = openDesk();
    await begin(desk, 'stickiness');
    await typeRow(desk, 'customers', { '2026-07': 10, '2026-08': 10, '2026-09': 10 });
    await typeRow(desk, 'customers_lost', { '2026-08': 1, '2026-09': 0, '2026-10': 0 });
    expect(demandOn(await read(desk), 'churn')).toMatchObject({
      state: 'not_known',
      rule: { lacks: 'sample', sample: 30 },
    });
  });

  it('counts interviews since the stage began, the running period with them', async () => {
    const desk = openDesk();
    await begin(desk, 'empathy');
    await type(desk, { metric: 'interviews', period: '2026-W46', segment: null, value: 9 });
    expect(demandOn(await read(desk), 'interviews')?.state).toBe('not_known');
    await type(desk, { metric: 'interviews', period: '2026-W47', segment: null, value: 15 });
    expect(demandOn(await read(desk), 'interviews')).toMatchObject({
      state: 'open',
      rule: { value: 15 },
    });
  });

  it('warns where new customers fall three months in a row, and where too many leave', async () => {
    const desk = openDesk();
    await begin(desk, 'revenue');
    const all = { '2026-07': 9, '2026-08': 8, '2026-09': 6, '2026-10': 5 };
    await typeRow(desk, 'customers_new', all);
    expect((await read(desk)).warnings).toEqual([{ warning: 'fewer_new', to: null }]);
    await typeRow(desk, 'customers', { '2026-07': 100, '2026-08': 100, '2026-09': 100 });
    await typeRow(desk, 'customers_lost', { '2026-08': 7, '2026-09': 6, '2026-10': 8 });
    expect((await read(desk)).warnings).toContainEqual({
      warning: 'losing_customers',
      to: 'stickiness',
    });
  });
});

describe('a judgement', () => {
  it('is kept with its day and evidence; the newest stands, and undo brings back the one before', async () => {
    const desk = openDesk();
    await begin(desk, 'stickiness');
    const say = (isYes: boolean, evidence: string) =>
      desk.call('stages.answer', { question: 'comes_back', isYes, evidence });
    await say(true, ' Four of five renewed ');
    const given = { question: 'comes_back', isYes: true, on: '2026-11-22' };
    expect(demandOn(await read(desk), 'comes_back')).toMatchObject({
      state: 'open',
      answer: { ...given, evidence: 'Four of five renewed' },
    });
    await say(false, '');
    expect(demandOn(await read(desk), 'comes_back')?.state).toBe('closed');
    await desk.call('values.undo', {});
    expect(demandOn(await read(desk), 'comes_back')?.state).toBe('open');
  });
});

describe('a change of stage', () => {
  it('is a decision with its reason and its day, also before all of it holds', async () => {
    const desk = openDesk();
    await begin(desk, 'stickiness');
    await desk.call('stages.move', { to: 'virality', because: 'They bring their colleagues' });
    const standing = await read(desk);
    expect(standing).toMatchObject({ stage: 'virality', since: '2026-11-22' });
    expect(standing.changes).toEqual([
      {
        from: 'stickiness',
        to: 'virality',
        on: '2026-11-22',
        because: 'They bring their colleagues',
        wasOpen: false,
      },
      { from: null, to: 'stickiness', on: '2026-11-22', because: '', wasOpen: null },
    ]);
    expect((await desk.call('settings.read', {})).lean_stage).toBe('virality');
  });

  it('is taken back whole by one undo', async () => {
    const desk = openDesk();
    await begin(desk, 'stickiness');
    const before = await read(desk);
    await desk.call('stages.move', { to: 'empathy', because: 'Nobody stays' });
    await desk.call('values.undo', {});
    expect(await read(desk)).toEqual(before);
  });

  it('asks for a reason', async () => {
    const desk = openDesk();
    expect(await desk.attempt('stages.move', { to: 'revenue', because: '  ' })).toMatchObject({
      ok: false,
    });
  });
});
