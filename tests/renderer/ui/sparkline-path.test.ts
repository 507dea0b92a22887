import { describe, expect, it } from 'vitest';
import { sparklinePaths } from '#renderer/ui/sparkline-path.ts';

describe('a sparkline', () => {
  it('draws higher values higher up, from edge to edge', () => {
    expect(sparklinePaths([0, 10, 5], 72, 20)).toEqual({
      line: 'M2 18h0L36 2L70 10',
      last: { x: 70, y: 10 },
    });
  });

  it('lifts the pen over a value that is not known', () => {
    expect(sparklinePaths([1, null, 2], 72, 20).line).toBe('M2 18h0M70 2h0');
  });

  it('runs through the middle where nothing moved', () => {
    expect(sparklinePaths([3, 3], 72, 20).line).toBe('M2 10h0L70 10');
  });

  it('marks the last known value, even where the newest one is missing', () => {
    expect(sparklinePaths([1, 2, null], 72, 20).last).toEqual({ x: 36, y: 2 });
  });

  it('is empty where nothing is known', () => {
    expect(sparklinePaths([null, null], 72, 20)).toEqual({ line: '', last: null });
    expect(sparklinePaths([], 72, 20)).toEqual({ line: '', last: null });
  });
});
