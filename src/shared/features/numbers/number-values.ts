import type { Fraction } from '#shared/kernel/fraction.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import { collectFacts } from './collected-facts.ts';
import type { CollectedFacts, NotTaken, PlacedDoubt } from './collected-facts.ts';
import { coveredPeriods, joinedSpans, periodFinder } from './covered-periods.ts';
import type { CoveredPeriod, DaySpan } from './covered-periods.ts';
import { finished } from './finished.ts';
import { knownLevel } from './known-level.ts';
import { leftOut, snapshotPeriod, whyAllLeftOut, whyLeftOut } from './left-out.ts';
import type { LeftOut } from './left-out.ts';
import type { NumberRequest } from './number-request.ts';
import type { NumbersPart } from './one-file-a-day.ts';
import {
  isNotAdditive,
  isOfOneRow,
  isOfPeopleOfADay,
  isToldByTotal,
  peopleWithin,
} from './people.ts';
import type { PeopleWithin } from './people.ts';
import { rollFacts } from './rolled-facts.ts';
import type { RolledValue } from './rolled-facts.ts';
import { rollRunning, rollSpans } from './spans.ts';

/** A value of a metric that files give, as it would be stored. */
export type FileValue = {
  readonly segment: string | null;
  readonly period: Period;
  readonly value: number;
  readonly sample: number | null;
  readonly rows: number;
  readonly files: readonly number[];
  readonly isPartial: boolean;
  /** Of people of single days: between how many different ones the period lies. */
  readonly within?: PeopleWithin;
};

export type NumberValues = {
  readonly values: readonly FileValue[];
  readonly leftOut: readonly LeftOut[];
  readonly notTaken: readonly NotTaken[];
  readonly doubts: readonly PlacedDoubt[];
};

const NOTHING: NumberValues = { values: [], leftOut: [], notTaken: [], doubts: [] };

/** All values of one number of a profile, from all files of that profile. */
export function numberValues(request: NumberRequest): NumberValues | 'missing' {
  const { number, parts, kind, calendar } = request;
  const spans = parts.map(({ part }) => spanOf(part, kind, calendar));
  const covered = coveredPeriods(spans, kind, calendar);
  const grain = parts[0]?.part.grain ?? 'day';
  const hasTotal = parts.some(({ part }) => part.read.totals.length > 0);
  const isTotalWanted = isToldByTotal(number, grain) && !hasTotal;
  if (isNotAdditive(number, grain) || isTotalWanted)
    return { ...NOTHING, notTaken: notAdditive(request) };
  const reason = whyAllLeftOut(request);
  if (reason !== null) {
    const all = covered.map((one) => leftOut(one, one.have < one.of ? 'partial' : reason));
    return { ...NOTHING, leftOut: all };
  }
  const collected = collectFacts(request);
  if (collected === 'missing') return 'missing';
  if (isOfOneRow(number) && hasRowsTwice(request, collected))
    return { ...NOTHING, notTaken: notAdditive(request) };
  const rolled = rolledValues(request, collected, covered);
  const { notTaken } = collected;
  if (number.rule !== 'snapshot')
    return { ...settled(request, collected, { covered, rolled }), notTaken };
  return { ...snapshotValues(request, rolled, covered), notTaken, doubts: collected.doubts };
}

/** True where people are split over several rows: by channel, page or device. */
function hasRowsTwice(
  { parts, kind, calendar }: NumberRequest,
  { facts }: CollectedFacts,
): boolean {
  const isByDay = parts[0]?.part.grain === 'day';
  const periodOf = periodFinder(kind, calendar);
  const seen = new Set<string>();
  return facts.some(({ day, segment, amount }) => {
    if (amount === null) return false;
    const place = `${isByDay ? day : periodOf(day).ordinal}|${segment ?? ''}`;
    const isSeen = seen.has(place);
    seen.add(place);
    return isSeen;
  });
}

/** A list of the whole history covers the period of its first row from its beginning. */
function spanOf({ coverage }: NumbersPart, kind: PeriodKind, calendar: Calendar): DaySpan {
  const { from, until, isWholeHistory } = coverage;
  if (!isWholeHistory) return coverage;
  const [first] = coveredPeriods([{ from, until: from }], kind, calendar);
  return { from: first?.first ?? from, until };
}

