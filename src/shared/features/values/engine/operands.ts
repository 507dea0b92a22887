import type { Expression } from '#shared/features/metrics/formula/expression.ts';

/** The expressions directly inside an expression, in the order in which they are written. */
export function operandsOf(node: Expression): readonly Expression[] {
  switch (node.type) {
    case 'prev':
    case 'negate':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'call':
      return node.operands;
    case 'number':
    case 'constant':
    case 'metric':
    case 'open':
      return [];
  }
}
