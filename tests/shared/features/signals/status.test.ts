import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatusInput, JudgedTarget } from '#shared/features/signals/status.ts';
import { distanceFrom, statusOf } from '#shared/features/signals/status.ts';
import type { Status } from '#shared/features/values/model.ts';

const UP: JudgedTarget = { good: 'up', line: 100 };
const DOWN: JudgedTarget = { good: 'down', line: 100 };
const BAND: JudgedTarget = { good: 'band', low: 90, high: 110 };

function finished(target: JudgedTarget | null, value: number | null, isComplete = true) {
  return statusOf({
    target,
    value,
    isComplete,
    isFinished: true,
    isFlow: false,
    projection: null,
  });
}

/** Status of an open period whose end is projected at [low, value, high]. */
function open(
  target: JudgedTarget,
  ends: readonly [number, number, number] | null,
  rest: Partial<StatusInput> = {},
): Status {
  const [low, value, high] = ends ?? [0, 0, 0];
  return statusOf({
    target,
    value: 50,
    isComplete: false,
    isFinished: false,
    isFlow: false,
    projection:
      ends === null
        ? { method: null, why: 'too_few_points', have: 2, need: 3 }
        : { method: 'trend', points: 6, value, low, high },
    ...rest,
  }).status;
}

describe('an open period that only adds up', () => {
  it('is off a ceiling as soon as it is above it, whatever the projection says', () => {
    const inSoFar = (target: JudgedTarget, value: number, end: number) =>
      open(target, [end, end, end], { isFlow: true, value });
    expect(inSoFar(BAND, 111, 100)).toBe('off_track');
    expect(inSoFar(BAND, 110, 100)).toBe('on_track');
    expect(inSoFar(BAND, 50, 80)).toBe('off_track');
    expect(inSoFar(DOWN, 101, 100)).toBe('off_track');
    expect(inSoFar(DOWN, 100, 100)).toBe('on_track');
    expect(inSoFar(UP, 100, 50)).toBe('on_track');
  });
});

describe('a finished period', () => {
  it('is met on the line and on its good side, with the distance', () => {
    expect(finished(UP, 100)).toEqual({ status: 'met', distance: 0 });
    expect(finished(UP, 130)).toEqual({ status: 'met', distance: 30 });
    expect(finished(DOWN, 130)).toEqual({ status: 'missed', distance: -30 });
    expect(finished(DOWN, 70)).toEqual({ status: 'met', distance: 30 });
  });

  it('in a band is measured from the nearer edge', () => {
    expect(finished(BAND, 92)).toEqual({ status: 'met', distance: 2 });
    expect(finished(BAND, 105)).toEqual({ status: 'met', distance: 5 });
    expect(finished(BAND, 80)).toEqual({ status: 'missed', distance: -10 });
    expect(finished(BAND, 111)).toEqual({ status: 'missed', distance: -1 });
  });

  it('in a band that is open at one end is measured from the other', () => {
    const ceiling: JudgedTarget = { good: 'band', low: -Infinity, high: 110 };
    const floor: JudgedTarget = { good: 'band', low: 90, high: Infinity };
    expect(finished(ceiling, 70)).toEqual({ status: 'met', distance: 40 });
    expect(finished(ceiling, 111)).toEqual({ status: 'missed', distance: -1 });
    expect(finished(floor, 300)).toEqual({ status: 'met', distance: 210 });
  });

  it('is judged against a target of 0 as against any other', () => {
    expect(finished({ good: 'down', line: 0 }, 0)).toEqual({ status: 'met', distance: 0 });
    expect(finished({ good: 'up', line: 0 }, -1)).toEqual({ status: 'missed', distance: -1 });
  });

  it('without a target has none, and is never healthy', () => {
    expect(finished(null, 500)).toEqual({ status: 'no_target', distance: null });
  });

  it('with no value is not known, never missed', () => {
    expect(finished(UP, null)).toEqual({ status: 'not_known', distance: null });
  });

  it('is not compared as if it were whole when a part is not known', () => {
    expect(finished(UP, 40, false)).toEqual({ status: 'incomplete', distance: null });
  });

  it('is not missed by what only floating point sees', () => {
    const sevenPercent = (7 / 100) * 100;
    expect(sevenPercent).toBeGreaterThan(7);
    expect(finished({ good: 'down', line: 7 }, sevenPercent)).toEqual({
      status: 'met',
      distance: 0,
    });
  });
});

