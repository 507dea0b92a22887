import type { Expression } from './expression.ts';
import { closureOf, expressionOf, findCircle } from './references.ts';
import type { FormulaDefinition, FormulaDefinitions } from './references.ts';

/**
 * True where the figure of a period is the sum of the figures of its parts: for a flow, and for a
 * formula that only adds, subtracts and scales such metrics. Decides whether the target of a
 * quarter is the sum of its months' targets. False for a metric that is not defined.
 */
export function isAdditive(id: string, definitions: FormulaDefinitions): boolean {
  const definition = definitions.get(id);
  if (definition === undefined) return false;
  if (definition.formula !== null && findCircle(definitions, id, definition.formula)) return false;
  return [id, ...closureOf(id, definitions)].every((part) => keepsSums(definitions.get(part)));
}

/** True where the sum over periods survives this one definition, given that its inputs' do. */
function keepsSums(definition: FormulaDefinition | undefined): boolean {
  if (definition === undefined) return false;
  if (definition.kind !== 'computed') return definition.kind === 'flow';
  const expression = expressionOf(definition);
  return expression !== null && isLinear(expression);
}

/** Linear in the metrics it names, with no constant term: a constant would count once a period. */
function isLinear(expression: Expression): boolean {
  switch (expression.type) {
    case 'metric':
      return true;
    case 'negate':
      return isLinear(expression.operand);
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === '+' || operator === '-') return isLinear(left) && isLinear(right);
      if (isPlainNumber(right)) return isLinear(left);
      return operator === '*' && isPlainNumber(left) && isLinear(right);
    }
    default:
      return false;
  }
}

/** Made of numbers alone; the built-in constants are not, as they change with the period. */
function isPlainNumber(expression: Expression): boolean {
  switch (expression.type) {
    case 'number':
      return true;
    case 'negate':
      return isPlainNumber(expression.operand);
    case 'binary':
      return isPlainNumber(expression.left) && isPlainNumber(expression.right);
    default:
      return false;
  }
}
