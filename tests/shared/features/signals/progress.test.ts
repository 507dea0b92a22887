import { describe, expect, it } from 'vitest';
import { progressOf } from '#shared/features/signals/progress.ts';

describe('progress', () => {
  it('is the part of the way from the baseline to the line', () => {
    // (8 - 6) / (10 - 6) = 0.5
    expect(progressOf({ value: 8, baseline: 6, line: 10 })).toBe(0.5);
  });

  it('works for lines below the baseline too', () => {
    // Churn from 8 % down to 5 %, now 6 %: (6 - 8) / (5 - 8) = 2 / 3
    expect(progressOf({ value: 6, baseline: 8, line: 5 })).toBeCloseTo(2 / 3, 12);
  });

  it('is zero at the start, not minus zero', () => {
    expect(progressOf({ value: 8, baseline: 8, line: 5 })).toBe(0);
  });

  it('can go the wrong way and beyond the line', () => {
    expect(progressOf({ value: 5, baseline: 6, line: 10 })).toBe(-0.25);
    expect(progressOf({ value: 12, baseline: 6, line: 10 })).toBe(1.5);
  });

  it('does not exist where the line is the baseline, or a part is not known', () => {
    expect(progressOf({ value: 9, baseline: 10, line: 10 })).toBeNull();
    expect(progressOf({ value: null, baseline: 1, line: 2 })).toBeNull();
    expect(progressOf({ value: 1, baseline: null, line: 2 })).toBeNull();
    expect(progressOf({ value: 1, baseline: 0, line: null })).toBeNull();
  });

  it('measures against a line of 0 as against any other', () => {
    expect(progressOf({ value: 0, baseline: 40, line: 0 })).toBe(1);
  });
});
