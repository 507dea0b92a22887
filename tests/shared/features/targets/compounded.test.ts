import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compounded } from '#shared/features/targets/compounded.ts';
import { runs } from '#tests/support/runs.ts';

describe('growths of successive periods', () => {
  it.each([
    [[10, 10], 100, 21],
    [[6, 6, 6], 100, 19.1016],
    [[0.1, 0.1], 1, 0.21],
    [[50, -50], 100, -25],
    [[-100, 900], 100, -100],
    [[0, 0, 0], 100, 0],
    [[12.5], 100, 12.5],
  ])('%j (a doubling being %d) are one of %d', (growths, scale, whole) => {
    expect(compounded(growths, scale)).toBe(whole);
  });

  it('are those of a list, whatever its course', () => {
    const sizes = fc.array(fc.integer({ min: 50, max: 5_000 }), { minLength: 2, maxLength: 13 });
    fc.assert(
      fc.property(sizes, (course) => {
        const growth = (before: number, now: number) => ((now - before) / before) * 100;
        const steps = course.slice(1).map((now, index) => growth(course[index] ?? 0, now));
        const whole = growth(course[0] ?? 0, course.at(-1) ?? 0);
        expect(compounded(steps, 100)).toBeCloseTo(whole, 5);
      }),
      { numRuns: runs(200) },
    );
  });

  it('are none where one would lose more than there is, or the whole outgrows exact numbers', () => {
    expect(compounded([10, -101], 100)).toBeNull();
    expect(compounded([-200, -200], 100)).toBeNull();
    expect(
      compounded(
        Array.from({ length: 52 }, () => 1e9),
        100,
      ),
    ).toBeNull();
  });
});