function notAdditive({ number, parts }: NumberRequest): NotTaken[] {
  return parts.flatMap(({ part, rows }) => {
    const { columns } = part.found;
    const column = columns.headings[columns.at(number.column ?? '')];
    if (column === undefined) return [];
    const reason = 'not_additive';
    return [{ file: part.file, column, metric: number.metric, reason, rows: rows.length }];
  });
}

/** The periods that may get a value: whole ones, or all where parts are wanted, up to the last day. */
function openPeriods(
  { withPartial, parts }: NumberRequest,
  covered: readonly CoveredPeriod[],
): CoveredPeriod[] {
  const until = Math.max(...parts.map(({ part }) => part.coverage.until));
  return covered
    .filter(({ have, of }) => withPartial || have === of)
    .map((one) => ({ ...one, last: Math.min(one.last, until) }));
}

function rolledValues(
  request: NumberRequest,
  { facts }: CollectedFacts,
  covered: readonly CoveredPeriod[],
): RolledValue[] {
  const { number, parts, kind, calendar } = request;
  const { rule } = number;
  if (rule === 'level' || rule === 'lost' || rule === 'first') {
    const hasBy = number.by !== undefined;
    return rollSpans(rule, facts, { periods: openPeriods(request, covered), hasBy });
  }
  if (rule === 'running') {
    const [start] = parts.flatMap(({ part }) => knownLevel(number, part) ?? []);
    return start ? rollRunning(facts, openPeriods(request, covered), start) : [];
  }
  const roller = rollFacts(rule, number.column !== undefined);
  if (rule === 'snapshot') {
    const ended = snapshotPeriod(request);
    if (ended) for (const fact of facts) roller.add(fact, ended.period.ordinal);
    return roller.values();
  }
  const periodOf = periodFinder(kind, calendar);
  const spans = joinedSpans(parts.map(({ part }) => part.coverage));
  const isCovered = (day: number) => spans.some(({ from, until }) => day >= from && day <= until);
  for (const fact of facts) {
    if (isCovered(fact.day)) roller.add(fact, periodOf(fact.day).ordinal);
  }
  return roller.values();
}

type Rolled = {
  readonly covered: readonly CoveredPeriod[];
  readonly rolled: readonly RolledValue[];
};

/** Decides period by period whether its values are whole. */
function settled(
  request: NumberRequest,
  collected: CollectedFacts,
  { covered, rolled }: Rolled,
): Omit<NumberValues, 'notTaken'> {
  const byPeriod = groupedBy(rolled, ({ ordinal }) => ordinal);
  const occurring = segmentsOf(request, collected);
  const amountsOf = amountsBy(request, collected);
  const unknown = unknownPlaces(request, collected);
  const isForeignIn = foreignPeriods(request, collected);
  const values: FileValue[] = [];
  const left: LeftOut[] = [];
  let hasRounded = false;
  for (const one of covered) {
    const reason = whyLeftOut(request, collected, one);
    if (reason !== null) {
      left.push(leftOut(one, reason));
      continue;
    }
    const there = new Map(
      (byPeriod.get(one.period.ordinal) ?? []).map((value) => [value.segment, value]),
    );
    for (const segment of occurring) {
      const place = placeOf(one.period.ordinal, segment);
      const own = there.get(segment);
      const isForeign = isOfNoRow(request, own) && isForeignIn(one);
      const isUnknown = isForeign || (!own && unknown.has(place));
      if (isUnknown) left.push(leftOut(one, isForeign ? 'other_currency' : 'unreadable'));
      const value = isUnknown ? null : (own ?? zero(request, segment, one));
      if (!value) continue;
      const end = finished(value.value, request.metric);
      hasRounded ||= end.isRounded;
      const within = peopleWithin(request.number, amountsOf(value));
      values.push({ ...fileValue(value, one), value: end.value, ...(within && { within }) });
    }
  }
  const rounded = hasRounded ? [roundedDoubt(request)] : [];
  return { values, leftOut: left, doubts: [...collected.doubts, ...rounded] };
}

