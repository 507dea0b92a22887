import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import type { Definitions } from '#shared/features/metrics/model.ts';

/** The two sides of a share: both are counts, so that it can be read as "5 of 12". */
export type Ratio = { readonly part: Expression; readonly whole: Expression };

/** Counts, and sums and differences of counts; a product of counts is no count of anything. */
function isCount(node: Expression, definitions: Definitions): boolean {
  switch (node.type) {
    case 'metric':
    case 'open':
      return definitions.get(node.id)?.unit === 'count';
    case 'prev':
    case 'negate':
      return isCount(node.operand, definitions);
    case 'binary':
      return (
        (node.operator === '+' || node.operator === '-') &&
        isCount(node.left, definitions) &&
        isCount(node.right, definitions)
      );
    case 'call':
      return node.operands.every((operand) => isCount(operand, definitions));
    case 'number':
    case 'constant':
      return false;
  }
}

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
  const areCounts = isCount(node.left, definitions) && isCount(node.right, definitions);
  return areCounts ? { part: node.left, whole: node.right } : null;
}
