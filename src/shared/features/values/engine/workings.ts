import type { Expression } from '../../metrics/formula/expression.ts';
import type { MetricDefinition } from '../../metrics/model.ts';
import type { Period } from '../../../kernel/period.ts';
import type { Almanac } from './almanac.ts';
import type { DependencyFinder } from './dependencies.ts';
import type { Evaluation } from './evaluation.ts';
import type { InputQuestion } from './inputs.ts';
import { lanesFor } from './series.ts';
import type { Series } from './series.ts';

/** What evaluating one figure needs of the engine. */
export type Workings = {
  readonly definitions: ReadonlyMap<string, MetricDefinition>;
  readonly finder: DependencyFinder;
  readonly almanac: Almanac;
  /** The measured values of an input, empty where nothing was measured. */
  readonly seriesOf: (metric: string) => Series;
  /** A metric, or the operand of a `prev`, in a period; segment null: the total. Remembered. */
  readonly evaluate: (
    what: string | Expression,
    period: Period,
    segment: string | null,
  ) => Evaluation;
};

/** The question for an input's values; without values its cadence is the one it is defined with. */
export function inputQuestion(
  workings: Workings,
  metric: string,
  segment: string | null,
): InputQuestion {
  const definition = workings.definitions.get(metric);
  const series = workings.seriesOf(metric);
  const isEmpty = series.kinds.length === 0 && definition !== undefined;
  return {
    metric,
    segment,
    source: {
      lanes: lanesFor(series, segment),
      kinds: isEmpty ? [definition.cadence] : series.kinds,
      isLevel: definition?.kind === 'stock',
      almanac: workings.almanac,
    },
  };
}
