import { isFiner, PERIOD_KINDS } from '#shared/kernel/period.ts';
import type { Almanac } from './almanac.ts';
import type { Looker } from './dependants.ts';
import type { Access } from './dependency-walk.ts';
import type { Evaluation, MeasurementKey } from './evaluation.ts';
import type { Memory, StaleRange } from './memory.ts';
import { firstAfter } from './series.ts';
import type { SeriesChange, Lane } from './series.ts';
import type { Workings } from './workings.ts';

/** One value that was written or taken away; `segment` by name, `UNASSIGNED` where it had none. */
type Edit = MeasurementKey & {
  readonly segment: string;
  readonly isRate: boolean;
  readonly change: SeriesChange;
};

/** Forgets what an edit made stale, nothing else, and hands it back. */
export function forgetStale(
  edit: Edit,
  { seriesOf, almanac }: Pick<Workings, 'seriesOf' | 'almanac'>,
  memory: Memory,
  lookers: readonly Looker[],
): Evaluation[] {
  const series = seriesOf(edit.metric);
  // Another cadence, or another segment of a rate, changes the rules for every period.
  const isForAll =
    edit.change === 'kinds' ||
    series.kinds.length > 1 ||
    (edit.isRate && edit.change === 'segments');
  const lane = series.bySegment.get(edit.segment);
  return lookers.flatMap(({ what, access }) => {
    if (isForAll || access === null) return memory.forgetAll(what);
    return reachOf(almanac, access, edit, lane).flatMap((reach) =>
      [null, edit.segment].flatMap((segment) => memory.forget(what, segment, reach)),
    );
  });
}

/**
 * Where an edit of one value is felt by whoever looks at the input in that way: in the periods that
 * hold it and, through `open`, in all later ones up to the one that holds the segment's next known
 * value. A look `shift` periods back feels it as much later. Holds for an input of one cadence.
 */
function reachOf(
  almanac: Almanac,
  { when, shift }: Access,
  edit: Edit,
  lane: Lane | undefined,
): StaleRange[] {
  const edited = almanac.at(edit.kind, edit.ordinal);
  const next = lane ? firstAfter(lane, edit.kind, edit.ordinal) : null;
  return PERIOD_KINDS.filter((kind) => !isFiner(kind, edit.kind)).map((kind) => {
    const holder = almanac.parentOf(edited, kind).ordinal;
    if (when === 'within') return { kind, from: holder + shift, to: holder + shift };
    const last =
      next === null ? Infinity : almanac.parentOf(almanac.at(edit.kind, next), kind).ordinal;
    return { kind, from: holder + 1 + shift, to: last + shift };
  });
}