/** The amounts of the rows that a value was rolled up from, where they are of people of single days. */
function amountsBy({ number, kind, calendar }: NumberRequest, { facts }: CollectedFacts) {
  if (!isOfPeopleOfADay(number)) return () => [];
  const periodOf = periodFinder(kind, calendar);
  const byPlace = groupedBy(facts, ({ day, segment }) => placeOf(periodOf(day).ordinal, segment));
  return ({ ordinal, segment }: RolledValue): Fraction[] =>
    (byPlace.get(placeOf(ordinal, segment)) ?? []).flatMap(({ amount }) => amount ?? []);
}

/** Where rows are of which nothing is known: what no row tells is none there, and what they tell is not. */
function unknownPlaces(
  { kind, calendar }: NumberRequest,
  { facts }: CollectedFacts,
): ReadonlySet<string> {
  const periodOf = periodFinder(kind, calendar);
  const unknown = facts.filter(({ amount }) => amount === null);
  return new Set(unknown.map(({ day, segment }) => placeOf(periodOf(day).ordinal, segment)));
}

/** A level has a value for each period, also where nothing is alive. */
function isOfNoRow({ number }: NumberRequest, value: RolledValue | undefined): boolean {
  return !value || (number.rule === 'level' && value.rows === 0);
}

/**
 * Whether a period has rows of another currency: where no other row tells an amount, it is not nothing.
 * What began before may be alive still, as its end was not read.
 */
function foreignPeriods(
  { number, kind, calendar }: NumberRequest,
  { foreign }: CollectedFacts,
): (one: CoveredPeriod) => boolean {
  if (number.rule === 'level') return ({ last }) => [...foreign].some((day) => day <= last);
  const periodOf = periodFinder(kind, calendar);
  const ordinals = new Set([...foreign].map((day) => periodOf(day).ordinal));
  return ({ period }) => ordinals.has(period.ordinal);
}

function placeOf(ordinal: number, segment: string | null): string {
  return `${ordinal}|${segment ?? ''}`;
}

function roundedDoubt({ number, parts }: NumberRequest): PlacedDoubt {
  const file = parts[0]?.part.file ?? 0;
  const column = number.column ?? null;
  return { file, code: 'rounded', line: null, column, text: number.metric, reading: null };
}

function snapshotValues(
  request: NumberRequest,
  rolled: readonly RolledValue[],
  covered: readonly CoveredPeriod[],
): Pick<NumberValues, 'values' | 'leftOut'> {
  const ended = snapshotPeriod(request);
  const last = covered.at(-1);
  if (!ended) return { values: [], leftOut: last ? [leftOut(last, 'no_period_ends')] : [] };
  const values = rolled.map((one) => {
    const { value } = finished(one.value, request.metric);
    return { ...fileValue(one, ended), value, isPartial: false };
  });
  return { values, leftOut: [] };
}

function fileValue({ segment, sample, rows, files }: RolledValue, one: CoveredPeriod) {
  return {
    segment,
    period: one.period,
    sample: sample && Math.round(Number(sample.top) / Number(sample.bottom)),
    rows,
    files: [...files].toSorted((a, b) => a - b),
    isPartial: one.have < one.of,
  };
}

/** Every segment that occurs in the files; one name for all, or none, always occurs. */
function segmentsOf({ number }: NumberRequest, { facts }: CollectedFacts): (string | null)[] {
  const found = new Set<string | null>();
  for (const { segment } of facts) found.add(segment);
  if (number.segment === undefined) found.add(null);
  else if ('fixed' in number.segment && facts.length === 0) found.add(number.segment.fixed);
  return [...found];
}

/** Of what happens, no row of a covered period is none; a mean or a last word of nothing is unknown. */
function zero(
  { number }: NumberRequest,
  segment: string | null,
  { period }: CoveredPeriod,
): RolledValue | null {
  const { rule } = number;
  if (rule === 'mean' || rule === 'last' || rule === 'running') return null;
  const value = { top: 0n, bottom: 1n };
  return { segment, ordinal: period.ordinal, value, sample: null, rows: 0, files: new Set() };
}
