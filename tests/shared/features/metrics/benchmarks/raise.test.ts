import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raisedLine } from '#shared/features/metrics/benchmarks/raise.ts';

const held = (value: number | null, line: number | null, stretch: number | null = null) => ({
  value,
  line,
  stretch,
});

describe('a line that was met twice in a row', () => {
  it('goes on to the stretch that was set', () => {
    expect(raisedLine('up', [held(12, 10, 15), held(11, 10)], [11])).toBe(15);
  });

  it('goes on to the nearest line that is known beyond it', () => {
    expect(raisedLine('up', [held(12, 10), held(11, 10)], [30, 20, 8])).toBe(20);
    expect(raisedLine('down', [held(4, 5), held(4.5, 5)], [1, 2, 6])).toBe(2);
  });

  it('goes on to what was reached twice already, where none is known', () => {
    expect(raisedLine('up', [held(12, 10), held(11, 10)], [])).toBe(11);
    expect(raisedLine('down', [held(3, 5), held(4, 5)], [])).toBe(4);
  });

  it('stays where it was met once, missed, unknown, or only just reached', () => {
    expect(raisedLine('up', [held(12, 10)], [20])).toBeNull();
    expect(raisedLine('up', [held(12, 10), held(9, 10)], [20])).toBeNull();
    expect(raisedLine('up', [held(12, 10), held(null, 10)], [20])).toBeNull();
    expect(raisedLine('up', [held(12, 10), held(12, null)], [20])).toBeNull();
    expect(raisedLine('up', [held(10, 10), held(10, 10)], [])).toBeNull();
    expect(raisedLine(null, [held(12, 10), held(12, 10)], [20])).toBeNull();
  });

  it('was not met twice where the line before was lower and the value would miss this one', () => {
    expect(raisedLine('up', [held(12, 10), held(8, 5)], [20])).toBeNull();
  });

  it('always goes beyond the one that stands', () => {
    const number = fc.integer({ min: -50, max: 50 });
    const periods = fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(periods, fc.array(number), fc.boolean(), (pairs, known, isUp) => {
        const finished = pairs.map(([value, line]) => held(value, line));
        const raised = raisedLine(isUp ? 'up' : 'down', finished, known);
        const line = finished[0]?.line ?? 0;
        if (raised !== null) expect(isUp ? raised > line : raised < line).toBe(true);
      }),
    );
  });
});
