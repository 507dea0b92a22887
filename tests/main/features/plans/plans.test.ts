import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '#shared/features/plans/model.ts';
import { isLate, lateFirst } from '#shared/features/plans/rules.ts';
import { openDesk, TODAY, wholeDumpOf } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';

const add = (desk: Desk, title: string, more: Partial<Action> = {}) => {
  const { id: _id, metric = 'leads', ...fields } = more;
  return desk.call('plans.add', { metric, title, ...fields });
};

async function addAll(desk: Desk, ...titles: readonly string[]): Promise<number[]> {
  const ids: number[] = [];
  for (const title of titles) ids.push((await add(desk, title)).id);
  return ids;
}

const titlesIn = async (desk: Desk, state: Action['state'] = 'todo') =>
  (await desk.call('plans.list', { metric: null }))
    .filter((action) => action.state === state)
    .map(({ title }) => title);

const move = (desk: Desk, id: number, state: Action['state'], before: number | null = null) =>
  desk.call('plans.move', { id, state, before });

describe('an action', () => {
  it('begins as to do, last in its list, with nothing else written', async () => {
    const desk = openDesk();
    await addAll(desk, 'First', 'Second');
    expect(await titlesIn(desk)).toEqual(['First', 'Second']);
    expect(await add(desk, '  Third ')).toEqual({
      id: 3,
      metric: 'leads',
      title: 'Third',
      state: 'todo',
      startedOn: null,
      dueOn: null,
      doneOn: null,
      effect: '',
      effectValue: null,
      effort: null,
      outcome: '',
      learned: '',
    });
  });

  it('belongs to its metric', async () => {
    const desk = openDesk();
    await add(desk, 'Call', { metric: 'leads' });
    await add(desk, 'Write', { metric: 'list_growth' });
    const listed = await desk.call('plans.list', { metric: 'list_growth' });
    expect(listed.map(({ title }) => title)).toEqual(['Write']);
    await desk.call('plans.change', { id: 1, metric: 'list_growth' });
    expect(await desk.call('plans.list', { metric: 'leads' })).toEqual([]);
  });

  it('gets its dates as it moves, and loses the end when it is reopened', async () => {
    const desk = openDesk();
    const [id = 0] = await addAll(desk, 'Call');
    desk.goTo('2026-11-10');
    expect(await move(desk, id, 'doing')).toMatchObject({ startedOn: '2026-11-10', doneOn: null });
    desk.goTo('2026-11-20');
    expect(await move(desk, id, 'done')).toMatchObject({
      startedOn: '2026-11-10',
      doneOn: '2026-11-20',
    });
    expect(await move(desk, id, 'doing')).toMatchObject({ startedOn: '2026-11-10', doneOn: null });
    expect(await move(desk, id, 'dropped')).toMatchObject({
      startedOn: '2026-11-10',
      doneOn: null,
    });
    expect(await move(desk, id, 'todo')).toMatchObject({ startedOn: null, doneOn: null });
  });

  it('ticked off at once was started and done today', async () => {
    const desk = openDesk();
    const [id = 0] = await addAll(desk, 'Call');
    const done = { state: 'done', startedOn: TODAY, doneOn: TODAY };
    expect(await move(desk, id, 'done')).toMatchObject(done);
    expect(await add(desk, 'Write', { state: 'done' })).toMatchObject(done);
  });

  it('that was done on an earlier day was started by then', async () => {
    const desk = openDesk();
    const doneOn = '2026-11-03';
    const added = await add(desk, 'Call', { state: 'done', doneOn });
    expect(added).toMatchObject({ state: 'done', startedOn: doneOn, doneOn });
    const [id = 0] = await addAll(desk, 'Write');
    expect(await desk.call('plans.change', { id, state: 'done', doneOn })).toMatchObject({
      startedOn: doneOn,
      doneOn,
    });
  });

  it('that was meant to start later can be ticked off today all the same', async () => {
    const desk = openDesk();
    const { id } = await add(desk, 'Call', { startedOn: '2026-12-01' });
    expect(await move(desk, id, 'done')).toMatchObject({ startedOn: TODAY, doneOn: TODAY });
  });

  it('is not done before it was started', async () => {
    const desk = openDesk();
    const { id } = await add(desk, 'Call', { state: 'doing', startedOn: '2026-11-10' });
    const before = wholeDumpOf(desk.business());
    const change = { id, state: 'done', startedOn: '2026-11-10', doneOn: '2026-11-09' };
    expect(await desk.attempt('plans.change', change)).toEqual({
      ok: false,
      code: 'bad_input',
      field: 'doneOn',
    });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('changes only in what was handed in', async () => {
    const desk = openDesk();
    const first = await add(desk, 'Call', { dueOn: '2026-12-01', effort: 'L', effectValue: 4 });
    const changed = await desk.call('plans.change', { id: first.id, outcome: 'Two of ten' });
    expect(changed).toEqual({ ...first, outcome: 'Two of ten' });
    expect(await desk.call('plans.change', { id: first.id, dueOn: null })).toEqual({
      ...changed,
      dueOn: null,
    });
  });

  it('that is carried into another week takes its day, and one undo takes both back', async () => {
    const desk = openDesk();
    const [first = 0, second = 0] = await addAll(desk, 'First', 'Second');
    await desk.call('plans.move', {
      id: second,
      state: 'todo',
      before: first,
      dueOn: '2026-12-04',
    });
    const [moved] = await desk.call('plans.list', { metric: null });
    expect(moved).toMatchObject({ id: second, dueOn: '2026-12-04', startedOn: null });
    await desk.call('values.undo', {});
    const [back, last] = await desk.call('plans.list', { metric: null });
    expect(back).toMatchObject({ id: first });
    expect(last).toMatchObject({ id: second, dueOn: null });
  });

  it('that is gone can neither be changed, moved nor removed', async () => {
    const desk = openDesk();
    const [id = 0] = await addAll(desk, 'Call');
    await desk.call('plans.remove', { id });
    const refused = { ok: false, code: 'not_found', field: 'id' };
    expect(await desk.attempt('plans.change', { id, title: 'x' })).toEqual(refused);
    expect(await desk.attempt('plans.move', { id, state: 'done', before: null })).toEqual(refused);
    expect(await desk.attempt('plans.remove', { id })).toEqual(refused);
  });

  it.each([
    ['of an unknown metric', { metric: 'nothing', title: 'Call' }, 'unknown_metric'],
    ['without a title', { metric: 'leads', title: ' ' }, 'bad_input'],
    [
      'with a date that does not exist',
      { metric: 'leads', title: 'x', dueOn: '2026-02-30' },
      'bad_input',
    ],
    ['with too long a title', { metric: 'leads', title: 'x'.repeat(141) }, 'bad_input'],
    [
      'with an effect out of all bounds',
      { metric: 'leads', title: 'x', effectValue: 1e300 },
      'bad_input',
    ],
  ])('%s is refused', async (_what, input, code) => {
    const desk = openDesk();
    expect(await desk.attempt('plans.add', input)).toMatchObject({ ok: false, code });
    expect(desk.failures).toEqual([]);
  });
});

describe('the order of a plan', () => {
  it('is the user’s: an action is put before another one, or last', async () => {
    const desk = openDesk();
    const [a = 0, b = 0, c = 0] = await addAll(desk, 'a', 'b', 'c');
    await move(desk, c, 'todo', a);
    expect(await titlesIn(desk)).toEqual(['c', 'a', 'b']);
    await move(desk, c, 'todo', b);
    expect(await titlesIn(desk)).toEqual(['a', 'c', 'b']);
    await move(desk, a, 'todo');
    expect(await titlesIn(desk)).toEqual(['c', 'b', 'a']);
    desk.restart();
    expect(await titlesIn(desk)).toEqual(['c', 'b', 'a']);
  });

  it('is kept in each state by itself', async () => {
    const desk = openDesk();
    const [a = 0, b = 0, c = 0] = await addAll(desk, 'a', 'b', 'c');
    await move(desk, a, 'doing');
    await move(desk, b, 'doing', a);
    expect([await titlesIn(desk, 'doing'), await titlesIn(desk)]).toEqual([['b', 'a'], ['c']]);
    await move(desk, c, 'doing', a);
    expect(await titlesIn(desk, 'doing')).toEqual(['b', 'c', 'a']);
  });

  it('does not change, and leaves nothing to undo, where an action is put where it stands', async () => {
    const desk = openDesk();
    const [a = 0, b = 0, c = 0] = await addAll(desk, 'a', 'b', 'c');
    const before = wholeDumpOf(desk.business());
    await move(desk, a, 'todo', b);
    await move(desk, b, 'todo', b);
    await move(desk, c, 'todo');
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('holds however often two actions change places', async () => {
    const desk = openDesk();
    const [, b = 0, c = 0] = await addAll(desk, 'a', 'b', 'c', 'd');
    for (let time = 0; time < 120; time += 1) {
      await (time % 2 === 0 ? move(desk, c, 'todo', b) : move(desk, b, 'todo', c));
      const middle = time % 2 === 0 ? ['c', 'b'] : ['b', 'c'];
      expect(await titlesIn(desk)).toEqual(['a', ...middle, 'd']);
    }
  });
});

describe('late actions', () => {
  const waiting = (dueOn: string | null, state: Action['state'] = 'todo') => ({ dueOn, state });

  it('were due before today and are not over', () => {
    expect(isLate(waiting('2026-11-21'), TODAY)).toBe(true);
    expect(isLate(waiting('2026-11-21', 'doing'), TODAY)).toBe(true);
    expect(isLate(waiting(TODAY), TODAY)).toBe(false);
    expect(isLate(waiting(null), TODAY)).toBe(false);
    expect(isLate(waiting('2026-11-21', 'done'), TODAY)).toBe(false);
    expect(isLate(waiting('2026-11-21', 'dropped'), TODAY)).toBe(false);
  });

  it('come first, the longest overdue at the top; the others stay in the user’s order', () => {
    const day = fc.option(fc.constantFrom('2026-10-01', '2026-11-01', TODAY, '2026-12-01'));
    const state = fc.constantFrom('todo', 'doing', 'done', 'dropped');
    const plan = fc.array(fc.record({ dueOn: day, state }));
    fc.assert(
      fc.property(plan, (actions) => {
        const sorted = lateFirst(actions, TODAY);
        const late = sorted.filter((action) => isLate(action, TODAY));
        expect(sorted.slice(0, late.length)).toEqual(late);
        const dues = late.map(({ dueOn }) => dueOn ?? '');
        expect(dues).toEqual(dues.toSorted((a, b) => a.localeCompare(b)));
        const others = (list: typeof sorted) => list.filter((action) => !isLate(action, TODAY));
        expect(others(sorted)).toEqual(others(actions));
      }),
    );
  });
});
