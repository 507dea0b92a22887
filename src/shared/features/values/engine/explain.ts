import type { Period } from '#shared/kernel/period.ts';
import type { Expression, MetricRole } from '#shared/features/metrics/formula/expression.ts';
import { cellsUsed } from './cells-used.ts';
import type { Engine } from './engine.ts';
import { evaluateOver } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import { filledIn } from './filled.ts';
import type { FilledPiece } from './filled.ts';
import { mentionsIn } from './mentions.ts';
import type { Mention } from './mentions.ts';
import type { InputCell } from './rolling.ts';
import type { EvaluationContext } from './scope.ts';
import { commonPeriodsOf } from './common-periods.ts';
import type { CommonPeriods } from './common-periods.ts';
import type { Evaluator } from './evaluator.ts';

/** A measured value that went into another value. */
export type UsedValue = {
  readonly period: string;
  readonly segment: string;
  readonly value: number;
  readonly sampleSize: number | null;
};

/**
 * A value unfolded. A part of a formula shows the number that went into the formula: over the
 * common periods, which can be less than the part's own value in that period.
 */
export type Explanation = {
  readonly role: MetricRole;
  readonly evaluation: Evaluation;
  /** The formula, null for an input. */
  readonly expression: Expression | null;
  /** The formula with the numbers put in that it was taken over; empty for an input. */
  readonly filled: readonly FilledPiece[];
  /** The measured values behind an input; empty for a formula. */
  readonly used: readonly UsedValue[];
  /** The metrics that the formula names, each role once, in the order of the formula. */
  readonly parts: readonly Explanation[];
};

/** Opening levels and single rates are taken whole. */
const NO_COMMON_PERIODS: CommonPeriods = { madeBy: null, parts: [], of: 1 };

/** Unfolds a value down to the measured values. Segment null: the total. */
export function explain(
  engine: Engine,
  metric: string,
  period: Period,
  segment: string | null = null,
): Explanation {
  const evaluator = engine.evaluator.at(period);
  const context = ownContext(evaluator, metric, period, segment);
  return unfolded('period', evaluator.evaluate(metric, period, segment), context);
}

/** A metric in its own right: over the periods in which it is known itself. */
function ownContext(
  evaluator: Evaluator,
  metric: string,
  period: Period,
  segment: string | null,
): EvaluationContext {
  const kind = evaluator.definitions.get(metric)?.kind;
  // Levels and rates are taken as they are, over no common periods.
  const pooled = kind === 'flow' || kind === 'score' ? kind : null;
  const own = { makers: pooled ? [metric] : [], madeBy: pooled };
  const makers = evaluator.finder.ofMetric(metric) ?? own;
  return {
    evaluator,
    period,
    segment,
    commonPeriods: commonPeriodsOf(evaluator, makers, period, segment),
  };
}

function unfolded(
  role: MetricRole,
  evaluation: Evaluation,
  context: EvaluationContext,
): Explanation {
  const { metric } = evaluation;
  const dependencies = context.evaluator.finder.ofMetric(metric);
  if (!dependencies) {
    const used = cellsUsed(metric, role, context).map(usedValue);
    return { role, evaluation, expression: null, filled: [], used, parts: [] };
  }
  const { expression, flaw } = dependencies;
  // A circle has no bottom to unfold down to.
  const parts = flaw ? [] : mentionsIn(expression, context).map(explainMention);
  return { role, evaluation, expression, filled: filledIn(metric, context), used: [], parts };
}

function usedValue({ period, segment, cell }: InputCell): UsedValue {
  return { period: period.key, segment, value: cell.value, sampleSize: cell.sampleSize };
}

function explainMention({ role, node, context }: Mention): Explanation {
  return unfolded(role, evaluateMention(node, context), context);
}

function evaluateMention(node: Mention['node'], context: EvaluationContext): Evaluation {
  const { evaluator, period, segment, commonPeriods } = context;
  const metric = node.id;
  if (node.type === 'open') {
    const part = { expression: node, makers: [], ratio: null };
    return evaluateOver(metric, part, { ...context, commonPeriods: NO_COMMON_PERIODS });
  }
  const own = evaluator.evaluate(metric, period, segment);
  // Too short a period for an input: there are no common periods, and the input says why.
  if (own.missing.some((cause) => cause.reason === 'finer_than_cadence')) return own;
  const dependencies = evaluator.finder.ofMetric(metric);
  if (dependencies) return evaluateOver(metric, dependencies, context);
  const kind = evaluator.definitions.get(metric)?.kind;
  const isPooled = kind === 'flow' || (kind === 'score' && commonPeriods.madeBy === 'score');
  const part = { expression: node, makers: [metric], ratio: null };
  return isPooled ? evaluateOver(metric, part, context) : own;
}
