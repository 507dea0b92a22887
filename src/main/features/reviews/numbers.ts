import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { askedPeriod, numberKey } from '#shared/features/reviews/rules.ts';
import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import { checkEntry, closedAround } from '#shared/features/values/rules.ts';
import type { Day } from '#shared/kernel/day.ts';
import { shiftPeriod } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { KnownMetric } from '../metrics/gather.ts';
import { periodInfoOf } from '../values/gather.ts';
import type { Books } from '../values/gather.ts';

/** How far back the last value is looked for, in periods. */
const LOOKS_BACK = 12;

/** What numbers are asked for. */
export type NumbersRequest = {
  readonly reviewed: Period;
  /** The keys of those that were answered with "not known". */
  readonly notKnown: readonly string[];
  readonly today: Day;
};

/** The numbers that a review asks for: what is typed by hand and ended within its period. */
export function askedNumbers(books: Books, request: NumbersRequest): AskedNumber[] {
  const followed = [...books.metrics.values()].filter(({ isFollowed }) => isFollowed);
  return followed.flatMap((metric) => numbersOf(books, metric, request));
}

function numbersOf(books: Books, metric: KnownMetric, request: NumbersRequest): AskedNumber[] {
  const { definition } = metric;
  const cadence = books.cadenceOf(definition.id, request.reviewed) ?? definition.cadence;
  const period = askedPeriod(request.reviewed, cadence, books.calendar);
  if (!period || !canBeTyped(books, metric, period)) return [];
  const segments = books.engine.segmentsOf(definition.id);
  return (segments.length === 0 ? [null] : segments)
    .map((segment) => (segment === UNASSIGNED ? null : segment))
    .map((segment) => numberOf(books, metric, { period, segment }, request));
}

/** A formula's figure is nobody's to type, and a closed period keeps what it has. */
function canBeTyped(books: Books, { definition }: KnownMetric, period: Period): boolean {
  const { calendar, closedAt } = books;
  return checkEntry({
    definition: books.natureOf(definition.id, period).definition,
    cadence: books.cadenceOf(definition.id, period),
    period,
    value: null,
    closed: closedAround(period, (key) => closedAt.has(key), calendar)?.key ?? null,
  }).ok;
}

type PeriodAndSegment = { readonly period: Period; readonly segment: string | null };

function numberOf(
  books: Books,
  { definition }: KnownMetric,
  { period, segment }: PeriodAndSegment,
  { notKnown, today }: NumbersRequest,
): AskedNumber {
  const { id } = definition;
  const { unit, kind } = books.natureOf(id, period).definition;
  const value = books.storedAt(id, period.key, segment)?.value ?? null;
  const isSkipped = notKnown.includes(numberKey({ metric: id, segment, period: period.key }));
  const target = segment === null ? books.targetOf(id, period) : null;
  return {
    metric: id,
    segment,
    period: periodInfoOf(books, period, today),
    unit,
    allowsFraction: kind === 'score' || kind === 'rate',
    state: value === null ? (isSkipped ? 'not_known' : 'missing') : 'known',
    value,
    last: lastBefore(books, id, { period, segment }, today),
    line: target?.line ?? null,
    low: target?.low ?? null,
    high: target?.high ?? null,
  };
}

/** The newest value before the period; a gap of a year or so has nothing to compare with. */
function lastBefore(
  books: Books,
  metric: string,
  { period, segment }: PeriodAndSegment,
  today: Day,
): AskedNumber['last'] {
  for (let back = 1; back <= LOOKS_BACK; back += 1) {
    const earlier = shiftPeriod(period, -back, books.calendar);
    const stored = books.storedAt(metric, earlier.key, segment);
    if (stored) return { period: periodInfoOf(books, earlier, today), value: stored.value };
  }
  return null;
}
