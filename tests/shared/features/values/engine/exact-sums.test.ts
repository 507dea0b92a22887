import fc from 'fast-check';
import { expect, it } from 'vitest';
import { add, exactly, multiply, nearest, sumOf } from '#shared/features/values/engine/exact.ts';
import { runs } from '#tests/support/runs.ts';

it('a sum of amounts and of decimals is that on paper, in any order', () => {
  const tenths = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 });
  fc.assert(
    fc.property(tenths, (numbers) => {
      const onPaper = numbers.reduce((sum, number) => sum + number, 0) / 10;
      expect(nearest(sumOf(numbers.map((number) => number / 10)))).toBe(onPaper + 0);
    }),
    { numRuns: runs(200) },
  );
  expect(sumOf([0.1, 0.2])).toEqual({ top: 3, bottom: 10 });
  expect(sumOf([1, 2, -5])).toEqual({ top: -2, bottom: 1 });
  expect(sumOf([])).toEqual({ top: 0, bottom: 1 });
});

it('a fraction beside a number that is too large to be exact is worked out as floating point', () => {
  const large = 2 ** 60;
  expect(nearest(add(exactly(large), exactly(1)))).toBe(large + 1);
  expect(nearest(add(exactly(0.1), exactly(large)))).toBe(large + 0.1);
  expect(nearest(multiply(exactly(large), exactly(3)))).toBe(large * 3);
  expect(nearest(multiply(exactly(0.1), exactly(large)))).toBe(large * 0.1);
  expect(nearest(sumOf([large, -large, 5]))).toBe(5);
});

it('fractions that share a denominator keep it, others find a common one', () => {
  expect(add(exactly(0.25), exactly(0.5))).toEqual({ top: 750, bottom: 1000 });
  expect(add(exactly(0.1), exactly(0.2))).toEqual({ top: 3, bottom: 10 });
});
