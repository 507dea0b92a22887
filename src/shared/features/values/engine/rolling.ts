import type { Day } from '#shared/kernel/day.ts';
import { isFiner, PERIOD_KINDS } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { lastRulingDay, rulingDay } from '#shared/features/metrics/versions.ts';
import type { PeriodCache } from './period-cache.ts';
import { cellAt } from './series.ts';
import type { MeasuredValue, SegmentSeries } from './series.ts';

/** A kind of period in which values are entered from a day on; null: from the beginning. */
type DatedCadence = { readonly from: Day | null; readonly cadence: PeriodKind };

/**
 * The values to roll up: some segments of one metric, and the kinds of period that have values,
 * coarsest first. Usually one kind. Where the cadence changed at some date there are more: a value
 * entered for a whole period then stands for finer ones inside it, so that nothing counts twice.
 */
export type RollUpInput = {
  readonly segments: readonly SegmentSeries[];
  readonly kinds: readonly PeriodKind[];
  /** The kinds of period that were decided, by date; null: `kinds` hold at all times. */
  readonly cadences: readonly DatedCadence[] | null;
  /** A level (stock): its last value alone says how the period ended. */
  readonly isLevel: boolean;
  readonly periodCache: PeriodCache;
};

/** A measured value with the period and the segment that it was entered for. */
export type InputCell = {
  readonly period: Period;
  readonly segment: string;
  readonly cell: MeasuredValue;
};

/** A period of the input's own cadence, and whether it is known. */
type Slot = { readonly period: Period; readonly isKnown: boolean };

/** The kinds of period that the metric uses inside this one, coarsest first. */
export function kindsIn({ kinds, cadences }: RollUpInput, period: Period): readonly PeriodKind[] {
  if (cadences === null) return kinds;
  const [first, last] = [rulingDay(period), lastRulingDay(period)];
  const inForce = cadences.filter(({ from }, index) => {
    const end = cadences[index + 1]?.from ?? null;
    return (from === null || from <= last) && (end === null || end > first);
  });
  return PERIOD_KINDS.filter((kind) =>
    inForce.some(({ cadence }) => cadence === kind),
  ).toReversed();
}

function hasOwn(source: RollUpInput, period: Period): boolean {
  return source.segments.some(
    (ofSegment) => cellAt(ofSegment, period.kind, period.ordinal) !== undefined,
  );
}

function finerParts(source: RollUpInput, period: Period): readonly Period[] {
  const kind = kindsIn(source, period).find((candidate) => isFiner(candidate, period.kind));
  return kind === undefined ? [] : source.periodCache.partsOf(period, kind);
}

function collectSegment(
  source: RollUpInput,
  ofSegment: SegmentSeries,
  period: Period,
  into: InputCell[],
): void {
  const cell = cellAt(ofSegment, period.kind, period.ordinal);
  if (cell) into.push({ period, segment: ofSegment.segment, cell });
  else for (const part of finerParts(source, period)) collectSegment(source, ofSegment, part, into);
}

/** The known values inside the periods, segment by segment, in order of time. */
export function cellsIn(source: RollUpInput, periods: readonly Period[]): InputCell[] {
  const cells: InputCell[] = [];
  for (const ofSegment of source.segments) {
    for (const period of periods) collectSegment(source, ofSegment, period, cells);
  }
  return cells;
}

/**
 * Is the period known to its end? A period counts as known for a total when any segment is known
 * in it; one that has only finer values, when all of them are (of a level: when the last one is).
 */
export function isKnown(source: RollUpInput, period: Period): boolean {
  if (hasOwn(source, period)) return true;
  const parts = finerParts(source, period);
  const last = parts.at(-1);
  if (last === undefined) return false;
  return source.isLevel ? isKnown(source, last) : parts.every((part) => isKnown(source, part));
}

/**
 * The kind of period in which completeness is counted inside this one. Null where the input is
 * never entered for periods that short: nothing is split downwards.
 */
export function partKind(source: RollUpInput, period: Period): PeriodKind | null {
  const kinds = kindsIn(source, period);
  const from = kinds.findIndex((candidate) => !isFiner(period.kind, candidate));
  const kind = kinds[from];
  const next = kinds[from + 1];
  if (kind === undefined) return null;
  const isSplit = kind === period.kind && next !== undefined && !hasOwn(source, period);
  return isSplit && cellsIn(source, [period]).length > 0 ? next : kind;
}

function slotsIn(source: RollUpInput, period: Period): Slot[] {
  if (hasOwn(source, period)) return [{ period, isKnown: true }];
  const parts = finerParts(source, period);
  const isSlot = kindsIn(source, period).includes(period.kind);
  if (parts.length === 0 || (isSlot && cellsIn(source, [period]).length === 0)) {
    return [{ period, isKnown: false }];
  }
  return parts.flatMap((part) => slotsIn(source, part));
}

/**
 * The keys of what is not known inside the period, in order of time. Of a level only what follows
 * its last known value: what lies before cannot change how the period ended.
 */
export function gapsIn(source: RollUpInput, period: Period): string[] {
  const slots = slotsIn(source, period);
  const from = source.isLevel ? slots.findLastIndex((slot) => slot.isKnown) + 1 : 0;
  return slots.slice(from).flatMap((slot) => (slot.isKnown ? [] : [slot.period.key]));
}
