import { isFiner, PERIOD_KINDS } from '#shared/kernel/period.ts';
import type { PeriodCache } from './period-cache.ts';
import type { Dependant } from './dependants.ts';
import type { Access } from './dependency-walk.ts';
import type { Evaluation, MeasurementKey } from './evaluation.ts';
import type { EvaluationCache, StaleRange } from './evaluation-cache.ts';
import { firstAfter } from './series.ts';
import type { SeriesChange, SegmentSeries } from './series.ts';
import type { Evaluator } from './evaluator.ts';

/** One value that was written or taken away; `segment` by name, `UNASSIGNED` where it had none. */
type Edit = MeasurementKey & {
  readonly segment: string;
  readonly isRate: boolean;
  readonly change: SeriesChange;
};

/** Forgets what an edit made stale, nothing else, and hands it back. */
export function forgetStale(
  edit: Edit,
  { seriesOf, periodCache }: Pick<Evaluator, 'seriesOf' | 'periodCache'>,
  cache: EvaluationCache,
  dependants: readonly Dependant[],
): Evaluation[] {
  const series = seriesOf(edit.metric);
  // Another cadence, or another segment of a rate, changes the rules for every period.
  const isForAll =
    edit.change === 'kinds' ||
    series.kinds.length > 1 ||
    (edit.isRate && edit.change === 'segments');
  const ofSegment = series.bySegment.get(edit.segment);
  return dependants.flatMap(({ what, access }) => {
    if (isForAll || access === null) return cache.forgetAll(what);
    return reachOf(periodCache, access, edit, ofSegment).flatMap((reach) =>
      [null, edit.segment].flatMap((segment) => cache.forget(what, segment, reach)),
    );
  });
}

/**
 * Where an edit of one value is felt by what uses the input in that way: in the periods that
 * hold it and, through `open`, in all later ones up to the one that holds the segment's next known
 * value. A use `shift` periods back feels it as much later. Holds for an input of one cadence.
 */
function reachOf(
  periodCache: PeriodCache,
  { when, shift }: Access,
  edit: Edit,
  ofSegment: SegmentSeries | undefined,
): StaleRange[] {
  const edited = periodCache.at(edit.kind, edit.ordinal);
  const next = ofSegment ? firstAfter(ofSegment, edit.kind, edit.ordinal) : null;
  return PERIOD_KINDS.filter((kind) => !isFiner(kind, edit.kind)).map((kind) => {
    const holder = periodCache.parentOf(edited, kind).ordinal;
    if (when === 'within') return { kind, from: holder + shift, to: holder + shift };
    const last =
      next === null
        ? Infinity
        : periodCache.parentOf(periodCache.at(edit.kind, next), kind).ordinal;
    return { kind, from: holder + 1 + shift, to: last + shift };
  });
}
