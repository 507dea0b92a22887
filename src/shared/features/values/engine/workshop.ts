import type { Period } from '#shared/kernel/period.ts';
import type { Definitions } from '#shared/features/metrics/model.ts';
import { lastRulingDay, rulingDay } from '#shared/features/metrics/versions.ts';
import { createDependencyFinder } from './dependencies.ts';
import { editionOn, editionsOf } from './editions.ts';
import type { Edition, Timelines } from './editions.ts';
import { createQuestions } from './questions.ts';
import type { Workings } from './workings.ts';

/** What all editions share. */
type Ground = Pick<Workings, 'almanac' | 'seriesOf' | 'evaluate'> & {
  readonly definitions: Definitions;
  readonly timelines: Timelines;
};

/** The workings of every edition of the definitions. */
export type Workshop = {
  /** The one by which figures of that period are made. */
  readonly at: (period: Period) => Workings;
  readonly all: readonly Workings[];
  readonly newest: Workings;
  /** To be called when an input has other segments or kinds of period than before. */
  readonly forgetQuestions: (metric: string) => void;
};

type Bench = { readonly from: Edition['from']; readonly workings: Workings };

/** Sets up the workings of each edition, over the same values. */
export function createWorkshop(ground: Ground): Workshop {
  const forget: ((metric: string) => void)[] = [];
  const benches = editionsOf(ground.definitions, ground.timelines).map((edition) => {
    const questions = createQuestions({ ...ground, definitions: edition.definitions });
    forget.push(questions.forget);
    return { from: edition.from, workings: workingsOf(edition, questions.of) };
  });
  const newest = benches.at(-1);
  if (!newest) throw new Error('no definitions at all');
  const only = benches.length === 1 ? newest : null;
  const at = (period: Period) => (only ?? editionOn(benches, rulingDay(period))).workings;

  function workingsOf(edition: Edition, questionOf: Workings['questionOf']): Workings {
    const { definitions, versionOf } = edition;
    const { almanac, seriesOf, evaluate } = ground;
    return {
      definitions,
      versionOf,
      finder: createDependencyFinder(definitions),
      almanac,
      seriesOf,
      questionOf,
      evaluate,
      at: (period) => at(period),
      isOneMeasure: (metric, period) =>
        !ground.timelines.has(metric) || isOneMeasure(benches, metric, period),
    };
  }

  return {
    at,
    all: benches.map(({ workings }) => workings),
    newest: newest.workings,
    forgetQuestions: (metric) => {
      for (const forgetIn of forget) forgetIn(metric);
    },
  };
}

function isOneMeasure(benches: readonly Bench[], metric: string, period: Period): boolean {
  const [start, end] = [rulingDay(period), lastRulingDay(period)];
  const first = editionOn(benches, start).workings.definitions.get(metric);
  return benches
    .filter(({ from }) => from !== null && from > start && from <= end)
    .every(({ workings }) => {
      const other = workings.definitions.get(metric);
      return other?.kind === first?.kind && other?.unit === first?.unit;
    });
}
