import { describe, expect, it } from 'vitest';
import { heirOf, neighbourCard } from '#renderer/features/plans/board-walk.ts';
import {
  planAtFirstSight,
  planByState,
  stepAcross,
  stepWithin,
} from '#renderer/features/plans/plan-order.ts';
import type { Action } from '#shared/features/plans/model.ts';

const TODAY = '2026-11-22';

function action(id: number, fields: Partial<Action> = {}): Action {
  return {
    id,
    metric: 'list_growth',
    title: `Action ${id}`,
    state: 'todo',
    startedOn: null,
    dueOn: null,
    doneOn: null,
    effect: '',
    effectValue: null,
    effort: null,
    outcome: '',
    learned: '',
    ...fields,
  };
}

const ids = (actions: readonly Action[]) => actions.map(({ id }) => id);

describe('a plan at first sight', () => {
  const plan = (counts: { doing: number; todo: number; done: number }) => {
    const list = Object.entries(counts).flatMap(([state, count], kind) =>
      Array.from({ length: count }, (_, index) =>
        action(kind * 100 + index + 1, { state: state as Action['state'] }),
      ),
    );
    return planByState(list, TODAY);
  };
  const sight = (
    counts: Parameters<typeof plan>[0],
    kept: number | null = null,
    isShort = true,
  ) => {
    const { doing, todo, done } = planAtFirstSight(plan(counts), { isShort, kept });
    return [ids(doing), ids(todo), ids(done)];
  };

  it('beside the chart holds five: what is under way, what is next, what was done last', () => {
    expect(sight({ doing: 3, todo: 4, done: 3 })).toEqual([[1, 2, 3], [101], [203]]);
    expect(sight({ doing: 1, todo: 5, done: 0 })).toEqual([[1], [101, 102, 103, 104], []]);
    expect(sight({ doing: 0, todo: 1, done: 2 })).toEqual([[], [101], [202]]);
  });

  it('leaves one place to what is next, however much is under way', () => {
    expect(sight({ doing: 7, todo: 2, done: 4 })).toEqual([[1, 2, 3, 4], [101], []]);
    expect(sight({ doing: 7, todo: 0, done: 4 })).toEqual([[1, 2, 3, 4, 5], [], []]);
  });

  it('keeps what was just ticked off in sight, as it asks what it taught', () => {
    expect(sight({ doing: 4, todo: 2, done: 3 }, 202)).toEqual([[1, 2, 3, 4], [101], [202]]);
  });

  it('on the metric’s own page is all that is open, and what was done last', () => {
    expect(sight({ doing: 6, todo: 4, done: 3 }, null, false)).toEqual([
      [1, 2, 3, 4, 5, 6],
      [101, 102, 103, 104],
      [203],
    ]);
  });
});

describe('a plan by its states', () => {
  it('puts late actions first, and keeps the user’s order otherwise', () => {
    const plan = planByState(
      [action(1), action(2, { dueOn: '2026-11-30' }), action(3, { dueOn: '2026-11-10' })],
      TODAY,
    );
    expect(ids(plan.todo)).toEqual([3, 1, 2]);
  });

  it('calls nothing late while the day is not known', () => {
    const plan = planByState([action(1), action(2, { dueOn: '2026-11-10' })], undefined);
    expect(ids(plan.todo)).toEqual([1, 2]);
  });

  it('shows what was done last first', () => {
    const done = (id: number, doneOn: string) => action(id, { state: 'done', doneOn });
    const plan = planByState([done(1, '2026-10-02'), done(2, '2026-11-02')], TODAY);
    expect(ids(plan.done)).toEqual([2, 1]);
  });
});

describe('one step in the order', () => {
  const list = [action(1), action(2), action(3)];

  it('goes before the one above, or before the one after the next', () => {
    expect(stepWithin(list, 2, -1, TODAY)).toEqual({ state: 'todo', before: 1 });
    expect(stepWithin(list, 1, 1, TODAY)).toEqual({ state: 'todo', before: 3 });
    expect(stepWithin(list, 2, 1, TODAY)).toEqual({ state: 'todo', before: null });
  });

  it('leads nowhere at the ends', () => {
    expect(stepWithin(list, 1, -1, TODAY)).toBeNull();
    expect(stepWithin(list, 3, 1, TODAY)).toBeNull();
  });

  it('passes late actions by: they stand by their date', () => {
    const withLate = [action(9, { dueOn: '2026-11-01' }), ...list];
    expect(stepWithin(withLate, 1, -1, TODAY)).toBeNull();
    expect(stepWithin(withLate, 9, 1, TODAY)).toBeNull();
  });

  it('does not reorder what was done', () => {
    const done = [action(1, { state: 'done' }), action(2, { state: 'done' })];
    expect(stepWithin(done, 2, -1, TODAY)).toBeNull();
  });
});

describe('from state to state', () => {
  const plan = planByState(
    [
      action(1),
      action(2),
      action(3, { state: 'doing' }),
      action(4, { state: 'dropped' }),
      action(5, { state: 'dropped' }),
    ],
    TODAY,
  );

  it('goes to the same height, or to the end of a shorter list', () => {
    expect(stepAcross(plan, action(1), 1)).toEqual({ state: 'doing', before: 3 });
    expect(stepAcross(plan, action(2), 1)).toEqual({ state: 'doing', before: null });
    expect(stepAcross(plan, action(1), -1)).toBeNull();
  });

  it('walks over states that are empty', () => {
    expect(neighbourCard(plan, action(3, { state: 'doing' }), 'ArrowRight')?.id).toBe(4);
    expect(neighbourCard(plan, action(5, { state: 'dropped' }), 'ArrowLeft')?.id).toBe(3);
    expect(neighbourCard(plan, action(2), 'ArrowRight')?.id).toBe(3);
    expect(neighbourCard(plan, action(1), 'ArrowUp')).toBeNull();
  });

  it('hands the focus of a deleted card to the next one, else to the one before', () => {
    expect(heirOf(plan, action(1))?.id).toBe(2);
    expect(heirOf(plan, action(2))?.id).toBe(1);
    expect(heirOf(plan, action(3, { state: 'doing' }))).toBeNull();
  });
});
