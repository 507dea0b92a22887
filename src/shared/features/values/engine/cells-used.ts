import type { MetricRole } from '#shared/features/metrics/formula/expression.ts';
import { closingCells } from './inputs.ts';
import { openingCells } from './opening.ts';
import { cellsIn, isKnown, partKind } from './rolling.ts';
import type { InputCell } from './rolling.ts';
import type { EvaluationContext } from './scope.ts';

/** The measured values of an input that go into a formula. */
export function cellsUsed(
  metric: string,
  role: MetricRole,
  context: EvaluationContext,
): InputCell[] {
  const { evaluator, period, segment, commonPeriods } = context;
  const { source } = evaluator.questionOf(metric, segment);
  if (role === 'open') return openingCells(source, period);
  const kind = evaluator.definitions.get(metric)?.kind;
  if (kind === 'stock') return closingCells(source, period);
  if (kind === 'flow' || commonPeriods.madeBy === 'score')
    return cellsIn(source, commonPeriods.parts);
  // A score beside flows, or a rate: over the period itself, whatever the flows are known for.
  const counted = partKind(source, period);
  const parts = counted ? evaluator.periodCache.partsOf(period, counted) : [];
  return cellsIn(
    source,
    parts.filter((part) => isKnown(source, part)),
  );
}
