import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import { cellsUsed } from './cells-used.ts';
import type { Missing, MissingReason } from './evaluation.ts';
import { mentionsIn } from './mentions.ts';
import type { Mention } from './mentions.ts';
import type { EvaluationContext } from './scope.ts';

/** Names the inputs behind a part of a formula as the cause, with the periods of their values. */
export function causesBehind(
  part: Expression,
  context: EvaluationContext,
  reason: MissingReason,
): Missing[] {
  const causes: Missing[] = [];
  const seen = new Set<string>();
  const tell = ({ role, node, context: here }: Mention): void => {
    const name = `${role} ${node.id} ${here.period.key}`;
    if (seen.has(name)) return;
    seen.add(name);
    const formula = here.evaluator.finder.ofMetric(node.id);
    if (formula) {
      for (const mention of mentionsIn(formula.expression, here)) tell(mention);
      return;
    }
    const keys = cellsUsed(node.id, role, here).map((cell) => cell.period.key);
    causes.push({ metric: node.id, segment: here.segment, reason, periods: [...new Set(keys)] });
  };
  for (const mention of mentionsIn(part, context)) tell(mention);
  return causes;
}
