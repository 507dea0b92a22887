import { describe, expect, it } from 'vitest';
import { restated, toMajor, UNITS } from '#shared/kernel/unit.ts';

describe('a stored figure as people read it', () => {
  it('is in euros where it was in cents, and in anything else as it stands', () => {
    expect(toMajor(123_450, 'money')).toBe(1234.5);
    const others = UNITS.filter((unit) => unit !== 'money');
    expect(others.map((unit) => toMajor(42, unit))).toEqual(others.map(() => 42));
  });

  it('reads the same after the metric went to another unit', () => {
    expect(restated(12_000, 'money', 'count')).toBe(120);
    expect(restated(120, 'count', 'money')).toBe(12_000);
    expect(restated(120, 'count', 'days')).toBe(120);
    expect(restated(12_000, 'money', 'money')).toBe(12_000);
  });
});
