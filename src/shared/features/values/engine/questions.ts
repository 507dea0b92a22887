import type { Definitions } from '#shared/features/metrics/model.ts';
import type { MetricTimeline } from '#shared/features/metrics/versions.ts';
import type { PeriodCache } from './period-cache.ts';
import type { Timelines } from './editions.ts';
import type { InputQuestion } from './inputs.ts';
import type { RollUpInput } from './rolling.ts';
import { segmentsFor } from './series.ts';
import type { Series } from './series.ts';

type QuestionParts = {
  readonly definitions: Definitions;
  readonly seriesOf: (metric: string) => Series;
  readonly periodCache: PeriodCache;
  readonly timelines: Timelines;
};

/** The questions that were asked of inputs, to be asked again. */
export type InputQuestions = {
  readonly of: (metric: string, segment: string | null) => InputQuestion;
  /** To be called when an input has other segments or kinds of period than before. */
  readonly forget: (metric: string) => void;
};

/** Remembers questions: the same few are asked for every period. */
export function createQuestions(shelves: QuestionParts): InputQuestions {
  const asked = new Map<string, Map<string | null, InputQuestion>>();

  function of(metric: string, segment: string | null): InputQuestion {
    const bySegment = asked.get(metric) ?? new Map<string | null, InputQuestion>();
    const known = bySegment.get(segment);
    if (known) return known;
    const fresh = questionFrom(shelves, metric, segment);
    bySegment.set(segment, fresh);
    asked.set(metric, bySegment);
    return fresh;
  }

  return { of, forget: (metric) => asked.delete(metric) };
}

/** Without values the cadence of an input is the one that it is defined with. */
function questionFrom(
  { definitions, seriesOf, periodCache, timelines }: QuestionParts,
  metric: string,
  segment: string | null,
): InputQuestion {
  const definition = definitions.get(metric);
  const series = seriesOf(metric);
  const isEmpty = series.kinds.length === 0 && definition !== undefined;
  const source = {
    segments: segmentsFor(series, segment),
    kinds: isEmpty ? [definition.cadence] : series.kinds,
    cadences: cadencesOf(timelines.get(metric)),
    isLevel: definition?.kind === 'stock',
    periodCache,
  };
  return { metric, segment, source };
}

function cadencesOf(timeline: MetricTimeline | undefined): RollUpInput['cadences'] {
  if (!timeline?.isCadenceDated) return null;
  return timeline.versions.map(({ from, definition }) => ({ from, cadence: definition.cadence }));
}
