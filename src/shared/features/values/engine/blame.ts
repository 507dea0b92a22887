import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import { cellsUsed } from './cells-used.ts';
import type { Missing, MissingReason } from './evaluation.ts';
import { mentionsIn } from './mentions.ts';
import type { Mention } from './mentions.ts';
import type { EvaluationContext } from './scope.ts';

/** Names the inputs behind a part of a formula as the cause, with the periods of their values. */
export function blame(
  part: Expression,
  place: EvaluationContext,
  reason: MissingReason,
): Missing[] {
  const causes: Missing[] = [];
  const seen = new Set<string>();
  const tell = ({ role, node, place: at }: Mention): void => {
    const name = `${role} ${node.id} ${at.period.key}`;
    if (seen.has(name)) return;
    seen.add(name);
    const formula = at.workings.finder.ofMetric(node.id);
    if (formula) {
      for (const mention of mentionsIn(formula.expression, at)) tell(mention);
      return;
    }
    const keys = cellsUsed(node.id, role, at).map((cell) => cell.period.key);
    causes.push({ metric: node.id, segment: at.segment, reason, periods: [...new Set(keys)] });
  };
  for (const mention of mentionsIn(part, place)) tell(mention);
  return causes;
}
