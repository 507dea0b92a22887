import { isFiner } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { CollectedFacts } from './collected-facts.ts';
import { coveredPeriods, joinedSpans } from './covered-periods.ts';
import type { CoveredPeriod } from './covered-periods.ts';
import { knownLevel } from './known-level.ts';
import type { NumberRequest } from './number-request.ts';
import type { LeftOutReason } from './reasons.ts';

/** A period of which a metric gets no value; `have` of `of` days are there. */
export type LeftOut = {
  readonly period: Period;
  readonly reason: LeftOutReason;
  readonly have: number;
  readonly of: number;
};

export function leftOut({ period, have, of }: CoveredPeriod, reason: LeftOutReason): LeftOut {
  return { period, reason, have, of };
}

/** Rules that must know what was before the file. */
const NEED_HISTORY = new Set(['first', 'lost', 'level']);

/** Why no period at all gets a value of this number; null: some may. */
export function whyAllLeftOut({ number, parts, kind }: NumberRequest): LeftOutReason | null {
  const part = parts[0]?.part;
  if (!part) return null;
  const { grain, found } = part;
  if (grain === 'other_weeks') return 'other_weeks';
  if ((grain === 'week' || grain === 'month') && grain !== kind) {
    return isFiner(kind, grain) ? 'coarser_than_cadence' : 'other_cadence';
  }
  if (NEED_HISTORY.has(number.rule) && !found.profile.time.lifetime) return 'needs_history';
  if (number.rule !== 'running') return null;
  return parts.some((one) => knownLevel(number, one.part) !== null) ? null : 'needs_level';
}

/** Why a period gets no value; null: it is whole, or wanted as it is. */
export function whyLeftOut(
  request: NumberRequest,
  { unreadable, present }: CollectedFacts,
  one: CoveredPeriod,
): LeftOutReason | null {
  const { number, parts, withPartial } = request;
  const isPartial = one.have < one.of;
  if (isPartial && !withPartial) return 'partial';
  const part = parts[0]?.part;
  if (part?.grain === 'range' && !isOneRange(request, one)) return 'coarser_than_cadence';
  const isSpan = NEED_HISTORY.has(number.rule);
  const { first: from, last: until } = one;
  const isInside = (day: number) => (isSpan || day >= from) && day <= until;
  if (unreadable.some((day) => day === null || isInside(day))) return 'unreadable';
  if (number.rule === 'running' && !isRunningKnown(request, one)) return 'partial';
  if (isSpan || isPartial || part?.found.profile.time.missing !== 'unknown') return null;
  const hasAll = part.grain === 'day' ? hasEveryDay : hasAnyDay;
  return hasAll(present, one) ? null : 'days_missing';
}

/** A range is one period, or a part of one where parts are wanted. */
function isOneRange({ parts }: NumberRequest, { first, last, have, of }: CoveredPeriod): boolean {
  return parts.some(({ part: { coverage } }) =>
    have < of
      ? coverage.from >= first && coverage.until <= last
      : coverage.from === first && coverage.until === last,
  );
}

/** A series that writes zeros and lacks a day does not know it. */
function hasEveryDay(present: ReadonlySet<number>, { first, last }: CoveredPeriod): boolean {
  for (let day = first; day <= last; day += 1) if (!present.has(day)) return false;
  return true;
}

/** A week or a month has one row. */
function hasAnyDay(present: ReadonlySet<number>, { first, last }: CoveredPeriod): boolean {
  for (let day = first; day <= last; day += 1) if (present.has(day)) return true;
  return false;
}

/** Every day between a period's end and the level that is known must be covered. */
function isRunningKnown({ number, parts }: NumberRequest, { last }: CoveredPeriod): boolean {
  const [start] = parts.flatMap(({ part }) => knownLevel(number, part) ?? []);
  if (!start) return false;
  const [from, until] = [Math.min(last, start.on) + 1, Math.max(last, start.on)];
  const spans = joinedSpans(parts.map(({ part }) => part.coverage));
  return from > until || spans.some((span) => span.from <= from && until <= span.until);
}

/** A list as it is on the day of export is the level of a period that ended then, or shortly before. */
const DAYS_AFTER_AN_END = 3;
const LONGEST_PERIOD = 366;

export function snapshotPeriod({ parts, kind, calendar }: NumberRequest): CoveredPeriod | null {
  const until = Math.max(...parts.map(({ part }) => part.coverage.until));
  const near = coveredPeriods([{ from: until - LONGEST_PERIOD, until }], kind, calendar);
  return near.findLast(({ last }) => last <= until && until - last <= DAYS_AFTER_AN_END) ?? null;
}
