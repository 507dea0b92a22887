import type { Expression } from './expression.ts';
import { expressionOf } from './references.ts';
import type { FormulaDefinitions } from './references.ts';

/**
 * The power of time in a figure: 1 for what grows with the length of the period (a flow, the days
 * in it), 0 for what does not (a level, a score), null where no single power fits.
 */
type Degree = number | null;

/**
 * True where a month's figure and a quarter's are of one size, so that months may tell where the
 * quarter will end: levels, scores, and ratios such as conversions over prospects. A growth or a
 * churn is not: over a quarter it is about three times that of a month.
 */
export function isLengthFree(id: string, definitions: FormulaDefinitions): boolean {
  return degreeOfMetric(id, definitions, new Set()) === 0;
}

function degreeOfMetric(
  id: string,
  definitions: FormulaDefinitions,
  above: ReadonlySet<string>,
): Degree {
  const definition = definitions.get(id);
  if (!definition || above.has(id)) return null;
  if (definition.kind === 'flow') return 1;
  if (definition.kind !== 'computed') return 0;
  const expression = expressionOf(definition);
  return expression && degreeOf(expression, definitions, new Set([...above, id]));
}

function degreeOf(
  expression: Expression,
  definitions: FormulaDefinitions,
  above: ReadonlySet<string>,
): Degree {
  const below = (part: Expression): Degree => degreeOf(part, definitions, above);
  switch (expression.type) {
    case 'number':
      return 0;
    case 'constant':
      return 1;
    case 'metric':
      return degreeOfMetric(expression.id, definitions, above);
    case 'prev':
    case 'open':
      // What happened since then takes its size from how long that is.
      return null;
    case 'negate':
      return below(expression.operand);
    case 'call':
      return same(expression.operands.map(below));
    case 'binary': {
      const [left, right] = [below(expression.left), below(expression.right)];
      if (expression.operator === '+' || expression.operator === '-') return same([left, right]);
      if (left === null || right === null) return null;
      return expression.operator === '*' ? left + right : left - right;
    }
  }
}

function same(degrees: readonly Degree[]): Degree {
  const [first = null] = degrees;
  return degrees.every((degree) => degree === first) ? first : null;
}
