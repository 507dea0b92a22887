import { dayFromNumber, dayNumber } from '#shared/kernel/day.ts';
import { periodContaining, periodsBetween } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';

/** Days from one to another, both inside; days since 1970-01-01. */
export type DaySpan = { readonly from: number; readonly until: number };

/** A period, and how many of its days are covered. */
export type CoveredPeriod = {
  readonly period: Period;
  readonly first: number;
  readonly last: number;
  readonly have: number;
  readonly of: number;
};

/** Spans that overlap or touch as one, in their order. */
export function joinedSpans(spans: readonly DaySpan[]): DaySpan[] {
  const joined: DaySpan[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (span.until < span.from) continue;
    if (last && span.from <= last.until + 1) {
      joined[joined.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
    } else joined.push(span);
  }
  return joined;
}

/** The period of a day, worked out once for each day. */
export function periodFinder(kind: PeriodKind, calendar: Calendar): (day: number) => Period {
  const known = new Map<number, Period>();
  return (day) => {
    const found = known.get(day);
    if (found) return found;
    const period = periodContaining(kind, dayFromNumber(day), calendar);
    known.set(day, period);
    return period;
  };
}

/** Every period of a kind of which a day is covered, in order. */
export function coveredPeriods(
  spans: readonly DaySpan[],
  kind: PeriodKind,
  calendar: Calendar,
): CoveredPeriod[] {
  const joined = joinedSpans(spans);
  const [start, end] = [joined[0], joined.at(-1)];
  if (!start || !end) return [];
  const first = periodContaining(kind, dayFromNumber(start.from), calendar);
  const last = periodContaining(kind, dayFromNumber(end.until), calendar);
  return periodsBetween(first, last, calendar).flatMap((period) => {
    const [from, until] = [dayNumber(period.start), dayNumber(period.end)];
    const have = joined.reduce((days, span) => days + overlap(span, { from, until }), 0);
    return have === 0 ? [] : [{ period, first: from, last: until, have, of: until - from + 1 }];
  });
}

function overlap(a: DaySpan, b: DaySpan): number {
  return Math.max(0, Math.min(a.until, b.until) - Math.max(a.from, b.from) + 1);
}
