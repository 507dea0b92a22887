import { isFiner } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import type { Almanac } from './almanac.ts';
import type { InputCell, RollUpInput } from './rolling.ts';
import { cellAt, lastBefore } from './series.ts';
import type { Lane } from './series.ts';

/** The first ordinal of that kind which is not wholly before the period. */
function firstNotBefore(almanac: Almanac, period: Period, kind: PeriodKind): number {
  return isFiner(kind, period.kind)
    ? (almanac.partsOf(period, kind)[0]?.ordinal ?? -Infinity)
    : almanac.parentOf(period, kind).ordinal;
}

function openingOfLane(source: RollUpInput, lane: Lane, period: Period): InputCell | null {
  const { almanac } = source;
  let latest: Period | null = null;
  for (const kind of source.kinds) {
    const ordinal = lastBefore(lane, kind, firstNotBefore(almanac, period, kind));
    if (ordinal === null) continue;
    const found = almanac.at(kind, ordinal);
    // Coarsest first: a finer value is later only where it lies after the end of the coarser one.
    const isLater = !latest || almanac.parentOf(found, latest.kind).ordinal > latest.ordinal;
    if (isLater) latest = found;
  }
  const cell = latest && cellAt(lane, latest.kind, latest.ordinal);
  return latest && cell ? { period: latest, segment: lane.segment, cell } : null;
}

/** The level at the start of the period: each segment's last known value before it, at any distance. */
export function openingCells(source: RollUpInput, period: Period): InputCell[] {
  return source.lanes.flatMap((lane) => openingOfLane(source, lane, period) ?? []);
}
