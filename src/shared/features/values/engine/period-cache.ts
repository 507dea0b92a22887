import { parentPeriod, PERIOD_KINDS, periodAt, subPeriods } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';

/** A calendar that remembers the periods it was asked for: the engine asks for few, very often. */
export type PeriodCache = {
  readonly at: (kind: PeriodKind, ordinal: number) => Period;
  /** The periods of that kind that roll up into this one, in order; itself for its own kind. */
  readonly partsOf: (period: Period, kind: PeriodKind) => readonly Period[];
  /** The period of that kind, not finer, into which this one rolls up. */
  readonly parentOf: (period: Period, kind: PeriodKind) => Period;
};

const KIND_COUNT = PERIOD_KINDS.length;
const RANK: Readonly<Record<PeriodKind, number>> = { week: 0, month: 1, quarter: 2, year: 3 };

/** One number for a period, for use as a key: of one kind they rise with time. */
export function codeOf(kind: PeriodKind, ordinal: number): number {
  return ordinal * KIND_COUNT + RANK[kind];
}

/** The ordinal of the period with that code if it is of the kind, else null. */
export function ordinalOfCode(code: number, kind: PeriodKind): number | null {
  const ordinal = (code - RANK[kind]) / KIND_COUNT;
  return Number.isInteger(ordinal) ? ordinal : null;
}

export function createPeriodCache(calendar: Calendar): PeriodCache {
  const periods = new Map<number, Period>();
  const parts = new Map<number, readonly Period[]>();

  function at(kind: PeriodKind, ordinal: number): Period {
    const code = codeOf(kind, ordinal);
    const known = periods.get(code);
    if (known) return known;
    const period = periodAt(kind, ordinal, calendar);
    periods.set(code, period);
    return period;
  }

  function partsOf(period: Period, kind: PeriodKind): readonly Period[] {
    const code = codeOf(period.kind, period.ordinal) * KIND_COUNT + RANK[kind];
    const known = parts.get(code);
    if (known) return known;
    const fresh = subPeriods(period, kind, calendar).map((part) => at(kind, part.ordinal));
    parts.set(code, fresh);
    return fresh;
  }

  const parentOf = (period: Period, kind: PeriodKind) =>
    kind === period.kind ? period : at(kind, parentPeriod(period, kind, calendar).ordinal);

  return { at, partsOf, parentOf };
}
