import { expect, it } from 'vitest';
import { planByState, stepWithin } from '#renderer/features/plans/plan-order.ts';
import {
  besideInWeek,
  dueInWeek,
  planByWeek,
  weekHeads,
  weekOf,
} from '#renderer/features/plans/plan-weeks.ts';
import { action } from '#renderer/gallery/answers/plans.ts';

/** A Sunday. */
const TODAY = '2026-11-22';

it('a day is of this week up to Sunday, of the next, or of later; what has no day is of later', () => {
  const weeks = ['2026-10-01', '2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30', null];
  expect(weeks.map((dueOn) => weekOf({ dueOn }, TODAY))).toEqual([
    'this',
    'this',
    'next',
    'next',
    'later',
    'later',
  ]);
});

it('a column stands week by week, in its own order within each, with a head where there are several', () => {
  const actions = [
    action(1, 'No day'),
    action(2, 'Next', { dueOn: '2026-11-25' }),
    action(3, 'Late', { dueOn: '2026-11-02' }),
    action(4, 'Far', { dueOn: '2027-02-01' }),
    action(5, 'Done', { state: 'done', doneOn: '2026-11-02' }),
  ];
  const plan = planByWeek(planByState(actions, TODAY), TODAY);
  expect(plan.todo.map(({ id }) => id)).toEqual([3, 2, 1, 4]);
  expect([...weekHeads('todo', plan.todo, TODAY)]).toEqual([
    [3, 'this'],
    [2, 'next'],
    [1, 'later'],
  ]);
  expect(weekHeads('todo', [action(1, 'a'), action(2, 'b')], TODAY).size).toBe(0);
  expect(weekHeads('done', plan.done, TODAY).size).toBe(0);
});

it('a step up or down stays within its week: past its end the week would take it back at once', () => {
  const actions = [
    action(1, 'No day'),
    action(2, 'Next', { dueOn: '2026-11-25' }),
    action(3, 'Next too', { dueOn: '2026-11-24' }),
    action(4, 'Given up', { state: 'dropped', dueOn: '2026-11-24' }),
    action(5, 'Given up too', { state: 'dropped' }),
  ];
  const plan = planByWeek(planByState(actions, TODAY), TODAY);
  const stepOf = (id: number, step: -1 | 1) => {
    const moved = actions.find((one) => one.id === id);
    return moved && stepWithin(besideInWeek(plan, moved, TODAY), id, step, TODAY);
  };
  expect(stepOf(3, 1)).toBeNull();
  expect(stepOf(1, -1)).toBeNull();
  expect(stepOf(2, 1)).toEqual({ state: 'todo', before: null });
  // What was given up lies in no week.
  expect(stepOf(5, -1)).toEqual({ state: 'dropped', before: 4 });
});

it('what is carried into another week is due on the same day of it, a Friday where it had none', () => {
  const due = (dueOn: string | null, week: 'this' | 'next' | 'later') =>
    dueInWeek({ dueOn }, week, '2026-11-18');
  expect(due('2026-11-26', 'this')).toBe('2026-11-19');
  expect(due('2026-11-19', 'next')).toBe('2026-11-26');
  expect(due('2026-11-19', 'later')).toBe('2026-12-03');
  expect(due(null, 'next')).toBe('2026-11-27');
  // Never a day that is over.
  expect(due('2026-11-23', 'this')).toBe('2026-11-18');
  expect(due('2026-11-19', 'this')).toBeUndefined();
  expect(due(null, 'later')).toBeUndefined();
});
