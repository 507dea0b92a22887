import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, compoundGrowth } from '#shared/features/signals/change.ts';

describe('a change', () => {
  it('from 4 % to 6 % is two points, and also fifty percent', () => {
    expect(changeBetween(4, 6, 'percent')).toEqual({ absolute: 2, percent: 50, points: 2 });
  });

  it('of anything but a percentage has no points', () => {
    expect(changeBetween(80_000, 100_000, 'money')).toEqual({
      absolute: 20_000,
      percent: 25,
      points: null,
    });
  });

  it('from zero or across a sign has no percentage', () => {
    expect(changeBetween(0, 5, 'count')).toEqual({ absolute: 5, percent: null, points: null });
    expect(changeBetween(0, 0, 'count')?.percent).toBeNull();
    expect(changeBetween(-10, 5, 'money')?.percent).toBeNull();
    expect(changeBetween(10, -5, 'money')?.percent).toBeNull();
  });

  it('down to zero is minus a hundred percent', () => {
    expect(changeBetween(40, 0, 'count')?.percent).toBe(-100);
  });

  it('from a loss to a smaller loss is a rise', () => {
    expect(changeBetween(-200, -100, 'money')).toMatchObject({ absolute: 100, percent: 50 });
  });

  it('does not exist where one of the two values is not known', () => {
    expect(changeBetween(null, 5, 'count')).toBeNull();
    expect(changeBetween(5, null, 'count')).toBeNull();
  });
});

describe('growth over several periods', () => {
  it('compounds', () => {
    // 1.1 × 1.1 = 1.21
    expect(compoundGrowth([10, 10])).toBeCloseTo(21, 10);
    // 1.5 × 0.5 = 0.75: up by half and down by half is not back at the start
    expect(compoundGrowth([50, -50])).toBe(-25);
  });

  it('ends with a loss of everything, and cannot lose more', () => {
    expect(compoundGrowth([50, -100, 20])).toBe(-100);
    expect(compoundGrowth([-101])).toBeNull();
  });

  it('is not known where one of its periods is not', () => {
    expect(compoundGrowth([10, null, 10])).toBeNull();
    expect(compoundGrowth([])).toBeNull();
    expect(compoundGrowth([-101])).toBeNull();
  });

  it('is the change from the first value to the last', () => {
    const values = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(values, (series) => {
        const steps = series
          .slice(1)
          .map((value, index) => changeBetween(series[index] ?? null, value, 'count'));
        const whole = changeBetween(series[0] ?? null, series.at(-1) ?? null, 'count');
        const compound = compoundGrowth(steps.map((step) => step?.percent ?? null)) ?? Number.NaN;
        expect(1 + compound / 100).toBeCloseTo(1 + (whole?.percent ?? Number.NaN) / 100, 6);
      }),
    );
  });
});
