import type { Period } from '#shared/kernel/period.ts';
import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import type { Dependencies } from './dependencies.ts';
import type { Evaluation, Missing, Sample } from './evaluation.ts';
import { nearest } from './exact.ts';
import { valueOf } from './formula-value.ts';
import { causeOf, noValue, readInput } from './inputs.ts';
import type { InputValue } from './inputs.ts';
import { areAllKnown, mergeMissing } from './missing.ts';
import { partKind } from './rolling.ts';
import { openScope, UNNAMED } from './scope.ts';
import type { EvaluationContext, EvaluationScope } from './scope.ts';
import { gapsOfMakers, isShortened, commonPeriodsOf } from './common-periods.ts';
import type { CommonPeriods } from './common-periods.ts';
import type { Evaluator } from './evaluator.ts';

/** Evaluates a metric, or the operand of a `prev` (named by `UNNAMED`), from the measured values. */
export function evaluateFresh(
  evaluator: Evaluator,
  what: string | Expression,
  period: Period,
  segment: string | null,
): Evaluation {
  const metric = typeof what === 'string' ? what : UNNAMED;
  const { finder } = evaluator;
  const dependencies = typeof what === 'string' ? finder.ofMetric(what) : finder.ofExpression(what);
  return dependencies
    ? evaluateFormula(evaluator, metric, dependencies, period, segment)
    : finished(
        evaluator,
        metric,
        period,
        inputValueOf(evaluator, metric, period, segment),
        segment,
      );
}

function inputValueOf(
  evaluator: Evaluator,
  metric: string,
  period: Period,
  segment: string | null,
): InputValue {
  const question = evaluator.questionOf(metric, segment);
  const kind = evaluator.definitions.get(metric)?.kind;
  if (kind === undefined || kind === 'computed') {
    return noValue(causeOf(question, 'unknown_metric', []));
  }
  if (!evaluator.isOneMeasure(metric, period)) {
    return noValue(causeOf(question, 'definition_changed', [period.key]));
  }
  const found = readInput(question, kind, period);
  if (found.value === null || Number.isFinite(nearest(found.value))) return found;
  const cause = causeOf(question, 'not_finite', [period.key]);
  return { ...found, value: null, missing: [...found.missing, cause] };
}

function finished(
  evaluator: Evaluator,
  metric: string,
  period: Period,
  found: InputValue,
  segment: string | null,
  sample: Sample | null = null,
): Evaluation {
  const missing = mergeMissing(found.missing);
  return {
    metric,
    period,
    segment,
    value: found.value && nearest(found.value),
    unit: evaluator.definitions.get(metric)?.unit ?? 'count',
    version: evaluator.versionOf(metric),
    have: found.have,
    of: found.of,
    isWhole: areAllKnown(missing),
    missing,
    sample,
  };
}

function evaluateFormula(
  evaluator: Evaluator,
  metric: string,
  dependencies: Dependencies,
  period: Period,
  segment: string | null,
): Evaluation {
  const obstacles = obstaclesTo(evaluator, dependencies, period, segment);
  if (obstacles.length > 0) {
    const found = { value: null, have: 0, of: 1, missing: obstacles };
    return finished(evaluator, metric, period, found, segment);
  }
  const commonPeriods = commonPeriodsOf(evaluator, dependencies, period, segment);
  return evaluateOver(metric, dependencies, { evaluator, period, segment, commonPeriods });
}

/**
 * What keeps a formula from being taken in such a period at all: a flaw, inputs too coarse, or one
 * that is measured in two ways in it.
 */
export function obstaclesTo(
  evaluator: Evaluator,
  { flaw, inputs }: Dependencies,
  period: Period,
  segment: string | null,
): Missing[] {
  if (flaw) return [{ ...flaw, segment }];
  const questions = inputs.map((input) => evaluator.questionOf(input, segment));
  const changed = questions.filter(({ metric }) => !evaluator.isOneMeasure(metric, period));
  return [
    ...questions
      .filter((question) => partKind(question.source, period) === null)
      .map((question) => causeOf(question, 'finer_than_cadence', [period.key])),
    ...changed.map((question) => causeOf(question, 'definition_changed', [period.key])),
  ];
}

/** What is evaluated: a formula, or a part of one that stands for itself. */
export type FormulaPart = Pick<Dependencies, 'expression' | 'makers' | 'ratio'>;

/** A formula or a part of one over common periods, its own or those of a formula around it. */
export function evaluateOver(
  metric: string,
  part: FormulaPart,
  context: EvaluationContext,
): Evaluation {
  const { evaluator, period, segment, commonPeriods } = context;
  const scope = openScope(context, metric);
  const value = valueOf(part.expression, scope);
  const gaps = isShortened(commonPeriods) ? gapsOfMakers(evaluator, part, period, segment) : [];
  const missing = [...gaps, ...scope.causes];
  const found = { value, ...countsOf(commonPeriods, missing), missing };
  return finished(evaluator, metric, period, found, segment, sampleOf(part, scope));
}

function countsOf(
  commonPeriods: CommonPeriods,
  missing: readonly Missing[],
): { have: number; of: number } {
  if (commonPeriods.madeBy) return { have: commonPeriods.parts.length, of: commonPeriods.of };
  return { have: areAllKnown(missing) ? 1 : 0, of: 1 };
}

/** The two counts behind a share, over the same periods as the share. */
function sampleOf({ ratio }: FormulaPart, scope: EvaluationScope): Sample | null {
  const quiet = { ...scope, causes: [] };
  const part = ratio && valueOf(ratio.part, quiet);
  const whole = ratio && valueOf(ratio.whole, quiet);
  return part && whole ? { part: nearest(part), whole: nearest(whole) } : null;
}
