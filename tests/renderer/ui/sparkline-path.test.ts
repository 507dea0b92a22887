import { describe, expect, it } from 'vitest';
import { sparklinePaths } from '#renderer/ui/sparkline-path.ts';

describe('a sparkline', () => {
  it('draws higher values higher up, from edge to edge', () => {
    expect(sparklinePaths([0, 10, 5], { width: 72, height: 20 })).toEqual({
      line: 'M2 18h0L36 2L70 10',
      band: '',
      last: { x: 70, y: 10 },
    });
  });

  it('lifts the pen over a value that is not known', () => {
    expect(sparklinePaths([1, null, 2], { width: 72, height: 20 }).line).toBe('M2 18h0M70 2h0');
  });

  it('runs through the middle where nothing moved', () => {
    expect(sparklinePaths([3, 3], { width: 72, height: 20 }).line).toBe('M2 10h0L70 10');
  });

  it('marks the last known value, even where the newest one is missing', () => {
    expect(sparklinePaths([1, 2, null], { width: 72, height: 20 }).last).toEqual({ x: 36, y: 2 });
  });

  it('is empty where nothing is known', () => {
    expect(sparklinePaths([null, null], { width: 72, height: 20 })).toEqual({
      line: '',
      band: '',
      last: null,
    });
    expect(sparklinePaths([], { width: 72, height: 20 })).toEqual({
      line: '',
      band: '',
      last: null,
    });
  });

  it('makes room for what is usual, and draws it over each stretch that is known', () => {
    const usual = [{ lower: 0, upper: 8 }, null, { lower: 2, upper: 10 }];
    const { band, line } = sparklinePaths([4, 5, 6], { width: 72, height: 20, usual });
    expect(band).toBe('M2 5.2L2 18ZM70 2L70 14.8Z');
    expect(line).toBe('M2 11.6h0L36 10L70 8.4');
  });
});
