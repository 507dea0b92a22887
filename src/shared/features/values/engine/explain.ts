import type { Period } from '#shared/kernel/period.ts';
import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import { cellsUsed } from './cells-used.ts';
import type { Engine } from './engine.ts';
import { evaluateOver } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import { filledIn } from './filled.ts';
import type { FilledPiece } from './filled.ts';
import { mentionsIn } from './mentions.ts';
import type { Mention, Role } from './mentions.ts';
import type { InputCell } from './rolling.ts';
import type { EvaluationContext } from './scope.ts';
import { stretchOf } from './stretch.ts';
import type { Stretch } from './stretch.ts';
import type { Workings } from './workings.ts';

/** A measured value that went into a figure. */
export type UsedValue = {
  /** Key of the period in which it was entered. */
  readonly period: string;
  readonly segment: string;
  readonly value: number;
  readonly sampleSize: number | null;
};

/**
 * A figure unfolded. A part of a formula shows the number that went into the formula: over the
 * common stretch, which can be less than the part's own value in that period.
 */
export type Explanation = {
  /** How the formula above uses it. */
  readonly role: Role;
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

/** Opening levels and single rates are taken whole: no stretch shortens them. */
const NO_STRETCH: Stretch = { madeBy: null, parts: [], of: 1 };

/** Unfolds a figure down to the measured values. Segment null: the total. */
export function explain(
  engine: Engine,
  metric: string,
  period: Period,
  segment: string | null = null,
): Explanation {
  const workings = engine.workings.at(period);
  const place = ownPlace(workings, metric, period, segment);
  return unfolded('period', workings.evaluate(metric, period, segment), place);
}

/** A metric in its own right: over the stretch that it makes itself. */
function ownPlace(
  workings: Workings,
  metric: string,
  period: Period,
  segment: string | null,
): EvaluationContext {
  const kind = workings.definitions.get(metric)?.kind;
  // Levels and rates are taken as they are: no stretch shortens them.
  const pooled = kind === 'flow' || kind === 'score' ? kind : null;
  const own = { makers: pooled ? [metric] : [], madeBy: pooled };
  const makers = workings.finder.ofMetric(metric) ?? own;
  return { workings, period, segment, stretch: stretchOf(workings, makers, period, segment) };
}

function unfolded(role: Role, evaluation: Evaluation, place: EvaluationContext): Explanation {
  const { metric } = evaluation;
  const dependencies = place.workings.finder.ofMetric(metric);
  if (!dependencies) {
    const used = cellsUsed(metric, role, place).map(usedValue);
    return { role, evaluation, expression: null, filled: [], used, parts: [] };
  }
  const { expression, flaw } = dependencies;
  // A circle has no bottom to unfold down to.
  const parts = flaw ? [] : mentionsIn(expression, place).map(explainMention);
  return { role, evaluation, expression, filled: filledIn(metric, place), used: [], parts };
}

function usedValue({ period, segment, cell }: InputCell): UsedValue {
  return { period: period.key, segment, value: cell.value, sampleSize: cell.sampleSize };
}

function explainMention({ role, node, place }: Mention): Explanation {
  return unfolded(role, evaluateMention(node, place), place);
}

function evaluateMention(node: Mention['node'], place: EvaluationContext): Evaluation {
  const { workings, period, segment, stretch } = place;
  const metric = node.id;
  if (node.type === 'open') {
    const part = { expression: node, makers: [], ratio: null };
    return evaluateOver(metric, part, { ...place, stretch: NO_STRETCH });
  }
  const own = workings.evaluate(metric, period, segment);
  // Too short a period for an input: there is no stretch to look at, and the input says why.
  if (own.missing.some((cause) => cause.reason === 'finer_than_cadence')) return own;
  const dependencies = workings.finder.ofMetric(metric);
  if (dependencies) return evaluateOver(metric, dependencies, place);
  const kind = workings.definitions.get(metric)?.kind;
  const isStretched = kind === 'flow' || (kind === 'score' && stretch.madeBy === 'score');
  const part = { expression: node, makers: [metric], ratio: null };
  return isStretched ? evaluateOver(metric, part, place) : own;
}
