import { isFiner } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import type { PeriodCache } from './period-cache.ts';
import type { InputCell, RollUpInput } from './rolling.ts';
import { cellAt, lastBefore } from './series.ts';
import type { SegmentSeries } from './series.ts';

/** The first ordinal of that kind which is not wholly before the period. */
function firstNotBefore(periodCache: PeriodCache, period: Period, kind: PeriodKind): number {
  return isFiner(kind, period.kind)
    ? (periodCache.partsOf(period, kind)[0]?.ordinal ?? -Infinity)
    : periodCache.parentOf(period, kind).ordinal;
}

function openingOfSegment(
  source: RollUpInput,
  ofSegment: SegmentSeries,
  period: Period,
): InputCell | null {
  const { periodCache } = source;
  let latest: Period | null = null;
  for (const kind of source.kinds) {
    const ordinal = lastBefore(ofSegment, kind, firstNotBefore(periodCache, period, kind));
    if (ordinal === null) continue;
    const found = periodCache.at(kind, ordinal);
    // Coarsest first: a finer value is later only where it lies after the end of the coarser one.
    const isLater = !latest || periodCache.parentOf(found, latest.kind).ordinal > latest.ordinal;
    if (isLater) latest = found;
  }
  const cell = latest && cellAt(ofSegment, latest.kind, latest.ordinal);
  return latest && cell ? { period: latest, segment: ofSegment.segment, cell } : null;
}

/** The level at the start of the period: each segment's last known value before it, at any distance. */
export function openingCells(source: RollUpInput, period: Period): InputCell[] {
  return source.segments.flatMap((ofSegment) => openingOfSegment(source, ofSegment, period) ?? []);
}
