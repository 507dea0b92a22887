import { describe, expect, it } from 'vitest';
import { effectOf } from '#shared/features/signals/effect.ts';
import type { EffectVerdict } from '#shared/features/signals/effect.ts';
import { xmrChart } from '#shared/features/signals/xmr.ts';
import { parsePeriodKey, shiftPeriod } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { normalNoise } from '#tests/support/normal-noise.ts';

const CALENDAR = { yearStartMonth: 1 };
const SERIES = 1_000;
const BEFORE = 24;

function firstMonth(): Period {
  const parsed = parsePeriodKey('2024-01', CALENDAR);
  if (!parsed.ok) throw new Error('no month');
  return parsed.value;
}

const FIRST = firstMonth();
const month = (index: number): Period => shiftPeriod(FIRST, index, CALENDAR);
const ACTION = { start: month(BEFORE).start, end: month(BEFORE).end };

/** Noise of one sigma around 100. */
function noise(seed: number): () => number {
  const next = normalNoise(seed);
  return () => 100 + next();
}

/** What is said of an action after which the metric moved by so many sigmas for so many months. */
function verdictOf(seed: number, shift: number, after: number): EffectVerdict {
  const next = noise(seed);
  const points = Array.from({ length: BEFORE + 1 + after }, (_, index) => {
    const { key, start, end } = month(index);
    return { period: key, start, end, value: next() + (index > BEFORE ? shift : 0) };
  });
  return effectOf({ points, action: ACTION, others: [], isCount: false }).verdict;
}

/** Of a thousand series, the share of which that is said, in percent. */
function shareOf(verdict: EffectVerdict, shift: number, after: number): number {
  const seeds = Array.from({ length: SERIES }, (_, index) => index + 1);
  return (seeds.filter((seed) => verdictOf(seed, shift, after) === verdict).length / SERIES) * 100;
}

describe('planted effects and planted noise are told apart', () => {
  // Half of the points lie beyond a limit at three sigmas: 1 − ½⁴ = 94 %, and 1 − ½⁸ > 99 %.
  it('a shift of three sigmas after an action is a signal: nine in ten after four months', () => {
    expect(shareOf('signal', 3, 4)).toBeGreaterThan(90);
    expect(shareOf('signal', -3, 4)).toBeGreaterThan(90);
  });

  it('and nearly always after eight', () => {
    expect(shareOf('signal', 3, 8)).toBeGreaterThan(98);
  });

  // One point in 370 by chance, a run of eight in 128, three of four beyond 1.5 sigmas in a few
  // hundred, and limits that were themselves estimated from two years: some percent in all.
  it('pure noise is called noise, but for a few in a hundred', () => {
    expect(shareOf('noise', 0, 4)).toBeGreaterThan(93);
    expect(shareOf('noise', 0, 8)).toBeGreaterThan(88);
  });

  it('a shift within the noise is rarely claimed: half a sigma is not seen in four months', () => {
    expect(shareOf('signal', 0.5, 4)).toBeLessThan(15);
  });

  it('of a steady metric, fewer than one point in fifty is flagged', () => {
    let flagged = 0;
    for (let seed = 1; seed <= SERIES; seed += 1) {
      const next = noise(seed);
      const points = Array.from({ length: BEFORE }, (_, index) => ({
        period: month(index).key,
        value: next(),
      }));
      const chart = xmrChart(points, { isCount: false });
      flagged += chart.points.filter(({ signals }) => signals.length > 0).length;
    }
    expect(flagged / (SERIES * BEFORE)).toBeLessThan(0.02);
    expect(flagged).toBeGreaterThan(0);
  });
});