describe('an open period', () => {
  it('is on track when the projected value meets the line, even if its range does not', () => {
    expect(open(UP, [80, 100, 120])).toBe('on_track');
    expect(open(DOWN, [80, 100, 120])).toBe('on_track');
    expect(open(BAND, [60, 110, 130])).toBe('on_track');
  });

  it('is at risk when only the good end of the range meets the line', () => {
    expect(open(UP, [80, 95, 100])).toBe('at_risk');
    expect(open(DOWN, [100, 105, 120])).toBe('at_risk');
    expect(open(BAND, [70, 80, 90])).toBe('at_risk');
    expect(open(BAND, [85, 120, 130])).toBe('at_risk');
  });

  it('is off track when the whole range misses', () => {
    expect(open(UP, [80, 90, 99])).toBe('off_track');
    expect(open(DOWN, [101, 105, 120])).toBe('off_track');
    expect(open(BAND, [70, 80, 89])).toBe('off_track');
    expect(open(BAND, [111, 120, 130])).toBe('off_track');
  });

  it('of a flow that is over the line already is settled, whatever is projected', () => {
    expect(open(UP, [10, 20, 30], { isFlow: true, value: 100 })).toBe('on_track');
    expect(open(DOWN, [10, 20, 30], { isFlow: true, value: 101 })).toBe('off_track');
    expect(open(BAND, [10, 100, 130], { isFlow: true, value: 111 })).toBe('off_track');
    expect(open(DOWN, null, { isFlow: true, value: 101 })).toBe('off_track');
  });

  it('of a level that is over the line now can still come back', () => {
    expect(open(DOWN, [80, 90, 95], { value: 120 })).toBe('on_track');
  });

  it('of a level without a projection is judged as it stands, and never red', () => {
    expect(open(UP, null, { value: 100 })).toBe('on_track');
    expect(open(UP, null, { value: 1 })).toBe('at_risk');
    expect(open(BAND, null, { value: 100 })).toBe('on_track');
  });

  it('of a flow that has just begun is not judged', () => {
    expect(open(UP, null, { isFlow: true, value: 5 })).toBe('not_known');
    expect(open(DOWN, null, { isFlow: true, value: 5 })).toBe('not_known');
  });

  it('tells the distance of the value as it stands', () => {
    const result = statusOf({
      target: UP,
      value: 60,
      isComplete: false,
      isFinished: false,
      isFlow: false,
      projection: null,
    });
    expect(result).toEqual({ status: 'at_risk', distance: -40 });
  });

  it('whose value is not typed yet is warned of by the trend, no more', () => {
    expect(open(UP, [10, 20, 30], { value: null })).toBe('at_risk');
    expect(open(UP, [90, 110, 130], { value: null })).toBe('on_track');
    expect(open(UP, null, { value: null })).toBe('not_known');
  });
});

const amount = fc.integer({ min: -300, max: 300 });
const lines: fc.Arbitrary<JudgedTarget> = fc.oneof(
  fc.record({ good: fc.constantFrom('up' as const, 'down' as const), line: amount }),
  fc
    .tuple(amount, fc.nat(100))
    .map(([low, width]) => ({ good: 'band' as const, low, high: low + width })),
);
const RANK: Partial<Record<Status, number>> = {
  missed: 0,
  off_track: 0,
  at_risk: 1,
  met: 2,
  on_track: 2,
};

describe('any status', () => {
  it('of a value not known is never red', () => {
    fc.assert(
      fc.property(lines, amount, fc.boolean(), fc.boolean(), (target, end, isFinished, isFlow) => {
        const status = open(target, [end - 5, end, end + 5], { value: null, isFinished, isFlow });
        expect(['missed', 'off_track']).not.toContain(status);
      }),
    );
  });

  it('gets no worse when the value moves to the good side', () => {
    const direction = fc.constantFrom('up' as const, 'down' as const);
    const kinds = fc.record({ isFinished: fc.boolean(), isFlow: fc.boolean() });
    fc.assert(
      fc.property(
        direction,
        amount,
        amount,
        fc.nat(200),
        kinds,
        (good, line, value, step, kind) => {
          const judge = (at: number): number => {
            const rest = { ...kind, isComplete: true, value: at };
            return RANK[open({ good, line }, [at - 20, at + 10, at + 30], rest)] ?? -1;
          };
          const better = good === 'up' ? value + step : value - step;
          expect(judge(value)).toBeGreaterThanOrEqual(0);
          expect(judge(better)).toBeGreaterThanOrEqual(judge(value));
        },
      ),
    );
  });

  it('is met just where the distance is not negative', () => {
    fc.assert(
      fc.property(lines, amount, (target, value) => {
        const isMet = finished(target, value).status === 'met';
        expect(isMet).toBe(distanceFrom(target, value) >= 0);
      }),
    );
  });
});
