import { operandsOf } from '#shared/features/metrics/formula/expression.ts';
import type { Expression, MetricRole } from '#shared/features/metrics/formula/expression.ts';
import type { EvaluationContext } from './scope.ts';
import { commonPeriodsOf } from './common-periods.ts';

/** A metric named in a formula, and where it is looked up: inside a `prev` one period earlier. */
export type Mention = {
  readonly role: MetricRole;
  readonly node: Extract<Expression, { type: 'metric' | 'open' }>;
  readonly context: EvaluationContext;
};

/** The metrics that a formula or a part of it names, each role and period once, in order. */
export function mentionsIn(expression: Expression, context: EvaluationContext): Mention[] {
  const mentions = new Map<string, Mention>();
  const visit = (node: Expression, role: MetricRole, here: EvaluationContext): void => {
    if (node.type === 'metric' || node.type === 'open') {
      const mention: Mention = { role: node.type === 'open' ? 'open' : role, node, context: here };
      const name = `${mention.role} ${node.id} ${here.period.key}`;
      if (!mentions.has(name)) mentions.set(name, mention);
      return;
    }
    const isEarlier = node.type === 'prev';
    const inside = isEarlier ? earlierContext(node.operand, here) : here;
    for (const operand of operandsOf(node)) visit(operand, isEarlier ? 'prev' : role, inside);
  };
  visit(expression, 'period', context);
  return [...mentions.values()];
}

/** One period earlier, as the operand of a `prev` sees it: over its own common periods. */
function earlierContext(operand: Expression, context: EvaluationContext): EvaluationContext {
  const { periodCache, at } = context.evaluator;
  const { segment } = context;
  const period = periodCache.at(context.period.kind, context.period.ordinal - 1);
  const evaluator = at(period);
  const dependencies = evaluator.finder.ofExpression(operand);
  return {
    evaluator,
    period,
    segment,
    commonPeriods: commonPeriodsOf(evaluator, dependencies, period, segment),
  };
}
