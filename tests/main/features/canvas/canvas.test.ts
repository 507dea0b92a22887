import { describe, expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { typeRow } from '#tests/support/figures.ts';

/** Today is Sunday 22 November 2026: the newest finished week is that of the 9th. */
const WEEK = '2026-W46';
const read = (desk: Desk, week: string | null = null) => desk.call('canvas.read', { week });

const FIELDS = {
  change: 'Un devis en un jour',
  whom: 'les agences',
  metric: 'leads',
  reading: 'level',
  start: 4,
  proves: 10,
  refutes: 4,
  byOn: '2026-12-14',
} as const;

async function begin(desk: Desk): Promise<void> {
  await desk.call('canvas.openProblem', { text: 'Les agences attendent' });
  await desk.call('canvas.believe', { problem: 1, fields: FIELDS });
}

describe('the canvas of a week', () => {
  it('is empty at first, and keeps what was learned with what it points to', async () => {
    const desk = openDesk();
    expect(await read(desk)).toMatchObject({
      week: { key: WEEK },
      lessons: [],
      isOnTrack: null,
      problems: [],
      counters: { run: 0, closed: 0, proved: 0, refuted: 0, open: 0, age: null, saying: null },
    });
    await desk.call('plans.add', { metric: 'leads', title: 'Appeler dix agences', state: 'doing' });
    const about = { kind: 'action', id: 1 } as const;
    const lessons = [{ text: 'Rien', about }];
    await desk.call('canvas.write', { week: WEEK, lessons });
    await desk.call('canvas.write', { week: WEEK, isOnTrack: false, why: 'Deux refus' });
    const { pointers, ...canvas } = await read(desk);
    expect(canvas).toMatchObject({ lessons, isOnTrack: false, why: 'Deux refus' });
    expect(canvas.counters.run).toBe(1);
    expect(pointers).toContainEqual({ ...about, text: 'Appeler dix agences' });
    await desk.call('values.undo', {});
    expect(await read(desk)).toMatchObject({ lessons, isOnTrack: null, why: '' });
  });

  it('takes no sixth lesson, no fourth problem and no fourth test of one', async () => {
    const desk = openDesk();
    const refused = { ok: false, code: 'bad_input' };
    const lessons = Array.from({ length: 6 }, () => ({ text: 'Rien', about: null }));
    expect(await desk.attempt('canvas.write', { week: WEEK, lessons })).toMatchObject(refused);
    for (const text of ['Un', 'Deux', 'Trois']) {
      await desk.call('canvas.openProblem', { text });
      await desk.call('canvas.believe', { problem: 1, fields: { ...FIELDS, change: text } });
    }
    expect(await desk.attempt('canvas.openProblem', { text: 'Quatre' })).toMatchObject(refused);
    const fourth = { problem: 1, fields: { ...FIELDS, change: 'Quatre' } };
    expect(await desk.attempt('canvas.believe', fourth)).toMatchObject(refused);
    await desk.call('canvas.closeProblem', { id: 2, became: 'Réglé' });
    await desk.call('canvas.openProblem', { text: 'Quatre' });
    expect((await read(desk)).problems.map(({ text }) => text)).toEqual([
      'Un',
      'Deux',
      'Trois',
      'Quatre',
    ]);
  });

  it('carries a problem over with its age until it is closed', async () => {
    const desk = openDesk();
    desk.goTo('2026-10-26');
    await begin(desk);
    desk.goTo('2026-11-16');
    expect((await read(desk)).problems).toMatchObject([{ age: 3, closedOn: null }]);
    await desk.call('canvas.closeProblem', { id: 1, became: 'Le modèle suffit' });
    expect(await read(desk)).toMatchObject({
      problems: [{ closedOn: '2026-11-16', became: 'Le modèle suffit' }],
      counters: { closed: 1, age: null },
    });
    // What was written then still says what was known then.
    expect((await read(desk, '2026-W45')).problems).toMatchObject([{ closedOn: null, became: '' }]);
    desk.goTo('2026-11-23');
    expect((await read(desk)).problems).toEqual([]);
  });

  it('reads its figures from the books: the week and the one before it', async () => {
    const desk = openDesk();
    await typeRow(desk, 'interviews', { '2026-W45': 7, '2026-W46': 11 });
    await desk.call('canvas.openProblem', { text: 'Les agences attendent' });
    const fields = { ...FIELDS, metric: 'interviews', reading: 'count' } as const;
    await desk.call('canvas.believe', { problem: 1, fields });
    const { figures, problems } = await read(desk);
    expect(figures).toMatchObject([
      { metric: 'interviews', period: { key: '2026-W46' }, value: 11, before: 7 },
    ]);
    expect(problems[0]?.hypotheses[0]).toMatchObject({ value: 11, says: 'proved', verdict: null });
  });
});

describe('what is tried', () => {
  it('becomes an action of its metric, once', async () => {
    const desk = openDesk();
    await begin(desk);
    await desk.call('canvas.act', { hypothesis: 1 });
    await desk.call('canvas.act', { hypothesis: 1 });
    expect(await desk.call('plans.list', { metric: 'leads' })).toMatchObject([
      { title: 'Un devis en un jour', state: 'todo', dueOn: '2026-12-14' },
    ]);
    const [action] = await desk.call('plans.list', { metric: null });
    await desk.call('plans.remove', { id: action?.id ?? 0 });
    expect((await read(desk)).problems[0]?.hypotheses[0]?.action).toBe(null);
    await desk.call('values.undo', {});
    expect((await read(desk)).problems[0]?.hypotheses[0]?.action).toBe(action?.id);
  });

  it('keeps what proves it once a week has spoken', async () => {
    const desk = openDesk();
    await begin(desk);
    const easier = { id: 1, fields: { ...FIELDS, proves: 5 } };
    await desk.call('canvas.changeHypothesis', easier);
    await desk.call('canvas.judge', { week: WEEK, hypothesis: 1, verdict: 'not_enough' });
    expect(await desk.attempt('canvas.changeHypothesis', easier)).toMatchObject({
      ok: false,
      code: 'bad_input',
    });
  });

  it('is called too large a test after three weeks that could not tell', async () => {
    const desk = openDesk();
    desk.goTo('2026-10-26');
    await begin(desk);
    const weeks = ['2026-W43', '2026-W44', '2026-W45'];
    const days = ['2026-10-26', '2026-11-02', '2026-11-09'];
    const seen: (boolean | undefined)[] = [];
    for (const [index, week] of weeks.entries()) {
      desk.goTo(days[index] ?? '');
      await desk.call('canvas.judge', { week, hypothesis: 1, verdict: 'not_enough' });
      seen.push((await read(desk)).problems[0]?.hypotheses[0]?.isTooLarge);
    }
    expect(seen).toEqual([false, false, true]);
  });

  it('ends with its verdict, is counted, and stands no more on the next week', async () => {
    const desk = openDesk();
    desk.goTo('2026-11-16');
    await begin(desk);
    await desk.call('canvas.judge', { week: WEEK, hypothesis: 1, verdict: 'refuted' });
    expect(await read(desk)).toMatchObject({
      problems: [{ hypotheses: [{ ended: 'refuted' }] }],
      counters: { proved: 0, refuted: 1, open: 0, saying: 'all_refuted' },
    });
    desk.goTo('2026-11-23');
    expect((await read(desk)).problems[0]?.hypotheses).toEqual([]);
  });
});

describe('the canvas in the check-in', () => {
  it('prints one sheet of its week', async () => {
    const desk = openDesk();
    desk.desktop.savesTo = `${desk.folder}/semaine.pdf`;
    await desk.call('canvas.print', { week: WEEK });
    expect(desk.desktop.printed).toMatchObject([{ place: '/canvas/2026-W46' }]);
  });
});
