import type { Expression } from './expression.ts';

export type Node<Type extends Expression['type']> = Extract<Expression, { readonly type: Type }>;

/**
 * What each kind of part comes to, given what its operands came to, and a context handed to all.
 * The operand of a `prev` is left to its rule: every reader looks at the past in another way.
 */
export type FoldRules<Result, Context> = {
  readonly number: (node: Node<'number'>, context: Context) => Result;
  readonly constant: (node: Node<'constant'>, context: Context) => Result;
  readonly metric: (node: Node<'metric'>, context: Context) => Result;
  readonly open: (node: Node<'open'>, context: Context) => Result;
  readonly prev: (node: Node<'prev'>, context: Context) => Result;
  readonly negate: (operand: Result, context: Context) => Result;
  readonly binary: (node: Node<'binary'>, left: Result, right: Result, context: Context) => Result;
  readonly call: (node: Node<'call'>, operands: readonly Result[], context: Context) => Result;
};

export function fold<Result, Context>(
  node: Expression,
  rules: FoldRules<Result, Context>,
  context: Context,
): Result {
  const below = (operand: Expression): Result => fold(operand, rules, context);
  switch (node.type) {
    case 'number':
      return rules.number(node, context);
    case 'constant':
      return rules.constant(node, context);
    case 'metric':
      return rules.metric(node, context);
    case 'open':
      return rules.open(node, context);
    case 'prev':
      return rules.prev(node, context);
    case 'negate':
      return rules.negate(below(node.operand), context);
    case 'binary':
      return rules.binary(node, below(node.left), below(node.right), context);
    case 'call':
      return rules.call(node, node.operands.map(below), context);
  }
}
