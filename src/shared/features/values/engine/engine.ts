import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import type { Definitions } from '#shared/features/metrics/model.ts';
import { createPeriodCache } from './period-cache.ts';
import type { PeriodCache } from './period-cache.ts';
import { cadenceOf, segmentsOf } from './availability.ts';
import { createMeasurements } from './measurements.ts';
import type { Measurements, MeasurementSource } from './measurements.ts';
import { createDependants, dependantsOf } from './dependants.ts';
import type { Timelines } from './editions.ts';
import { evaluateFresh } from './evaluate.ts';
import { UNASSIGNED } from './evaluation.ts';
import type { Evaluation, MeasurementKey } from './evaluation.ts';
import { createEvaluationCache } from './evaluation-cache.ts';
import type { Subject } from './evaluation-cache.ts';
import { forgetStale } from './reach.ts';
import { UNNAMED } from './scope.ts';
import type { Evaluator } from './evaluator.ts';
import { createEvaluators } from './evaluators.ts';

/** What an engine is made from. A later measurement of the same key replaces an earlier one. */
export type EngineInput = {
  readonly definitions: Definitions;
  /** The metrics whose definition or cadence changed at some date; all others are as defined. */
  readonly timelines?: Timelines;
  readonly measurements: MeasurementSource;
  readonly calendar: Calendar;
};

export type EvaluationKey = Pick<Evaluation, 'metric' | 'period' | 'segment'>;

/**
 * The values of a business: measured values rolled up to any period, and formulas over them, each
 * by the definitions in force for its period. Answers are remembered; an edit makes only those
 * stale that depend on it.
 */
export type Engine = {
  /** A metric in a period; without a segment its total. Money in cents. */
  readonly evaluate: (metric: string, period: Period, segment?: string | null) => Evaluation;
  /**
   * The segments that can be asked for: of an input those with values, of a formula those in which
   * all its inputs have values. `UNASSIGNED` comes last, and never alone.
   */
  readonly segmentsOf: (metric: string) => string[];
  /**
   * The finest kind of period in which the metric can have a value: at all times inside that
   * period, or by now where none is given.
   */
  readonly cadenceOf: (metric: string, period?: Period) => PeriodKind | null;
  /** The computed metrics that depend on a metric, directly or through others. */
  readonly dependantsOf: (metric: string) => string[];
  /**
   * Writes one value (null: not known), and hands back the evaluations given so far that are stale
   * because of it.
   */
  readonly set: (
    key: MeasurementKey,
    value: number | null,
    sampleSize?: number | null,
  ) => EvaluationKey[];
  /** How many evaluations were made, remembered ones not counted. */
  readonly evaluationCount: () => number;
  /** An engine over the same values, as they are now, with other definitions: to try one out. */
  readonly withDefinitions: (other: Pick<EngineInput, 'definitions' | 'timelines'>) => Engine;
  /** What explaining a value needs, with the newest definitions; ask it for those of a period. */
  readonly evaluator: Evaluator;
};

/** An engine over these definitions and values. Formulas are read once. */
export function createEngine({ measurements, calendar, ...input }: EngineInput): Engine {
  return engineOver(createMeasurements(measurements), createPeriodCache(calendar), input);
}

function engineOver(
  measured: Measurements,
  periodCache: PeriodCache,
  input: Pick<EngineInput, 'definitions' | 'timelines'>,
): Engine {
  const { definitions, timelines = new Map() } = input;
  const cache = createEvaluationCache();
  const { seriesOf } = measured;
  const evaluators = createEvaluators({ definitions, timelines, periodCache, seriesOf, evaluate });
  const { newest } = evaluators;
  const dependants = createDependants(evaluators.all);

  function evaluate(what: Subject, period: Period, segment: string | null): Evaluation {
    const make = () => evaluateFresh(evaluators.at(period), what, period, segment);
    return cache.recall(what, period, segment, make);
  }

  function set(key: MeasurementKey, value: number | null, sampleSize: number | null = null) {
    const change = measured.write(key, value, sampleSize);
    if (change === 'none') return [];
    if (change !== 'value') evaluators.forgetQuestions(key.metric);
    const isRate = evaluators.all.some((one) => one.definitions.get(key.metric)?.kind === 'rate');
    const edit = { ...key, segment: key.segment ?? UNASSIGNED, change, isRate };
    const stale = forgetStale(edit, newest, cache, dependants.accessesTo(key.metric));
    return stale.filter((evaluation) => evaluation.metric !== UNNAMED);
  }

  return {
    evaluate: (metric, period, segment = null) => evaluate(metric, period, segment),
    segmentsOf: (metric) => segmentsOf(newest, metric),
    cadenceOf: (metric, period) =>
      cadenceOf(period ? evaluators.at(period) : newest, metric, period ?? null),
    dependantsOf: (metric) => dependantsOf(newest, metric),
    set,
    evaluationCount: cache.count,
    withDefinitions: (other) => engineOver(measured, periodCache, other),
    evaluator: newest,
  };
}
