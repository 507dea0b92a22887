import type { Value, Unit } from '#shared/kernel/unit.ts';
import type { ConstantName, MetricRole } from '#shared/features/metrics/formula/expression.ts';
import { piecesOf } from '#shared/features/metrics/formula/print.ts';
import type { FormulaPiece, Leaf } from '#shared/features/metrics/formula/print.ts';
import { obstaclesTo } from './evaluate.ts';
import { nearest } from './exact.ts';
import { valueOf } from './formula-value.ts';
import { openScope } from './scope.ts';
import type { EvaluationContext, EvaluationScope } from './scope.ts';

/** A value of a formula as it was put in; `value` null: there was none to put in. */
type FilledValue = { readonly value: Value } & (
  | { readonly type: 'number' }
  | { readonly type: 'constant'; readonly name: ConstantName }
  | {
      readonly type: 'metric';
      readonly metric: string;
      readonly role: MetricRole;
      readonly unit: Unit;
    }
  /** What stands in a `prev` and is more than a metric, one period earlier. */
  | { readonly type: 'before' }
);

/** One piece of a formula with the numbers put in, to be said in the reader's language. */
export type FilledPiece = FormulaPiece<FilledValue>;

/** The formula of a computed metric with the numbers put in, over the common periods. */
export function filledIn(metric: string, context: EvaluationContext): readonly FilledPiece[] {
  const { evaluator, period, segment } = context;
  const dependencies = evaluator.finder.ofMetric(metric);
  if (!dependencies) return [];
  // Where the formula is not taken at all there are no numbers, and a circle would never end.
  const isTaken = obstaclesTo(evaluator, dependencies, period, segment).length === 0;
  const scope = isTaken ? openScope(context, metric) : null;
  return piecesOf(dependencies.expression, (leaf) => filledValue(leaf, context, scope));
}

function filledValue(
  leaf: Leaf,
  context: EvaluationContext,
  scope: EvaluationScope | null,
): FilledValue {
  const exact = scope && valueOf(leaf, scope);
  const value = exact && nearest(exact);
  const metricValue = (metric: string, role: MetricRole): FilledValue => {
    const unit = context.evaluator.definitions.get(metric)?.unit ?? 'count';
    return { type: 'metric', metric, role, unit, value };
  };
  switch (leaf.type) {
    case 'number':
      return { type: 'number', value: leaf.value };
    case 'constant':
      return { type: 'constant', name: leaf.name, value };
    case 'metric':
      return metricValue(leaf.id, 'period');
    case 'open':
      return metricValue(leaf.id, 'open');
    case 'prev':
      return leaf.operand.type === 'metric'
        ? metricValue(leaf.operand.id, 'prev')
        : { type: 'before', value };
  }
}
