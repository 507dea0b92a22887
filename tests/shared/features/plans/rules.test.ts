import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  datesAfterMove,
  isLate,
  lateFirst,
  positionsAfterMove,
} from '#shared/features/plans/rules.ts';

const TODAY = '2026-11-22';

describe('an action', () => {
  it('is late from the day after its due day on, while it waits', () => {
    expect(isLate({ state: 'todo', dueOn: '2026-11-21' }, TODAY)).toBe(true);
    expect(isLate({ state: 'doing', dueOn: '2026-11-21' }, TODAY)).toBe(true);
    expect(isLate({ state: 'todo', dueOn: TODAY }, TODAY)).toBe(false);
    expect(isLate({ state: 'todo', dueOn: null }, TODAY)).toBe(false);
    expect(isLate({ state: 'done', dueOn: '2026-11-21' }, TODAY)).toBe(false);
    expect(isLate({ state: 'dropped', dueOn: '2026-11-21' }, TODAY)).toBe(false);
  });

  it('gets its dates from what happens to it, and keeps those written by hand', () => {
    const fresh = { startedOn: null, doneOn: null };
    const started = { startedOn: '2026-11-01', doneOn: null };
    const ended = { startedOn: '2026-11-01', doneOn: '2026-11-10' };
    const later = { startedOn: '2026-12-01', doneOn: null };
    expect(datesAfterMove(fresh, 'doing', TODAY)).toEqual({ startedOn: TODAY, doneOn: null });
    expect(datesAfterMove(ended, 'doing', TODAY)).toEqual(started);
    expect(datesAfterMove(fresh, 'done', TODAY)).toEqual({ startedOn: TODAY, doneOn: TODAY });
    expect(datesAfterMove(started, 'done', TODAY)).toEqual({ ...started, doneOn: TODAY });
    expect(datesAfterMove(ended, 'done', TODAY)).toEqual(ended);
    expect(datesAfterMove(later, 'done', TODAY)).toEqual({ startedOn: TODAY, doneOn: TODAY });
    expect(datesAfterMove(ended, 'todo', TODAY)).toEqual(fresh);
    expect(datesAfterMove(ended, 'dropped', TODAY)).toEqual(started);
  });
});

describe('the plan', () => {
  it('begins with what is overdue longest; the rest stays in the order of its owner', () => {
    const actions = [
      { id: 1, state: 'todo', dueOn: '2026-12-24' },
      { id: 2, state: 'doing', dueOn: '2026-11-20' },
      { id: 3, state: 'done', dueOn: '2026-11-01' },
      { id: 4, state: 'todo', dueOn: '2026-10-31' },
      { id: 5, state: 'todo', dueOn: null },
    ] as const;
    expect(lateFirst(actions, TODAY).map(({ id }) => id)).toEqual([4, 2, 1, 3, 5]);
  });
});

describe('moving an action', () => {
  const order = [
    { id: 1, position: 1 },
    { id: 2, position: 2 },
    { id: 3, position: 3 },
  ];

  it('writes one row, half-way between its new neighbours', () => {
    expect(positionsAfterMove(order, 3, 2)).toEqual([{ id: 3, position: 1.5 }]);
    expect(positionsAfterMove(order, 3, 1)).toEqual([{ id: 3, position: 0 }]);
    expect(positionsAfterMove(order, 1, null)).toEqual([{ id: 1, position: 4 }]);
    expect(positionsAfterMove([], 9, null)).toEqual([{ id: 9, position: 1 }]);
  });

  it('writes nothing where it stands there already', () => {
    expect(positionsAfterMove(order, 1, 2)).toEqual([]);
    expect(positionsAfterMove(order, 2, 2)).toEqual([]);
    expect(positionsAfterMove(order, 3, null)).toEqual([]);
  });

  it('numbers all of them anew where no number is left between two', () => {
    const tight = [
      { id: 1, position: 1 },
      { id: 2, position: 1 + Number.EPSILON },
      { id: 3, position: 3 },
    ];
    expect(positionsAfterMove(tight, 3, 2)).toEqual([
      { id: 1, position: 1 },
      { id: 3, position: 2 },
      { id: 2, position: 3 },
    ]);
  });

  it('brings it before the one that was named, whatever was moved before', () => {
    const moves = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 5 }), fc.option(fc.integer({ min: 1, max: 5 }))),
      {
        maxLength: 80,
      },
    );
    fc.assert(
      fc.property(moves, (steps) => {
        let places = [1, 2, 3, 4, 5].map((id) => ({ id, position: id }));
        let ids = [1, 2, 3, 4, 5];
        for (const [id, before] of steps) {
          const written = new Map(
            positionsAfterMove(places, id, before).map((place) => [place.id, place.position]),
          );
          places = places
            .map((place) => ({ id: place.id, position: written.get(place.id) ?? place.position }))
            .toSorted((a, b) => a.position - b.position);
          if (before !== id) {
            const rest = ids.filter((other) => other !== id);
            const at = before === null ? rest.length : rest.indexOf(before);
            ids = rest.toSpliced(at, 0, id);
          }
          expect(places.map((place) => place.id)).toEqual(ids);
        }
      }),
    );
  });
});
