import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import type { Definitions } from '#shared/features/metrics/model.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { PeriodCache } from './period-cache.ts';
import type { DependencyFinder } from './dependencies.ts';
import type { Evaluation } from './evaluation.ts';
import type { InputQuestion } from './inputs.ts';
import type { Series } from './series.ts';

/**
 * Evaluates by the definitions that are in force for a period, and holds what that needs.
 */
export type Evaluator = {
  readonly definitions: Definitions;
  readonly versionOf: (metric: string) => number;
  /** The evaluator for another period: there, other definitions may be in force. */
  readonly at: (period: Period) => Evaluator;
  /** False where a metric is measured in another way in some part of the period than in the rest. */
  readonly isOneMeasure: (metric: string, period: Period) => boolean;
  readonly finder: DependencyFinder;
  readonly periodCache: PeriodCache;
  /** The measured values of an input, empty where nothing was measured. */
  readonly seriesOf: (metric: string) => Series;
  /** The question for an input's values in a segment, or for its total (null). Remembered. */
  readonly questionOf: (metric: string, segment: string | null) => InputQuestion;
  /** A metric, or the operand of a `prev`, in a period; segment null: the total. Remembered. */
  readonly evaluate: (
    what: string | Expression,
    period: Period,
    segment: string | null,
  ) => Evaluation;
};
