import { PERIOD_KINDS } from '#shared/kernel/period.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { UNASSIGNED } from './evaluation.ts';

/** One stored value, and the number of answers behind it where given. */
export type MeasuredValue = { readonly value: number; readonly sampleSize: number | null };

/** The values of one kind of period; `order` (rising ordinals) is made when it is needed. */
type Track = { readonly cells: Map<number, MeasuredValue>; order: number[] | null };

/** The values of one segment. */
export type Lane = { readonly segment: string; readonly tracks: Map<PeriodKind, Track> };

/** All measured values of one metric, found by segment, kind of period and ordinal. */
export type Series = {
  readonly bySegment: Map<string, Lane>;
  /** The lanes by name, the values without a segment last. */
  lanes: readonly Lane[];
  /** The kinds of period that have values, coarsest first. More than one: the cadence changed. */
  kinds: readonly PeriodKind[];
};

/** What an edit did: nothing, another number, or also other segments or kinds than before. */
export type SeriesChange = 'none' | 'value' | 'segments' | 'kinds';

const COARSEST_FIRST = PERIOD_KINDS.toReversed();

/** A metric without values. */
export function emptySeries(): Series {
  return { bySegment: new Map(), lanes: [], kinds: [] };
}

/** The value of that segment in that very period. */
export function cellAt(lane: Lane, kind: PeriodKind, ordinal: number): MeasuredValue | undefined {
  return lane.tracks.get(kind)?.cells.get(ordinal);
}

/** The lanes that make up a segment, or the total where it is null. */
export function lanesFor(series: Series, segment: string | null): readonly Lane[] {
  if (segment === null) return series.lanes;
  const lane = series.bySegment.get(segment);
  return lane ? [lane] : [];
}

function inOrder(a: Lane, b: Lane): number {
  if (a.segment === UNASSIGNED || b.segment === UNASSIGNED)
    return a.segment === UNASSIGNED ? 1 : -1;
  return a.segment < b.segment ? -1 : 1;
}

function survey(series: Series): void {
  series.lanes = [...series.bySegment.values()].toSorted(inOrder);
  series.kinds = COARSEST_FIRST.filter((kind) =>
    series.lanes.some((lane) => lane.tracks.has(kind)),
  );
}

/** First place in a rising list whose number is not below the limit. */
function placeOf(order: readonly number[], limit: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((order[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function orderOf(track: Track): number[] {
  track.order ??= [...track.cells.keys()].toSorted((a, b) => a - b);
  return track.order;
}

/** The ordinal of the last known value before that ordinal, of one kind; null where there is none. */
export function lastBefore(lane: Lane, kind: PeriodKind, ordinal: number): number | null {
  const track = lane.tracks.get(kind);
  if (!track) return null;
  const order = orderOf(track);
  return order[placeOf(order, ordinal) - 1] ?? null;
}

/** The ordinal of the first known value after that ordinal, of one kind; null where there is none. */
export function firstAfter(lane: Lane, kind: PeriodKind, ordinal: number): number | null {
  const track = lane.tracks.get(kind);
  if (!track) return null;
  const order = orderOf(track);
  return order[placeOf(order, ordinal + 1)] ?? null;
}

function write(
  series: Series,
  segment: string,
  kind: PeriodKind,
  ordinal: number,
  cell: MeasuredValue,
) {
  const lane = series.bySegment.get(segment) ?? { segment, tracks: new Map<PeriodKind, Track>() };
  const track = lane.tracks.get(kind) ?? { cells: new Map<number, MeasuredValue>(), order: [] };
  if (track.order && !track.cells.has(ordinal)) {
    const isLast = (track.order.at(-1) ?? -Infinity) < ordinal;
    if (isLast) track.order.push(ordinal);
    else track.order = null;
  }
  track.cells.set(ordinal, cell);
  lane.tracks.set(kind, track);
  series.bySegment.set(segment, lane);
}

function erase(series: Series, segment: string, kind: PeriodKind, ordinal: number): void {
  const lane = series.bySegment.get(segment);
  const track = lane?.tracks.get(kind);
  if (!lane || !track) return;
  track.cells.delete(ordinal);
  track.order = null;
  if (track.cells.size === 0) lane.tracks.delete(kind);
  if (lane.tracks.size === 0) series.bySegment.delete(segment);
}

/** Writes a value, or takes it away where `cell` is null: it is then not known. */
export function put(
  series: Series,
  at: { readonly segment: string; readonly kind: PeriodKind; readonly ordinal: number },
  cell: MeasuredValue | null,
): SeriesChange {
  const lane = series.bySegment.get(at.segment);
  const before = lane && cellAt(lane, at.kind, at.ordinal);
  if (cell === null ? before === undefined : isSame(cell, before)) return 'none';
  const hadTrack = lane?.tracks.has(at.kind) ?? false;
  if (cell) write(series, at.segment, at.kind, at.ordinal, cell);
  else erase(series, at.segment, at.kind, at.ordinal);
  const hasTrack = series.bySegment.get(at.segment)?.tracks.has(at.kind) ?? false;
  if (hadTrack === hasTrack) return 'value';
  const kinds = series.kinds.join();
  const count = series.lanes.length;
  survey(series);
  if (kinds !== series.kinds.join()) return 'kinds';
  return count === series.lanes.length ? 'value' : 'segments';
}

function isSame(a: MeasuredValue, b: MeasuredValue | undefined): boolean {
  return b !== undefined && Object.is(a.value, b.value) && a.sampleSize === b.sampleSize;
}
