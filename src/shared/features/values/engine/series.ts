import { PERIOD_KINDS } from '#shared/kernel/period.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { UNASSIGNED } from './evaluation.ts';

/** One stored value, and the number of answers behind it where given. */
export type MeasuredValue = { readonly value: number; readonly sampleSize: number | null };

/** The values of one kind of period; `order` (rising ordinals) is made when it is needed. */
type KindSeries = { readonly cells: Map<number, MeasuredValue>; order: number[] | null };

export type SegmentSeries = {
  readonly segment: string;
  readonly byKind: Map<PeriodKind, KindSeries>;
};

/** All measured values of one metric, found by segment, kind of period and ordinal. */
export type Series = {
  readonly bySegment: Map<string, SegmentSeries>;
  /** By name, the values without a segment last. */
  segments: readonly SegmentSeries[];
  /** The kinds of period that have values, coarsest first. More than one: the cadence changed. */
  kinds: readonly PeriodKind[];
};

/** What an edit did: nothing, another number, or also other segments or kinds than before. */
export type SeriesChange = 'none' | 'value' | 'segments' | 'kinds';

const COARSEST_FIRST = PERIOD_KINDS.toReversed();

export function emptySeries(): Series {
  return { bySegment: new Map(), segments: [], kinds: [] };
}

/** The value of that segment in that very period. */
export function cellAt(
  ofSegment: SegmentSeries,
  kind: PeriodKind,
  ordinal: number,
): MeasuredValue | undefined {
  return ofSegment.byKind.get(kind)?.cells.get(ordinal);
}

/** What makes up a segment, or the total where it is null. */
export function segmentsFor(series: Series, segment: string | null): readonly SegmentSeries[] {
  if (segment === null) return series.segments;
  const ofSegment = series.bySegment.get(segment);
  return ofSegment ? [ofSegment] : [];
}

function inOrder(a: SegmentSeries, b: SegmentSeries): number {
  if (a.segment === UNASSIGNED || b.segment === UNASSIGNED)
    return a.segment === UNASSIGNED ? 1 : -1;
  return a.segment < b.segment ? -1 : 1;
}

function survey(series: Series): void {
  series.segments = [...series.bySegment.values()].toSorted(inOrder);
  series.kinds = COARSEST_FIRST.filter((kind) =>
    series.segments.some((ofSegment) => ofSegment.byKind.has(kind)),
  );
}

/** First index in a rising list whose number is not below the limit. */
function indexOf(order: readonly number[], limit: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((order[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function orderOf(ofKind: KindSeries): number[] {
  ofKind.order ??= [...ofKind.cells.keys()].toSorted((a, b) => a - b);
  return ofKind.order;
}

/** The ordinal of the last known value before that ordinal, of one kind; null where there is none. */
export function lastBefore(
  ofSegment: SegmentSeries,
  kind: PeriodKind,
  ordinal: number,
): number | null {
  const ofKind = ofSegment.byKind.get(kind);
  if (!ofKind) return null;
  const order = orderOf(ofKind);
  return order[indexOf(order, ordinal) - 1] ?? null;
}

/** The ordinal of the first known value after that ordinal, of one kind; null where there is none. */
export function firstAfter(
  ofSegment: SegmentSeries,
  kind: PeriodKind,
  ordinal: number,
): number | null {
  const ofKind = ofSegment.byKind.get(kind);
  if (!ofKind) return null;
  const order = orderOf(ofKind);
  return order[indexOf(order, ordinal + 1)] ?? null;
}

function write(
  series: Series,
  segment: string,
  kind: PeriodKind,
  ordinal: number,
  cell: MeasuredValue,
) {
  const ofSegment = series.bySegment.get(segment) ?? {
    segment,
    byKind: new Map<PeriodKind, KindSeries>(),
  };
  const ofKind = ofSegment.byKind.get(kind) ?? {
    cells: new Map<number, MeasuredValue>(),
    order: [],
  };
  if (ofKind.order && !ofKind.cells.has(ordinal)) {
    const isLast = (ofKind.order.at(-1) ?? -Infinity) < ordinal;
    if (isLast) ofKind.order.push(ordinal);
    else ofKind.order = null;
  }
  ofKind.cells.set(ordinal, cell);
  ofSegment.byKind.set(kind, ofKind);
  series.bySegment.set(segment, ofSegment);
}

function erase(series: Series, segment: string, kind: PeriodKind, ordinal: number): void {
  const ofSegment = series.bySegment.get(segment);
  const ofKind = ofSegment?.byKind.get(kind);
  if (!ofSegment || !ofKind) return;
  ofKind.cells.delete(ordinal);
  ofKind.order = null;
  if (ofKind.cells.size === 0) ofSegment.byKind.delete(kind);
  if (ofSegment.byKind.size === 0) series.bySegment.delete(segment);
}

/** Writes a value, or takes it away where `cell` is null: it is then not known. */
export function put(
  series: Series,
  at: { readonly segment: string; readonly kind: PeriodKind; readonly ordinal: number },
  cell: MeasuredValue | null,
): SeriesChange {
  const ofSegment = series.bySegment.get(at.segment);
  const before = ofSegment && cellAt(ofSegment, at.kind, at.ordinal);
  if (cell === null ? before === undefined : isSame(cell, before)) return 'none';
  const hadKind = ofSegment?.byKind.has(at.kind) ?? false;
  if (cell) write(series, at.segment, at.kind, at.ordinal, cell);
  else erase(series, at.segment, at.kind, at.ordinal);
  const hasKind = series.bySegment.get(at.segment)?.byKind.has(at.kind) ?? false;
  if (hadKind === hasKind) return 'value';
  const kinds = series.kinds.join();
  const count = series.segments.length;
  survey(series);
  if (kinds !== series.kinds.join()) return 'kinds';
  return count === series.segments.length ? 'value' : 'segments';
}

function isSame(a: MeasuredValue, b: MeasuredValue | undefined): boolean {
  return b !== undefined && Object.is(a.value, b.value) && a.sampleSize === b.sampleSize;
}
