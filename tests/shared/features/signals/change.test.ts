import { describe, expect, it } from 'vitest';
import { changeBetween } from '#shared/features/signals/change.ts';

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
