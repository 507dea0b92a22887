import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowPace } from '#shared/features/signals/flow-pace.ts';
import { pastPeriodOf, projectFlow } from '#shared/features/signals/flow-pace.ts';
import type { Projection } from '#shared/features/signals/projection.ts';

function project(pace: Partial<FlowPace>): Projection {
  const result = projectFlow({
    soFar: 300,
    elapsedDays: 12,
    totalDays: 30,
    pastPeriods: [],
    ...pace,
  });
  if (result.method === null) throw new Error(result.why);
  return result;
}

function past(...shares: (number | null)[]): FlowPace['pastPeriods'] {
  return shares.map((shareInByNow) => ({ shareInByNow, total: 1000 }));
}

describe('projection of a flow by its history', () => {
  it('divides what is in by the share that is usually in by this day', () => {
    // Median of 0.4, 0.5, 0.6, 0.5 is 0.5: 300 / 0.5 = 600.
    const result = project({ pastPeriods: past(0.4, 0.5, 0.6, 0.5) });
    expect(result).toMatchObject({ method: 'history', points: 4, value: 600 });
  });

  it('spans both readings of the past in its range', () => {
    // In proportion: 300 / 0.5 = 600 four times; in addition: 300 + 0.5 × 1000 = 800 four times.
    expect(project({ pastPeriods: past(0.5, 0.5, 0.5, 0.5) })).toMatchObject({
      low: 600,
      high: 800,
    });
  });

  it('adds the usual rest where hardly anything is usually in by now', () => {
    // Shares below 0.1; rests 1000, 980, 960, 1000: median 990. 300 + 990 = 1290.
    const result = project({ pastPeriods: past(0, 0.02, 0.04, 0) });
    expect(result).toMatchObject({ method: 'history', value: 1290 });
  });

  it('takes a tenth for a share that can still be scaled', () => {
    // In proportion 300 / 0.1 = 3000, in addition 300 + 0.9 × 1000 = 1200, four times each.
    const result = project({ pastPeriods: past(0.1, 0.1, 0.1, 0.1) });
    expect(result).toMatchObject({ value: 3000, low: 1200, high: 3000 });
  });

  it('never tells a range that its own value lies outside of', () => {
    // Median share 0.5: 600. In addition: 300 + 0.6 × 100 and less: all of it far below 600.
    const small = past(0.4, 0.5, 0.5, 0.6).map((one) => ({ ...one, total: 100 }));
    const { low, value, high } = project({ pastPeriods: small });
    expect(value).toBe(600);
    expect(low).toBeCloseTo(347, 9);
    expect(high).toBeGreaterThanOrEqual(600);
  });

  it('adds the usual rest where a refund has turned what is in negative', () => {
    expect(project({ soFar: -100, pastPeriods: past(0.5, 0.5, 0.5, 0.5) }).value).toBe(400);
  });

  it('of nothing yet is nothing, with the usual rest as the best case', () => {
    const result = project({ soFar: 0, pastPeriods: past(0.5, 0.5, 0.5, 0.5) });
    expect(result).toMatchObject({ value: 0, low: 0, high: 500 });
  });

  it('needs no three days of its own', () => {
    const result = project({ elapsedDays: 1, pastPeriods: past(0.2, 0.2, 0.3, 0.3) });
    expect(result.value).toBe(1200);
  });

  it('counts only the past periods whose course is known', () => {
    const pastPeriods = past(0.5, null, 0.5, 0.5, -0.2);
    expect(project({ pastPeriods }).method).toBe('straight_line');
    expect(project({ pastPeriods: [...pastPeriods, ...past(0.5)] })).toMatchObject({
      method: 'history',
      points: 4,
    });
  });
});

describe('projection of a flow by a straight line', () => {
  it('keeps up the pace of the elapsed days', () => {
    // 300 in 12 days is 25 a day: 18 days more are 450, half of which is in doubt.
    expect(project({})).toEqual({
      method: 'straight_line',
      points: 12,
      value: 750,
      low: 525,
      high: 975,
    });
  });

  it('has no doubt left on the last day', () => {
    expect(project({ elapsedDays: 30 })).toMatchObject({ value: 300, low: 300, high: 300 });
    expect(project({ elapsedDays: 31 }).value).toBe(300);
  });

  it('carries a loss on as a loss', () => {
    expect(project({ soFar: -120 })).toMatchObject({ value: -300, low: -390, high: -210 });
  });

  it('does not exist before the third day, nor where nothing is known', () => {
    const open = { totalDays: 31, pastPeriods: past(0.5, 0.5, 0.5) };
    const none = { method: null, why: 'too_few_points', need: 3 };
    expect(projectFlow({ ...open, soFar: 50, elapsedDays: 2 })).toEqual({ ...none, have: 2 });
    expect(projectFlow({ ...open, soFar: null, elapsedDays: 20 })).toEqual({ ...none, have: 0 });
    expect(projectFlow({ ...open, soFar: 50, elapsedDays: 3 }).method).toBe('straight_line');
  });
});

describe('any projection of a flow', () => {
  it('lies within its own range and grows with what is in', () => {
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    const total = fc.integer({ min: 0, max: 100_000 });
    const pastPeriod = fc.record({ shareInByNow: share, total });
    const amount = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(fc.array(pastPeriod), amount, amount, (pastPeriods, soFar, more) => {
        const less = project({ soFar, pastPeriods });
        expect(less.low).toBeLessThanOrEqual(less.value);
        expect(less.high).toBeGreaterThanOrEqual(less.value);
        expect(project({ soFar: soFar + more, pastPeriods }).value).toBeGreaterThanOrEqual(
          less.value,
        );
      }),
    );
  });
});

describe('a past period', () => {
  it('tells the share that was in after as many parts', () => {
    expect(pastPeriodOf([100, 200, 300, 400], { elapsedParts: 2, allParts: 4 })).toEqual({
      shareInByNow: 0.3,
      total: 1000,
    });
    expect(pastPeriodOf([0, 200], { elapsedParts: 0, allParts: 2 })).toEqual({
      shareInByNow: 0,
      total: 200,
    });
  });

  it('has no share where a part is not known or nothing came in', () => {
    expect(pastPeriodOf([100, null, 300], { elapsedParts: 2, allParts: 3 })).toEqual({
      shareInByNow: null,
      total: 400,
    });
    expect(pastPeriodOf([0, 0], { elapsedParts: 1, allParts: 2 })).toEqual({
      shareInByNow: null,
      total: 0,
    });
  });

  it('of another length is read at the same part of the way, and as if it were as long', () => {
    // Two of five are one and three fifths of four: 100 + 0.6 × 200 of 1000.
    expect(pastPeriodOf([100, 200, 300, 400], { elapsedParts: 2, allParts: 5 })).toEqual({
      shareInByNow: expect.closeTo(0.22, 12),
      total: 1250,
    });
    // Three of four are three and three quarters of five.
    const { shareInByNow } = pastPeriodOf([10, 10, 10, 10, 10], { elapsedParts: 3, allParts: 4 });
    expect(shareInByNow).toBeCloseTo(0.75, 12);
  });
});
