import fc from 'fast-check';
import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import { CONSTANT_NAMES, isReservedName } from '#shared/features/metrics/formula/expression.ts';

const at = { start: 0, end: 0 };

const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,11}$/).filter((name) => !isReservedName(name));

const value = fc.oneof(
  fc.nat(),
  fc.constantFrom(0, 100, 12.5, 1e-7, 2.5e-9, Number.MAX_SAFE_INTEGER),
  fc.double({ min: 1e-12, max: 1e9, noNaN: true }),
);

/** Trees of every shape, small enough for their text to stay within the limits of a formula. */
export const arbitraryExpression: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>(
  (tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.record({ type: fc.constant('metric'), id, at: fc.constant(at) }),
      fc.record({ type: fc.constant('number'), value, at: fc.constant(at) }),
      fc.record({
        type: fc.constant('constant'),
        name: fc.constantFrom(...CONSTANT_NAMES),
        at: fc.constant(at),
      }),
      fc.record({ type: fc.constant('open'), id, at: fc.constant(at) }),
      fc.record({ type: fc.constant('prev'), operand: tie('tree'), at: fc.constant(at) }),
      fc.record({ type: fc.constant('negate'), operand: tie('tree'), at: fc.constant(at) }),
      {
        weight: 6,
        arbitrary: fc.record({
          type: fc.constant('binary'),
          operator: fc.constantFrom('+', '-', '*', '/'),
          left: tie('tree'),
          right: tie('tree'),
          at: fc.constant(at),
        }),
      },
      fc.record({
        type: fc.constant('call'),
        name: fc.constantFrom('min', 'max'),
        operands: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
        at: fc.constant(at),
      }),
      fc.record({
        type: fc.constant('call'),
        name: fc.constant('abs'),
        operands: tie('tree').map((operand) => [operand]),
        at: fc.constant(at),
      }),
    ),
  }),
).tree;

/** The same tree with no places in the text, to compare two readings. */
export function withoutSpans(expression: Expression): Expression {
  switch (expression.type) {
    case 'prev':
    case 'negate':
      return { ...expression, operand: withoutSpans(expression.operand), at };
    case 'binary': {
      const left = withoutSpans(expression.left);
      return { ...expression, left, right: withoutSpans(expression.right), at };
    }
    case 'call':
      return { ...expression, operands: expression.operands.map(withoutSpans), at };
    default:
      return { ...expression, at };
  }
}
