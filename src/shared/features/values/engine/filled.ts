import type { Quantity, Unit } from '#shared/kernel/quantity.ts';
import type { ConstantName } from '#shared/features/metrics/formula/expression.ts';
import { piecesOf } from '#shared/features/metrics/formula/print.ts';
import type { FormulaPiece, Leaf } from '#shared/features/metrics/formula/print.ts';
import { hurdlesOf } from './evaluate.ts';
import { nearest } from './exact.ts';
import { valueOf } from './formula-value.ts';
import type { Role } from './mentions.ts';
import { openScope } from './scope.ts';
import type { EvaluationContext, EvaluationScope } from './scope.ts';

/** A figure of a formula as it was put in; `value` null: there was none to put in. */
type FilledFigure = { readonly value: Quantity } & (
  | { readonly type: 'number' }
  | { readonly type: 'constant'; readonly name: ConstantName }
  | {
      readonly type: 'metric';
      readonly metric: string;
      readonly role: Role;
      readonly unit: Unit;
    }
  /** What stands in a `prev` and is more than a metric, one period earlier. */
  | { readonly type: 'before' }
);

/** One piece of a formula with the numbers put in, to be said in the reader's language. */
export type FilledPiece = FormulaPiece<FilledFigure>;

/** The formula of a computed metric with the numbers put in, over the stretch of that place. */
export function filledIn(metric: string, place: EvaluationContext): readonly FilledPiece[] {
  const { workings, period, segment } = place;
  const dependencies = workings.finder.ofMetric(metric);
  if (!dependencies) return [];
  // Where the formula is not taken at all there are no numbers, and a circle would never end.
  const isTaken = hurdlesOf(workings, dependencies, period, segment).length === 0;
  const scope = isTaken ? openScope(place, metric) : null;
  return piecesOf(dependencies.expression, (leaf) => figureOf(leaf, place, scope));
}

function figureOf(
  leaf: Leaf,
  place: EvaluationContext,
  scope: EvaluationScope | null,
): FilledFigure {
  const exact = scope && valueOf(leaf, scope);
  const value = exact && nearest(exact);
  const metricFigure = (metric: string, role: Role): FilledFigure => {
    const unit = place.workings.definitions.get(metric)?.unit ?? 'count';
    return { type: 'metric', metric, role, unit, value };
  };
  switch (leaf.type) {
    case 'number':
      return { type: 'number', value: leaf.value };
    case 'constant':
      return { type: 'constant', name: leaf.name, value };
    case 'metric':
      return metricFigure(leaf.id, 'period');
    case 'open':
      return metricFigure(leaf.id, 'open');
    case 'prev':
      return leaf.operand.type === 'metric'
        ? metricFigure(leaf.operand.id, 'prev')
        : { type: 'before', value };
  }
}
