import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { numbersSourceIn } from '#shared/features/numbers/source-detail.ts';
import { askedPeriod, numberKey } from '#shared/features/reviews/rules.ts';
import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import { allowsFraction, checkValue, closedAround } from '#shared/features/values/rules.ts';
import type { Day } from '#shared/kernel/day.ts';
import { shiftPeriod } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { KnownMetric } from '../metrics/known-metrics.ts';
import { periodInfoOf } from '../values/periods.ts';
import type { Snapshot } from '../values/snapshot.ts';

/** How far back values are looked for, in periods. */
const LOOKS_BACK = 12;

export type NumbersRequest = {
  readonly reviewed: Period;
  /** The keys of those that were answered with "not known". */
  readonly notKnown: readonly string[];
  readonly today: Day;
};

/** The numbers that a review asks for: what is typed by hand and ended within its period. */
export function askedNumbers(snapshot: Snapshot, request: NumbersRequest): AskedNumber[] {
  const followed = [...snapshot.metrics.values()].filter(({ isFollowed }) => isFollowed);
  return followed.flatMap((metric) => numbersOf(snapshot, metric, request));
}

function numbersOf(
  snapshot: Snapshot,
  metric: KnownMetric,
  request: NumbersRequest,
): AskedNumber[] {
  const { definition } = metric;
  const cadence = snapshot.cadenceOf(definition.id, request.reviewed) ?? definition.cadence;
  const period = askedPeriod(request.reviewed, cadence, snapshot.calendar);
  if (!period || !canBeTyped(snapshot, metric, period)) return [];
  const segments = snapshot.engine.segmentsOf(definition.id);
  return (segments.length === 0 ? [null] : segments)
    .map((segment) => (segment === UNASSIGNED ? null : segment))
    .map((segment) => numberOf(snapshot, metric, { period, segment }, request));
}

/** A formula's value is nobody's to type, and a closed period keeps what it has. */
function canBeTyped(snapshot: Snapshot, { definition }: KnownMetric, period: Period): boolean {
  const { calendar, closedAt } = snapshot;
  return checkValue({
    definition: snapshot.traitsOf(definition.id, period).definition,
    cadence: snapshot.cadenceOf(definition.id, period),
    period,
    value: null,
    closed: closedAround(period, (key) => closedAt.has(key), calendar)?.key ?? null,
  }).ok;
}

type PeriodAndSegment = { readonly period: Period; readonly segment: string | null };

function numberOf(
  snapshot: Snapshot,
  { definition }: KnownMetric,
  { period, segment }: PeriodAndSegment,
  { notKnown, today }: NumbersRequest,
): AskedNumber {
  const { id } = definition;
  const { unit, kind } = snapshot.traitsOf(id, period).definition;
  const stored = snapshot.storedAt(id, period.key, segment);
  const value = stored?.value ?? null;
  const isSkipped = notKnown.includes(numberKey({ metric: id, segment, period: period.key }));
  const target = segment === null ? snapshot.targetOf(id, period) : null;
  return {
    metric: id,
    segment,
    period: periodInfoOf(snapshot, period, today),
    unit,
    allowsFraction: allowsFraction({ kind, unit }),
    state: stored && !isSoFar(stored, period) ? 'known' : isSkipped ? 'not_known' : 'missing',
    value,
    ...lastBefore(snapshot, id, { period, segment }, today),
    past: pastOf(snapshot, id, { period, segment }),
    line: target?.line ?? null,
    low: target?.low ?? null,
    high: target?.high ?? null,
  };
}

/** A file gave it before the period had ended: nobody has said yet that nothing came after. */
function isSoFar(
  { sourceDetail }: { readonly sourceDetail: string | null },
  { end }: Period,
): boolean {
  const source = numbersSourceIn(sourceDetail);
  return source !== null && source.until < end;
}

function pastOf(
  snapshot: Snapshot,
  metric: string,
  { period, segment }: PeriodAndSegment,
): AskedNumber['past'] {
  return Array.from({ length: LOOKS_BACK }, (_, index) => {
    const earlier = shiftPeriod(period, index - LOOKS_BACK, snapshot.calendar);
    return snapshot.storedAt(metric, earlier.key, segment)?.value ?? null;
  });
}

/** The newest value before the period; a gap of a year or so has nothing to compare with. */
function lastBefore(
  snapshot: Snapshot,
  metric: string,
  { period, segment }: PeriodAndSegment,
  today: Day,
): Pick<AskedNumber, 'last' | 'profile'> {
  for (let back = 1; back <= LOOKS_BACK; back += 1) {
    const earlier = shiftPeriod(period, -back, snapshot.calendar);
    const stored = snapshot.storedAt(metric, earlier.key, segment);
    if (stored) {
      const profile = numbersSourceIn(stored.sourceDetail)?.profile ?? null;
      return {
        last: { period: periodInfoOf(snapshot, earlier, today), value: stored.value },
        profile,
      };
    }
  }
  return { last: null, profile: null };
}
