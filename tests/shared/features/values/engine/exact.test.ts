import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  divide,
  exactly,
  multiply,
  nearest,
  negate,
  subtract,
} from '#shared/features/values/engine/exact.ts';

/** A whole number or one with up to three decimals, and its value in thousandths. */
const decimals = fc
  .integer({ min: -2_000_000_000, max: 2_000_000_000 })
  .map((thousandths) => ({ thousandths, number: thousandths / 1000 }));

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('exact numbers', () => {
  it('read and give back every number unchanged', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyNumber,
          decimals.map(({ number }) => number),
        ),
        (number) => {
          expect(nearest(exactly(number))).toBe(number + 0);
        },
      ),
    );
  });

  it('add up decimals as on paper, in any order', () => {
    fc.assert(
      fc.property(fc.array(decimals, { minLength: 1, maxLength: 60 }), (numbers) => {
        const onPaper = numbers.reduce((sum, { thousandths }) => sum + thousandths, 0) / 1000;
        const sum = numbers.map(({ number }) => exactly(number)).reduce(add);
        const backwards = numbers.map(({ number }) => exactly(number)).reduceRight(add);
        expect(nearest(sum)).toBe(onPaper + 0);
        expect(nearest(backwards)).toBe(onPaper + 0);
      }),
    );
  });

  it('divide and multiply back to where they were', () => {
    const counts = fc.integer({ min: 1, max: 90_000_000 });
    fc.assert(
      fc.property(counts, counts, (part, whole) => {
        const share = divide(exactly(part), exactly(whole));
        expect(nearest(multiply(share, exactly(whole)))).toBe(part);
        expect(nearest(multiply(share, exactly(100)))).toBe((part * 100) / whole);
        expect(nearest(subtract(exactly(1), share))).toBe((whole - part) / whole);
      }),
    );
  });

  it('stay as near as floating point where they outgrow it', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        fc.pre(b !== 0);
        const pairs = [
          [nearest(multiply(exactly(a), exactly(b))), a * b],
          [nearest(divide(exactly(a), exactly(b))), a / b],
        ] as const;
        for (const [exact, plain] of pairs) {
          if (!Number.isFinite(plain)) expect(Number.isFinite(exact)).toBe(false);
          else expect(Math.abs(exact - plain)).toBeLessThanOrEqual(Math.abs(plain) * 1e-15);
        }
        expect(nearest(add(exactly(a), exactly(b)))).toBe(a + b + 0);
      }),
    );
  });

  it('do not trust two products that were both rounded', () => {
    // 7 × 3 860 000 000 000 001 and 3 × 9 006 666 666 666 668 differ by 3; rounded, by 4.
    const one = divide(exactly(3_860_000_000_000_001), exactly(3));
    const other = divide(exactly(9_006_666_666_666_668), exactly(7));
    expect(nearest(subtract(one, other))).toBe(1 / 7);
  });

  it('know no negative zero', () => {
    expect(Object.is(nearest(negate(exactly(0))), 0)).toBe(true);
    expect(Object.is(nearest(multiply(exactly(0), exactly(-3))), 0)).toBe(true);
  });
});
