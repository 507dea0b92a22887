import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageInWeeks,
  endOf,
  hasCanvas,
  isTestTooLarge,
  middleAge,
  saidByFigure,
  sayingOf,
  standsOn,
  unclearWeeks,
  weeksInARow,
} from '#shared/features/canvas/rules.ts';
import { VERDICTS } from '#shared/features/canvas/model.ts';
import { addDays } from '#shared/kernel/day.ts';

const MONDAY = '2026-11-09';
const WEEK = { start: MONDAY, end: '2026-11-15' };
const monday = (index: number) => addDays('2026-01-05', 7 * index);

describe('a problem', () => {
  it('stands on every week from the one it was written on to the one it was closed on', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (opened, lasted, asked) => {
        const problem = { openedOn: monday(opened), closedOn: monday(opened + lasted) };
        const week = { start: monday(asked), end: addDays(monday(asked), 6) };
        // Written on the Monday after, the canvas of a week is that of the seven days behind it.
        const stands = opened - 1 <= asked && asked <= opened + lasted - 1;
        expect(standsOn(week, problem)).toBe(stands);
      }),
    );
    expect(standsOn(WEEK, { openedOn: '2026-11-16', closedOn: null })).toBe(true);
    expect(standsOn(WEEK, { openedOn: '2026-11-23', closedOn: null })).toBe(false);
    expect(standsOn(WEEK, { openedOn: '2026-11-01', closedOn: '2026-11-15' })).toBe(false);
  });

  it('grows older by whole weeks, and is never younger than nothing', () => {
    expect(ageInWeeks('2026-11-02', '2026-11-22')).toBe(2);
    expect(ageInWeeks('2026-11-22', '2026-11-16')).toBe(0);
  });

  it('has a middle age that half of them have passed', () => {
    expect(middleAge([])).toBe(null);
    expect(middleAge([4])).toBe(4);
    expect(middleAge([9, 1, 4])).toBe(4);
    expect(middleAge([1, 4])).toBe(2.5);
  });
});

describe('a hypothesis', () => {
  it('is proved and refuted by the two numbers alone, whichever way is up', () => {
    const up = { proves: 20, refutes: 13 };
    const down = { proves: 3, refutes: 6 };
    expect([12, 13, 17, 20, 25].map((value) => saidByFigure(value, up))).toEqual([
      'refuted',
      'refuted',
      'not_enough',
      'proved',
      'proved',
    ]);
    expect([2, 3, 5, 6].map((value) => saidByFigure(value, down))).toEqual([
      'proved',
      'proved',
      'not_enough',
      'refuted',
    ]);
    expect(saidByFigure(null, up)).toBe(null);
  });

  it('never says two things: turning both numbers round turns the answer round', () => {
    const number = fc.integer({ min: -1_000, max: 1_000 });
    fc.assert(
      fc.property(number, number, number, (value, proves, refutes) => {
        fc.pre(proves !== refutes);
        const said = saidByFigure(value, { proves, refutes });
        const turned = saidByFigure(value, { proves: refutes, refutes: proves });
        const other = { proved: 'refuted', refuted: 'proved', not_enough: 'not_enough' } as const;
        expect(said && other[said]).toBe(turned);
      }),
    );
  });

  it('ends with the first week that could tell', () => {
    const said = VERDICTS.map((verdict, index) => ({ week: monday(index), verdict }));
    expect(endOf(said)?.verdict).toBe('proved');
    expect(endOf([{ week: MONDAY, verdict: 'not_enough' }])).toBe(null);
  });

  it('is too large a test after three weeks in a row that could not tell, not after three in all', () => {
    const unclear = (weeks: readonly number[]) =>
      weeks.map((index) => ({ week: monday(index), verdict: 'not_enough' as const }));
    expect(isTestTooLarge(unclear([0, 1]), monday(1))).toBe(false);
    expect(isTestTooLarge(unclear([0, 1, 2]), monday(2))).toBe(true);
    expect(isTestTooLarge(unclear([0, 2, 3]), monday(3))).toBe(false);
    // A week that was left out says nothing yet: the run goes on from before it.
    expect(unclearWeeks(unclear([0, 1, 2]), monday(3))).toBe(3);
    expect(unclearWeeks(unclear([0, 1, 2]), monday(1))).toBe(2);
  });
});

describe('the counters', () => {
  it('count weeks in a row; the newest one may still be to write', () => {
    const learned = new Set([monday(1), monday(3), monday(4)]);
    expect(weeksInARow(learned, monday(4))).toBe(2);
    expect(weeksInARow(learned, monday(5))).toBe(2);
    expect(weeksInARow(learned, monday(6))).toBe(0);
  });

  it('find all proved suspect from eight on, and all refuted no failure', () => {
    expect(sayingOf({ proved: 7, refuted: 0, open: 2 })).toBe(null);
    expect(sayingOf({ proved: 8, refuted: 0, open: 2 })).toBe('all_proved');
    expect(sayingOf({ proved: 8, refuted: 1, open: 0 })).toBe(null);
    expect(sayingOf({ proved: 0, refuted: 1, open: 0 })).toBe('all_refuted');
    expect(sayingOf({ proved: 0, refuted: 0, open: 3 })).toBe(null);
  });
});

describe('the canvas in the check-in', () => {
  it('is there while first clients are looked for, unless it was said otherwise', () => {
    expect(hasCanvas({ has_canvas: null, lean_stage: 'empathy' })).toBe(true);
    expect(hasCanvas({ has_canvas: null, lean_stage: 'revenue' })).toBe(false);
    expect(hasCanvas({ has_canvas: null, lean_stage: null })).toBe(false);
    expect(hasCanvas({ has_canvas: false, lean_stage: 'empathy' })).toBe(false);
    expect(hasCanvas({ has_canvas: true, lean_stage: 'scale' })).toBe(true);
  });
});
