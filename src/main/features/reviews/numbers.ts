import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { numbersSourceIn } from '#shared/features/numbers/source-detail.ts';
import { dueOn } from '#shared/features/reviews/mondays.ts';
import { askedPeriod, monthToDate, numberKey } from '#shared/features/reviews/rules.ts';
import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import { allowsFraction, checkValue, closedAround } from '#shared/features/values/rules.ts';
import type { Day } from '#shared/kernel/day.ts';
import {
  isFiner,
  isFinished,
  periodContaining,
  PERIOD_KINDS,
  shiftPeriod,
} from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import type { KnownMetric } from '../metrics/known-metrics.ts';
import { periodInfoOf } from '../values/periods.ts';
import { soFarUntil } from '../values/said-until.ts';
import type { Snapshot } from '../values/snapshot.ts';

/** How far back values are looked for, in periods. */
const LOOKS_BACK = 12;

export type NumbersRequest = {
  readonly reviewed: Period;
  /** The keys of those that were answered with "not known". */
  readonly notKnown: readonly string[];
  readonly today: Day;
};

/**
 * The numbers that a review asks for: what is typed by hand and ended within its period, what was
 * typed before and stands so far though its period is over, and last the running month to date.
 */
export function askedNumbers(snapshot: Snapshot, request: NumbersRequest): AskedNumber[] {
  const followed = [...snapshot.metrics.values()].filter(({ isFollowed }) => isFollowed);
  return followed
    .flatMap((metric) => numbersOf(snapshot, metric, request))
    .toSorted((a, b) => rankOf(a, request) - rankOf(b, request));
}

/** The reviewed period, other ones that ended, those that run. */
function rankOf({ period }: AskedNumber, { reviewed }: NumbersRequest): number {
  if (period.key === reviewed.key) return 0;
  return period.isOpen ? 2 : 1;
}

function numbersOf(
  snapshot: Snapshot,
  metric: KnownMetric,
  request: NumbersRequest,
): AskedNumber[] {
  const { id, cadence: usual } = metric.definition;
  const cadence = snapshot.cadenceOf(id, request.reviewed) ?? usual;
  const rows = typedRows(snapshot, id);
  return periodsAsked(snapshot, cadence, request).flatMap(({ period, isOnlySoFar }) => {
    const asked = rows.filter((segment) => {
      const stored = snapshot.storedAt(id, period.key, segment);
      return !isOnlySoFar || (stored !== null && soFarUntil(stored, period) !== null);
    });
    if (asked.length === 0 || !canBeTyped(snapshot, metric, period)) return [];
    return asked.map((segment) => numberOf(snapshot, metric, { period, segment }, request));
  });
}

/** The segments in which a metric is typed; null is all of it, or what has none. */
export function typedRows(snapshot: Snapshot, metric: string): (string | null)[] {
  const segments = snapshot.engine.segmentsOf(metric);
  return (segments.length === 0 ? [null] : segments).map((segment) =>
    segment === UNASSIGNED ? null : segment,
  );
}

type PeriodAsked = {
  readonly period: Period;
  /** True: only what stands so far is asked about. */
  readonly isOnlySoFar: boolean;
};

/** Periods of a cadence in which a review asks for numbers, oldest first. */
function periodsAsked(
  { calendar }: Snapshot,
  cadence: PeriodKind,
  { reviewed, today }: NumbersRequest,
): PeriodAsked[] {
  const whole = [
    askedPeriod(reviewed, cadence, calendar),
    monthToDate(reviewed, cadence, { today, calendar }),
  ].filter((period) => period !== null);
  // Of every kind: what went over to weeks may have left a month behind that stands so far.
  const earlier = PERIOD_KINDS.flatMap((kind) => {
    const after = periodContaining(kind, dueOn(reviewed), calendar);
    return Array.from({ length: LOOKS_BACK }, (_, back) =>
      shiftPeriod(after, back - LOOKS_BACK, calendar),
    );
  });
  const keys = new Set(whole.map(({ key }) => key));
  return [
    ...earlier.filter(({ key }) => !keys.has(key)).map((period) => ({ period, isOnlySoFar: true })),
    ...[...new Map(whole.map((period) => [period.key, period])).values()].map((period) => ({
      period,
      isOnlySoFar: false,
    })),
  ];
}

