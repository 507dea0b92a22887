import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leverRange } from '#renderer/features/horizon/lever-range.ts';

describe('how far a lever goes', () => {
  it('is at least twice as far as it stands, to a round number, in steps that can be felt', () => {
    expect(leverRange(11_800, 'money')).toEqual({ max: 50_000, step: 250 });
    expect(leverRange(3.2, 'percent')).toEqual({ max: 10, step: 0.05 });
    expect(leverRange(12, 'count')).toEqual({ max: 50, step: 1 });
  });

  it('ends at a hundred percent', () => {
    expect(leverRange(70, 'percent').max).toBe(100);
  });

  it('goes somewhere from nothing too', () => {
    expect(leverRange(0, 'money')).toEqual({ max: 100_000, step: 500 });
    expect(leverRange(0, 'percent').max).toBe(10);
  });

  it('always reaches today’s figure', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (value) => {
        expect(leverRange(value, 'count').max).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});
