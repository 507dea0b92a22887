import type { ConstantName, Expression, FunctionName, Operator } from './expression.ts';
import { fold } from './fold.ts';
import type { FoldRules } from './fold.ts';

/** What the names in a formula stand for; NaN: not known. */
export type FormulaNumbers = {
  readonly constant: (name: ConstantName) => number;
  readonly metric: (id: string) => number;
  readonly open: (id: string) => number;
  readonly prev: (operand: Expression) => number;
};

/**
 * What a formula comes to on ordinary numbers, to try it out: NaN where anything in it is not known,
 * or divided by zero. The values of a business are made exactly, with the causes of what is missing,
 * by the engine.
 */
export function numberValue(expression: Expression, numbers: FormulaNumbers): number {
  return fold(expression, RULES, numbers);
}

const RULES: FoldRules<number, FormulaNumbers> = {
  number: ({ value }) => value,
  constant: ({ name }, numbers) => numbers.constant(name),
  metric: ({ id }, numbers) => numbers.metric(id),
  open: ({ id }, numbers) => numbers.open(id),
  prev: ({ operand }, numbers) => numbers.prev(operand),
  negate: (operand) => -operand,
  binary: ({ operator }, left, right) => OPERATIONS[operator](left, right),
  call: ({ name }, operands) => FUNCTIONS[name](operands),
};

const OPERATIONS: Readonly<Record<Operator, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => (right === 0 ? NaN : left / right),
};

const FUNCTIONS: Readonly<Record<FunctionName, (operands: readonly number[]) => number>> = {
  min: (operands) => Math.min(...operands),
  max: (operands) => Math.max(...operands),
  abs: ([operand = NaN]) => Math.abs(operand),
};
