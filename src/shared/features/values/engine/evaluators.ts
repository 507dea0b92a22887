import type { Period } from '#shared/kernel/period.ts';
import type { Definitions } from '#shared/features/metrics/model.ts';
import { lastRulingDay, rulingDay } from '#shared/features/metrics/versions.ts';
import { createDependencyFinder } from './dependencies.ts';
import { editionOn, editionsOf } from './editions.ts';
import type { Edition, Timelines } from './editions.ts';
import { createQuestions } from './questions.ts';
import type { Evaluator } from './evaluator.ts';

type SharedParts = Pick<Evaluator, 'periodCache' | 'seriesOf' | 'evaluate'> & {
  readonly definitions: Definitions;
  readonly timelines: Timelines;
};

/** One evaluator for each edition of the definitions. */
export type Evaluators = {
  /** The one by which values of that period are made. */
  readonly at: (period: Period) => Evaluator;
  readonly all: readonly Evaluator[];
  readonly newest: Evaluator;
  /** To be called when an input has other segments or kinds of period than before. */
  readonly forgetQuestions: (metric: string) => void;
};

type DatedEvaluator = { readonly from: Edition['from']; readonly evaluator: Evaluator };

/** Sets up the evaluator of each edition, over the same values. */
export function createEvaluators(shared: SharedParts): Evaluators {
  const forget: ((metric: string) => void)[] = [];
  const dated = editionsOf(shared.definitions, shared.timelines).map((edition) => {
    const questions = createQuestions({ ...shared, definitions: edition.definitions });
    forget.push(questions.forget);
    return { from: edition.from, evaluator: evaluatorOf(edition, questions.of) };
  });
  const newest = dated.at(-1);
  if (!newest) throw new Error('no definitions at all');
  const only = dated.length === 1 ? newest : null;
  const at = (period: Period) => (only ?? editionOn(dated, rulingDay(period))).evaluator;

  function evaluatorOf(edition: Edition, questionOf: Evaluator['questionOf']): Evaluator {
    const { definitions, versionOf } = edition;
    const { periodCache, seriesOf, evaluate } = shared;
    return {
      definitions,
      versionOf,
      finder: createDependencyFinder(definitions),
      periodCache,
      seriesOf,
      questionOf,
      evaluate,
      at: (period) => at(period),
      isOneMeasure: (metric, period) =>
        !shared.timelines.has(metric) || isOneMeasure(dated, metric, period),
    };
  }

  return {
    at,
    all: dated.map(({ evaluator }) => evaluator),
    newest: newest.evaluator,
    forgetQuestions: (metric) => {
      for (const forgetIn of forget) forgetIn(metric);
    },
  };
}

function isOneMeasure(dated: readonly DatedEvaluator[], metric: string, period: Period): boolean {
  const [start, end] = [rulingDay(period), lastRulingDay(period)];
  const first = editionOn(dated, start).evaluator.definitions.get(metric);
  return dated
    .filter(({ from }) => from !== null && from > start && from <= end)
    .every(({ evaluator }) => {
      const other = evaluator.definitions.get(metric);
      return other?.kind === first?.kind && other?.unit === first?.unit;
    });
}
