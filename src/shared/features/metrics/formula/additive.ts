import { fold } from './fold.ts';
import type { FoldRules } from './fold.ts';
import { closureOf, expressionOf, findCircle } from './references.ts';
import type { FormulaDefinition, FormulaDefinitions } from './references.ts';

/**
 * True where the value of a period is the sum of the values of its parts: for a flow, and for a
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
  return expression !== null && fold(expression, LINEARITY, null) === 'linear';
}

/**
 * What a part is: a plain number (the built-in constants are none, as they change with the period),
 * linear in the metrics that it names without a constant term, which would count once a period, or
 * neither.
 */
type Linearity = 'number' | 'linear' | 'neither';

const LINEARITY: FoldRules<Linearity, null> = {
  number: () => 'number',
  constant: () => 'neither',
  metric: () => 'linear',
  open: () => 'neither',
  prev: () => 'neither',
  negate: (operand) => operand,
  call: () => 'neither',
  binary: ({ operator }, left, right) => {
    if (operator === '+' || operator === '-') return left === right ? left : 'neither';
    if (right === 'number') return left;
    return operator === '*' && left === 'number' ? right : 'neither';
  },
};
