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
import { gapsOfMakers, isShortened, stretchOf } from './stretch.ts';
import type { Stretch } from './stretch.ts';
import type { Workings } from './workings.ts';

/** Evaluates a metric, or the operand of a `prev` (named by `UNNAMED`), from the measured values. */
export function evaluateFresh(
  workings: Workings,
  what: string | Expression,
  period: Period,
  segment: string | null,
): Evaluation {
  const metric = typeof what === 'string' ? what : UNNAMED;
  const { finder } = workings;
  const dependencies = typeof what === 'string' ? finder.ofMetric(what) : finder.ofExpression(what);
  return dependencies
    ? evaluateFormula(workings, metric, dependencies, period, segment)
    : finished(workings, metric, period, readPlain(workings, metric, period, segment), segment);
}

function readPlain(
  workings: Workings,
  metric: string,
  period: Period,
  segment: string | null,
): InputValue {
  const question = workings.questionOf(metric, segment);
  const kind = workings.definitions.get(metric)?.kind;
  if (kind === undefined || kind === 'computed') {
    return noValue(causeOf(question, 'unknown_metric', []));
  }
  if (!workings.isOneMeasure(metric, period)) {
    return noValue(causeOf(question, 'definition_changed', [period.key]));
  }
  const reading = readInput(question, kind, period);
  if (reading.value === null || Number.isFinite(nearest(reading.value))) return reading;
  const cause = causeOf(question, 'not_finite', [period.key]);
  return { ...reading, value: null, missing: [...reading.missing, cause] };
}

/** Gives a reading its name and unit. */
function finished(
  workings: Workings,
  metric: string,
  period: Period,
  reading: InputValue,
  segment: string | null,
  sample: Sample | null = null,
): Evaluation {
  const missing = mergeMissing(reading.missing);
  return {
    metric,
    period,
    segment,
    value: reading.value && nearest(reading.value),
    unit: workings.definitions.get(metric)?.unit ?? 'count',
    version: workings.versionOf(metric),
    have: reading.have,
    of: reading.of,
    isWhole: areAllKnown(missing),
    missing,
    sample,
  };
}

function evaluateFormula(
  workings: Workings,
  metric: string,
  dependencies: Dependencies,
  period: Period,
  segment: string | null,
): Evaluation {
  const hurdles = hurdlesOf(workings, dependencies, period, segment);
  if (hurdles.length > 0) {
    const reading = { value: null, have: 0, of: 1, missing: hurdles };
    return finished(workings, metric, period, reading, segment);
  }
  const stretch = stretchOf(workings, dependencies, period, segment);
  return evaluateOver(metric, dependencies, { workings, period, segment, stretch });
}

/**
 * What keeps a formula from being taken in such a period at all: a flaw, inputs too coarse, or one
 * that is measured in two ways in it.
 */
export function hurdlesOf(
  workings: Workings,
  { flaw, inputs }: Dependencies,
  period: Period,
  segment: string | null,
): Missing[] {
  if (flaw) return [{ ...flaw, segment }];
  const questions = inputs.map((input) => workings.questionOf(input, segment));
  const changed = questions.filter(({ metric }) => !workings.isOneMeasure(metric, period));
  return [
    ...questions
      .filter((question) => partKind(question.source, period) === null)
      .map((question) => causeOf(question, 'finer_than_cadence', [period.key])),
    ...changed.map((question) => causeOf(question, 'definition_changed', [period.key])),
  ];
}

/** What is evaluated: a formula, or a part of one that stands for itself. */
export type FormulaPart = Pick<Dependencies, 'expression' | 'makers' | 'ratio'>;

/** A formula or a part of one over a stretch, its own or that of a formula around it. */
export function evaluateOver(
  metric: string,
  part: FormulaPart,
  place: EvaluationContext,
): Evaluation {
  const { workings, period, segment, stretch } = place;
  const scope = openScope(place, metric);
  const value = valueOf(part.expression, scope);
  const gaps = isShortened(stretch) ? gapsOfMakers(workings, part, period, segment) : [];
  const missing = [...gaps, ...scope.causes];
  const reading = { value, ...countsOf(stretch, missing), missing };
  return finished(workings, metric, period, reading, segment, sampleOf(part, scope));
}

function countsOf(stretch: Stretch, missing: readonly Missing[]): { have: number; of: number } {
  if (stretch.madeBy) return { have: stretch.parts.length, of: stretch.of };
  return { have: areAllKnown(missing) ? 1 : 0, of: 1 };
}

/** The two counts behind a share, over the same stretch as the share. */
function sampleOf({ ratio }: FormulaPart, scope: EvaluationScope): Sample | null {
  const quiet = { ...scope, causes: [] };
  const part = ratio && valueOf(ratio.part, quiet);
  const whole = ratio && valueOf(ratio.whole, quiet);
  return part && whole ? { part: nearest(part), whole: nearest(whole) } : null;
}
