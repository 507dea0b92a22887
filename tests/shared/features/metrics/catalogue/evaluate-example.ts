import type { ComputedExample } from '#shared/features/metrics/catalogue/entry.ts';
import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import { parseFormula } from '#shared/features/metrics/formula/parse.ts';

/** November, the fourth quarter and the year 2026; a week is its share of a mean month. */
const DAYS = { week: 7, month: 30, quarter: 92, year: 365 };
const MONTHS = { week: 7 / 30.436875, month: 1, quarter: 3, year: 12 };

const FUNCTIONS = {
  min: (values: readonly number[]) => Math.min(...values),
  max: (values: readonly number[]) => Math.max(...values),
  abs: ([value = NaN]: readonly number[]) => Math.abs(value),
};

/**
 * The value of a formula with the numbers of an example; the formulas of metrics that the example
 * does not give are worked out in turn. Written apart from the engine, so that both can be wrong
 * only in the same way. Throws where a number is missing.
 */
export function evaluateExample(
  formula: string,
  example: ComputedExample,
  formulaOf: (id: string) => string | null,
): number {
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(`${formula}: ${parsed.error.code}`);
  return evaluate(parsed.value, example, formulaOf);
}

type FormulaOf = (id: string) => string | null;

function evaluate(node: Expression, example: ComputedExample, formulaOf: FormulaOf): number {
  const part = (operand: Expression) => evaluate(operand, example, formulaOf);
  switch (node.type) {
    case 'number':
      return node.value;
    case 'constant':
      return (node.name === 'days_in_period' ? DAYS : MONTHS)[example.kind];
    case 'metric':
      return metricValue(node.id, example, formulaOf);
    case 'open':
      return given(example.opening, node.id);
    case 'prev':
      return evaluate(node.operand, { ...example, inputs: example.previous ?? {} }, formulaOf);
    case 'negate':
      return -part(node.operand);
    case 'call':
      return FUNCTIONS[node.name](node.operands.map(part));
    case 'binary':
      return calculate(node.operator, part(node.left), part(node.right));
  }
}

function metricValue(id: string, example: ComputedExample, formulaOf: FormulaOf): number {
  const formula = formulaOf(id);
  if (example.inputs[id] !== undefined || formula === null) return given(example.inputs, id);
  return evaluateExample(formula, example, formulaOf);
}

function given(numbers: Readonly<Record<string, number>> | undefined, id: string): number {
  const value = numbers?.[id];
  if (value === undefined) throw new Error(`the example does not give ${id}`);
  return value;
}

function calculate(operator: '+' | '-' | '*' | '/', left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
  }
}
