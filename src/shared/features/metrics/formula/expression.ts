/** Where a part stands in the text of a formula: character offsets, the end excluded. */
export type Span = { readonly start: number; readonly end: number };

/** The names that a formula may use without defining them; both depend on the period alone. */
export const CONSTANT_NAMES = ['days_in_period', 'months_in_period'] as const;
export type ConstantName = (typeof CONSTANT_NAMES)[number];

/** The functions over plain values. `prev` and `open` are apart: they look at another time. */
const FUNCTION_NAMES = ['min', 'max', 'abs'] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

export type Operator = '+' | '-' | '*' | '/';

/**
 * A formula as a tree. It is data and can never run code. Numbers are never negative (a minus is
 * a `negate`); `open` takes the name of a stock, `prev` takes any expression.
 */
export type Expression =
  | { readonly type: 'number'; readonly value: number; readonly at: Span }
  | { readonly type: 'metric'; readonly id: string; readonly at: Span }
  | { readonly type: 'constant'; readonly name: ConstantName; readonly at: Span }
  | { readonly type: 'prev'; readonly operand: Expression; readonly at: Span }
  | { readonly type: 'open'; readonly id: string; readonly at: Span }
  | { readonly type: 'negate'; readonly operand: Expression; readonly at: Span }
  | {
      readonly type: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: Span;
    }
  | {
      readonly type: 'call';
      readonly name: FunctionName;
      readonly operands: readonly Expression[];
      readonly at: Span;
    };

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

/** How a formula uses a metric: over its period, over the period before, or the opening level. */
export const METRIC_ROLES = ['period', 'prev', 'open'] as const;
export type MetricRole = (typeof METRIC_ROLES)[number];

const TIME_FUNCTION_NAMES = ['prev', 'open'] as const;

/** Every name that takes parentheses. */
export const CALLABLE_NAMES: readonly string[] = [...FUNCTION_NAMES, ...TIME_FUNCTION_NAMES];

/** True for a name that the language keeps for itself: no metric can be called so. */
export function isReservedName(name: string): boolean {
  return CALLABLE_NAMES.includes(name) || isConstantName(name);
}

export function isConstantName(name: string): name is ConstantName {
  return CONSTANT_NAMES.some((constant) => constant === name);
}

export function isFunctionName(name: string): name is FunctionName {
  return FUNCTION_NAMES.some((known) => known === name);
}
