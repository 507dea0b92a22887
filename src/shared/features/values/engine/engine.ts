import type { Calendar, Period, PeriodKind } from '../../../kernel/period.ts';
import type { Expression } from '../../metrics/formula/expression.ts';
import type { MetricDefinition } from '../../metrics/model.ts';
import { createAlmanac } from './almanac.ts';
import { cadenceOf, segmentsOf } from './availability.ts';
import { createBook } from './book.ts';
import { createDependants } from './dependants.ts';
import { createDependencyFinder } from './dependencies.ts';
import { evaluateFresh } from './evaluate.ts';
import { UNASSIGNED } from './evaluation.ts';
import type { Evaluation, Measurement, MeasurementKey } from './evaluation.ts';
import { createMemory } from './memory.ts';
import { reachOf } from './reach.ts';
import { UNNAMED } from './scope.ts';
import type { Change } from './series.ts';
import type { Workings } from './workings.ts';

/** What an engine is made from. A later measurement of the same place replaces an earlier one. */
export type EngineInput = {
  readonly definitions: ReadonlyMap<string, MetricDefinition>;
  readonly measurements: Iterable<Measurement>;
  readonly calendar: Calendar;
};

/** Where an evaluation lies. */
export type EvaluationPlace = Pick<Evaluation, 'metric' | 'period' | 'segment'>;

/**
 * The figures of a business: measured values rolled up to any period, and formulas over them.
 * Answers are remembered; an edit makes only those stale that depend on it.
 */
export type Engine = {
  /** A metric in a period; without a segment its total. Money in cents. */
  readonly evaluate: (metric: string, period: Period, segment?: string | null) => Evaluation;
  /**
   * The segments that can be asked for: of an input those with values, of a formula those in which
   * all its inputs have values. `UNASSIGNED` comes last, and never alone.
   */
  readonly segmentsOf: (metric: string) => string[];
  /** The finest kind of period in which the metric can have a value. */
  readonly cadenceOf: (metric: string) => PeriodKind | null;
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
  ) => EvaluationPlace[];
  /** How many evaluations were made, remembered ones not counted. */
  readonly evaluationCount: () => number;
  /** What explaining a figure needs. */
  readonly workings: Workings;
};

/** An engine over these definitions and values. Formulas are read once. */
export function createEngine({ definitions, measurements, calendar }: EngineInput): Engine {
  const book = createBook(measurements);
  const almanac = createAlmanac(calendar);
  const finder = createDependencyFinder(definitions);
  const dependants = createDependants(definitions, finder);
  const memory = createMemory();
  let count = 0;
  const workings: Workings = { definitions, finder, almanac, seriesOf: book.seriesOf, evaluate };

  function evaluate(what: string | Expression, period: Period, segment: string | null): Evaluation {
    const known = memory.recall(what, period, segment);
    if (known) return known;
    const fresh = evaluateFresh(workings, what, period, segment);
    count += 1;
    memory.keep(what, fresh);
    return fresh;
  }

  function forget(key: MeasurementKey, change: Change): Evaluation[] {
    const lane = key.segment ?? UNASSIGNED;
    const series = book.seriesOf(key.metric);
    const isRate = definitions.get(key.metric)?.kind === 'rate';
    // Another cadence, or another segment of a rate, changes the rules for every period.
    const isForAll =
      change === 'kinds' || series.kinds.length > 1 || (isRate && change === 'segments');
    return dependants.accessesTo(key.metric).flatMap(({ what, access }) => {
      if (isForAll) return memory.forgetAll(what);
      return reachOf(almanac, access, key, series.bySegment.get(lane)).flatMap((reach) =>
        [null, lane].flatMap((segment) => memory.forget(what, segment, reach)),
      );
    });
  }

  return {
    evaluate: (metric, period, segment = null) => evaluate(metric, period, segment),
    segmentsOf: (metric) => segmentsOf(workings, metric),
    cadenceOf: (metric) => cadenceOf(workings, metric),
    dependantsOf: (metric) => dependants.of(metric),
    set: (key, value, sampleSize = null) => {
      const change = book.write(key, value, sampleSize);
      return change === 'none'
        ? []
        : forget(key, change).filter((stale) => stale.metric !== UNNAMED);
    },
    evaluationCount: () => count,
    workings,
  };
}
