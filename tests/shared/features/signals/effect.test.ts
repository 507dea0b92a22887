import { describe, expect, it } from 'vitest';
import type { DatedPoint, EffectInput } from '#shared/features/signals/effect.ts';
import { effectOf } from '#shared/features/signals/effect.ts';
import { addDays } from '#shared/kernel/day.ts';
import { normalNoise } from '#tests/support/normal-noise.ts';

/** Weeks from Monday 5 January 2026 on. */
function weeks(values: (number | null)[]): DatedPoint[] {
  return values.map((value, index) => {
    const start = addDays('2026-01-05', index * 7);
    return { period: `week ${index + 1}`, start, end: addDays(start, 6), value };
  });
}

// Mean 12, mean range 1.6: limits 7.744 and 16.256, halfway lines 9.872 and 14.128.
const BEFORE = [10, 12, 11, 13, 12, 14];
// From Wednesday of the seventh week to Tuesday of the eighth: both are on neither side.
const ACTION = { start: '2026-02-18', end: '2026-02-24' };
type Other = EffectInput<{ id: string; start: string; end: string | null }>['others'];

function effectAfter(during: (number | null)[], after: (number | null)[], others: Other = []) {
  return effectOf({
    points: weeks([...BEFORE, ...during, ...after]),
    action: ACTION,
    others,
    isCount: false,
  });
}

describe('what a metric did after an action', () => {
  it('compares four points before it with four after it', () => {
    // Before: 11, 13, 12, 14, mean 12.5. After: 13, 12, 14, 13, mean 13. Change 0.5.
    const effect = effectAfter([99, 99], [13, 12, 14, 13, 50]);
    expect(effect.before).toEqual({ mean: 12.5, points: 4 });
    expect(effect.after).toEqual({ mean: 13, points: 4 });
    expect(effect.change).toBe(0.5);
  });

  it('leaves out the periods in which it ran', () => {
    const effect = effectAfter([500, -500], [12, 12, 12, 12]);
    expect(effect).toMatchObject({ verdict: 'noise', change: -0.5, signals: [] });
  });

  it('leaves out a period that ends on its first day, and one that begins on its last', () => {
    const effect = effectOf({
      points: weeks([...BEFORE, 99, 99, 12, 12, 12, 12]),
      // From the Sunday of the seventh week to the Monday of the eighth.
      action: { start: '2026-02-22', end: '2026-02-23' },
      others: [],
      isCount: false,
    });
    expect(effect.before).toEqual({ mean: 12.5, points: 4 });
    expect(effect.after).toEqual({ mean: 12, points: 4 });
  });

  it('has no change without a point before it, nor anything to compare', () => {
    const effect = effectOf({
      points: weeks([null, 5, 6]),
      action: { start: '2026-01-06', end: '2026-01-07' },
      others: [],
      isCount: false,
    });
    expect(effect).toMatchObject({ before: { mean: null, points: 0 }, change: null });
  });

  it('is noise where every point lies within what was usual', () => {
    expect(effectAfter([12, 12], [13, 12, 11, 13]).verdict).toBe('noise');
  });

  it('is a signal from the first point beyond the limits from before', () => {
    const effect = effectAfter([12, 12], [17]);
    expect(effect.verdict).toBe('signal');
    expect(effect.signals).toEqual([{ period: 'week 9', signals: ['beyond'] }]);
  });

  it('is a signal where eight points after it stay above the old mean', () => {
    const effect = effectAfter([12, 12], [13, 13, 13, 13, 13, 13, 13, 13]);
    expect(effect.signals).toEqual([{ period: 'week 16', signals: ['run'] }]);
  });

  it('does not claim a run that was under way before it', () => {
    // Mean 107 / 10 = 10.7, ranges 4 × 16 + 11 in 9: 8.33, so 13 is above the mean, near nothing.
    const points = weeks([2, 18, 2, 18, 2, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13]);
    const action = { start: '2026-03-16', end: '2026-03-17' };
    const effect = effectOf({ points, action, others: [], isCount: false });
    expect(effect).toMatchObject({ verdict: 'noise', after: { points: 4 }, signals: [] });
  });

  it('looks at the eight periods after it, not at what came a season later', () => {
    const calm = [13, 11, 13, 11, 13, 11, 13, 11];
    expect(effectAfter([12, 12], [...calm, 90]).verdict).toBe('noise');
  });

  it('is too early with fewer than four points after it and no signal', () => {
    const effect = effectAfter([12, 12], [13, null, 12]);
    expect(effect).toMatchObject({ verdict: 'too_early', after: { mean: 12.5, points: 2 } });
  });

  it('has no change while nothing came after it', () => {
    expect(effectAfter([12, 12], [null])).toMatchObject({
      verdict: 'too_early',
      after: { mean: null, points: 0 },
      change: null,
    });
  });

  it('cannot tell signal from noise with five points before it, but tells the means', () => {
    const effect = effectOf({
      points: weeks([null, 12, 11, 13, 12, 14, 0, 0, 90, 90, 90, 90]),
      action: ACTION,
      others: [],
      isCount: false,
    });
    expect(effect).toMatchObject({ verdict: 'no_limits', change: 77.5, signals: [] });
  });

  it('compares as many points as it is told to', () => {
    const points = weeks([...BEFORE, 12, 12, 20, 22]);
    const effect = effectOf({ points, action: ACTION, others: [], isCount: false, compare: 2 });
    expect(effect).toMatchObject({ before: { mean: 13 }, after: { mean: 21, points: 2 } });
  });

  it('names what else went on from its start to the last point compared', () => {
    // The fourth point after it ends on 29 March.
    const others = [
      { id: 'long over', start: '2026-01-01', end: '2026-02-17' },
      { id: 'ended on its first day', start: '2026-01-01', end: '2026-02-18' },
      { id: 'still going on', start: '2026-02-01', end: null },
      { id: 'began on the last day', start: '2026-03-29', end: '2026-05-01' },
      { id: 'later', start: '2026-03-30', end: null },
    ];
    const effect = effectAfter([12, 12], [13, 12, 11, 13, 12], others);
    expect(effect.overlapping.map((other) => other.id)).toEqual([
      'ended on its first day',
      'still going on',
      'began on the last day',
    ]);
  });
});

describe('after an action of what is carried over and grows by shares', () => {
  const grown = (seed: number): number[] => {
    const noise = normalNoise(seed);
    let before = 100;
    return Array.from({ length: 24 }, () => {
      before *= Math.exp(0.06 + 0.04 * noise());
      return before;
    });
  };
  const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

  it('a fall below 0 and a leap from there are never noise', () => {
    for (const seed of seeds) {
      const points = weeks([...grown(seed), 400, -50, -60, -70, 5000]);
      const day = points[24]?.start ?? '';
      const action = { start: day, end: day };
      const effect = effectOf({ points, action, others: [], isCount: false });
      expect(effect.verdict, String(seed)).toBe('signal');
    }
  });
});