/** A formula's value is nobody's to type, and a closed period keeps what it has. */
export function canBeTyped(
  snapshot: Snapshot,
  { definition }: KnownMetric,
  period: Period,
): boolean {
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
  { reviewed, notKnown, today }: NumbersRequest,
): AskedNumber {
  const { id } = definition;
  const { unit, kind } = snapshot.traitsOf(id, period).definition;
  const stored = snapshot.storedAt(id, period.key, segment);
  const isSkipped = notKnown.includes(numberKey({ metric: id, segment, period: period.key }));
  const target = segment === null ? snapshot.targetOf(id, period) : null;
  const filledBy = fillerOf(snapshot, id, { period, segment }, today);
  const until =
    filledBy === 'ledger'
      ? ledgerUntil(snapshot, period, today)
      : stored && soFarUntil(stored, period);
  const isOver = isFinished(period, today);
  // While it runs, what was said since the check-in fell due is what stands to date.
  const isSaid = isOver
    ? until === null || filledBy === 'ledger'
    : filledBy !== null || (until ?? '') > reviewed.end;
  const isKnown = (stored !== null && isSaid) || (!isOver && filledBy === 'ledger');
  return {
    metric: id,
    segment,
    period: periodInfoOf(snapshot, period, today),
    unit,
    allowsFraction: allowsFraction({ id, kind, unit }),
    state: isKnown ? 'known' : isSkipped ? 'not_known' : 'missing',
    value: stored?.value ?? null,
    until,
    filledBy,
    ...lastBefore(snapshot, id, { period, segment }, today),
    past: pastOf(snapshot, id, { period, segment }),
    line: target?.line ?? null,
    low: target?.low ?? null,
    high: target?.high ?? null,
  };
}

/** True for a value of a period that is over, of which nobody expects more. */
export function isFinal(
  snapshot: Snapshot,
  metric: string,
  { period, segment }: PeriodAndSegment,
): boolean {
  const stored = snapshot.storedAt(metric, period.key, segment);
  if (stored) return soFarUntil(stored, period) === null;
  return snapshot.ledger.has(metric, period.key);
}

/** How far the ledger goes in a period that runs, or in one that it stopped in; null: it tells all of it. */
function ledgerUntil({ ledger }: Snapshot, period: Period, today: Day): Day | null {
  if (isFinished(period, today) && ledger.coversEnd(period, today)) return null;
  return ledger.toldUntil(today);
}

/** In a month that has just begun, the ledger that told the one before tells this one too. */
function fillerOf(
  { ledger, storedAt, calendar }: Snapshot,
  metric: string,
  { period, segment }: PeriodAndSegment,
  today: Day,
): AskedNumber['filledBy'] {
  const stored = storedAt(metric, period.key, segment);
  if (stored) {
    if (stored.source === 'ledger') return 'ledger';
    return numbersSourceIn(stored.sourceDetail) === null ? null : 'file';
  }
  const isToCome =
    !isFinished(period, today) && ledger.has(metric, shiftPeriod(period, -1, calendar).key);
  return isToCome || ledger.has(metric, period.key) ? 'ledger' : null;
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

/**
 * The newest value before the period, and where there is none the one of the month or quarter before it:
 * what went over to weeks is no stranger. A gap of a year or so has nothing to compare with.
 */
function lastBefore(
  snapshot: Snapshot,
  metric: string,
  at: PeriodAndSegment,
  today: Day,
): Pick<AskedNumber, 'last' | 'profile'> {
  const coarser = PERIOD_KINDS.filter((kind) => isFiner(at.period.kind, kind)).map((kind) =>
    periodContaining(kind, at.period.end, snapshot.calendar),
  );
  for (const period of [at.period, ...coarser]) {
    const found = newestBefore(snapshot, metric, { ...at, period }, today);
    if (found.last) return found;
  }
  return { last: null, profile: null };
}

function newestBefore(
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
