import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import { operandsOf } from './operands.ts';
import type { EvaluationContext } from './scope.ts';
import { stretchOf } from './stretch.ts';

/** How a formula uses a metric: over its period, over the period before, or the opening level. */
export type Role = 'period' | 'prev' | 'open';

/** A metric named in a formula, and where it is looked up: inside a `prev` one period earlier. */
export type Mention = {
  readonly role: Role;
  readonly node: Extract<Expression, { type: 'metric' | 'open' }>;
  readonly place: EvaluationContext;
};

/** The metrics that a formula or a part of it names, each role and period once, in order. */
export function mentionsIn(expression: Expression, place: EvaluationContext): Mention[] {
  const mentions = new Map<string, Mention>();
  const visit = (node: Expression, role: Role, at: EvaluationContext): void => {
    if (node.type === 'metric' || node.type === 'open') {
      const mention: Mention = { role: node.type === 'open' ? 'open' : role, node, place: at };
      const name = `${mention.role} ${node.id} ${at.period.key}`;
      if (!mentions.has(name)) mentions.set(name, mention);
      return;
    }
    const isEarlier = node.type === 'prev';
    const inside = isEarlier ? earlierPlace(node.operand, at) : at;
    for (const operand of operandsOf(node)) visit(operand, isEarlier ? 'prev' : role, inside);
  };
  visit(expression, 'period', place);
  return [...mentions.values()];
}

/** The same place one period earlier, as the operand of a `prev` sees it: over its own stretch. */
function earlierPlace(operand: Expression, place: EvaluationContext): EvaluationContext {
  const { almanac, at } = place.workings;
  const { segment } = place;
  const period = almanac.at(place.period.kind, place.period.ordinal - 1);
  const workings = at(period);
  const dependencies = workings.finder.ofExpression(operand);
  return { workings, period, segment, stretch: stretchOf(workings, dependencies, period, segment) };
}
