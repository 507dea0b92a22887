import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillLines } from '#shared/features/targets/fill.ts';
import type { FillRequest } from '#shared/features/targets/fill.ts';
import type { FillMethod } from '#shared/features/targets/model.ts';

const nothing = (count: number) => Array.from({ length: count }, () => null);

function lines(method: FillMethod, count: number, more: Partial<FillRequest> = {}) {
  const filled = fillLines({ method, count, decimals: 0, lastYear: nothing(count), ...more });
  return filled.ok ? filled.value : filled.error;
}

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe('targets laid out over a year', () => {
  it('flat: the same for each period', () => {
    expect(lines({ method: 'flat', value: 300_000 }, 3)).toEqual([300_000, 300_000, 300_000]);
  });

  it('linear: from the first to the last in equal steps', () => {
    expect(lines({ method: 'linear', first: 100, last: 400 }, 4)).toEqual([100, 200, 300, 400]);
    expect(lines({ method: 'linear', first: 400, last: 100 }, 4)).toEqual([400, 300, 200, 100]);
    // A third of a person is none: 10, 13.33, 16.67, 20.
    expect(lines({ method: 'linear', first: 10, last: 20 }, 4)).toEqual([10, 13, 17, 20]);
    expect(lines({ method: 'linear', first: 3, last: 5 }, 4, { decimals: 2 })).toEqual([
      3, 3.67, 4.33, 5,
    ]);
    expect(lines({ method: 'linear', first: 1, last: 9 }, 1)).toEqual([9]);
  });

  it('growth: compounds from period to period, without piling up roundings', () => {
    expect(lines({ method: 'growth', first: 100_000, percent: 10 }, 4)).toEqual([
      100_000, 110_000, 121_000, 133_100,
    ]);
    // 10, 10.5, 11.025, 11.57625: the second half goes up, the others are not built on it.
    expect(lines({ method: 'growth', first: 10, percent: 5 }, 4)).toEqual([10, 11, 11, 12]);
    expect(lines({ method: 'growth', first: 80, percent: -50 }, 3)).toEqual([80, 40, 20]);
    expect(lines({ method: 'growth', first: 80, percent: -100 }, 3)).toEqual([80, 0, 0]);
  });

  it('last year and so many percent: where last year is known', () => {
    const lastYear = [350, null, 0, -50];
    expect(lines({ method: 'last_year', percent: 3 }, 4, { lastYear })).toEqual([
      361,
      null,
      0,
      -52,
    ]);
    expect(lines({ method: 'last_year', percent: 3 }, 2)).toBe('no_last_year');
  });

  it('a half goes away from zero, also where floating point would fall below it', () => {
    // 1.005 × 100 is 100.49999999999999 in floating point.
    expect(lines({ method: 'flat', value: 1.005 }, 1, { decimals: 2 })).toEqual([1.01]);
    expect(lines({ method: 'flat', value: -2.5 }, 1)).toEqual([-3]);
  });

  it('a total is split to the last cent, what is left to the largest fractions', () => {
    expect(lines({ method: 'split', total: 100, by: 'even' }, 3)).toEqual([34, 33, 33]);
    expect(lines({ method: 'split', total: -100, by: 'even' }, 3)).toEqual([-34, -33, -33]);
    // 7.5, 0.83 and 1.67 of 10: the cent left goes to the second, whose fraction is the largest.
    const lastYear = [90, 10, 20];
    expect(lines({ method: 'split', total: 10, by: 'last_year' }, 3, { lastYear })).toEqual([
      7, 1, 2,
    ]);
  });

  it('a period unknown last year, or below zero, has no part of a total in its proportions', () => {
    const lastYear = [null, 300, -50, 100];
    expect(lines({ method: 'split', total: 1000, by: 'last_year' }, 4, { lastYear })).toEqual([
      0, 750, 0, 250,
    ]);
    expect(lines({ method: 'split', total: 1000, by: 'last_year' }, 2)).toBe('no_last_year');
  });

  it('is refused where a line outgrows what can be kept', () => {
    expect(lines({ method: 'growth', first: 1, percent: 10_000 }, 52)).toBe('too_large');
    expect(lines({ method: 'flat', value: Number.MAX_SAFE_INTEGER }, 1)).toEqual([
      Number.MAX_SAFE_INTEGER,
    ]);
  });

  it('any total comes out whole, and no part is further than a step from its share', () => {
    const totals = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    const years = fc.array(fc.option(fc.integer({ min: -10, max: 1000 })), {
      minLength: 1,
      maxLength: 53,
    });
    fc.assert(
      fc.property(totals, years, fc.constantFrom('even', 'last_year'), (total, lastYear, by) => {
        const parts = lines({ method: 'split', total, by }, lastYear.length, { lastYear });
        const weights = lastYear.map((value) => (by === 'even' ? 1 : Math.max(0, value ?? 0)));
        if (sum(weights) === 0) {
          expect(parts).toBe('no_last_year');
          return;
        }
        if (typeof parts === 'string') throw new Error(parts);
        expect(sum(parts)).toBe(total);
        parts.forEach((part, index) => {
          const share = (total * (weights[index] ?? 0)) / sum(weights);
          expect(Math.abs((part ?? Infinity) - share)).toBeLessThan(1);
        });
      }),
    );
  });
});
