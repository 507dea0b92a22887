import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import { fold } from '#shared/features/metrics/formula/fold.ts';
import type { FoldRules } from '#shared/features/metrics/formula/fold.ts';
import type { Definitions } from '#shared/features/metrics/model.ts';

/** The two sides of a share: both are counts, so that it can be read as "5 of 12". */
export type Ratio = { readonly part: Expression; readonly whole: Expression };

/** Counts, and sums and differences of counts; a product of counts is no count of anything. */
const IS_COUNT: FoldRules<boolean, Definitions> = {
  number: () => false,
  constant: () => false,
  metric: ({ id }, definitions) => definitions.get(id)?.unit === 'count',
  open: ({ id }, definitions) => definitions.get(id)?.unit === 'count',
  prev: ({ operand }, definitions) => fold(operand, IS_COUNT, definitions),
  negate: (operand) => operand,
  binary: ({ operator }, left, right) => (operator === '+' || operator === '-') && left && right,
  call: (_, operands) => operands.every(Boolean),
};

function isHundred(node: Expression): boolean {
  return node.type === 'number' && node.value === 100;
}

function withoutPercent(node: Expression): Expression {
  if (node.type !== 'binary' || node.operator !== '*') return node;
  if (isHundred(node.right)) return node.left;
  return isHundred(node.left) ? node.right : node;
}

/** The counts of a formula of the shape part / whole [* 100]; null for any other formula. */
export function ratioIn(formula: Expression, definitions: Definitions): Ratio | null {
  const node = withoutPercent(formula);
  if (node.type !== 'binary' || node.operator !== '/') return null;
  const areCounts = [node.left, node.right].every((side) => fold(side, IS_COUNT, definitions));
  return areCounts ? { part: node.left, whole: node.right } : null;
}
