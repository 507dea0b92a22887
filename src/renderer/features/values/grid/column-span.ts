import type { Day } from '#shared/kernel/day.ts';
import {
  FIRST_YEAR,
  LAST_YEAR,
  isOpen,
  parsePeriodKey,
  periodAt,
  periodContaining,
} from '#shared/kernel/period.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';

/** The columns that can be scrolled to, as ordinals of one kind of period; `today` is the open one. */
export type ColumnSpan = {
  readonly kind: PeriodKind;
  readonly first: number;
  readonly last: number;
  readonly today: number;
};

/** How many periods of the past are there at first, and are added each time their end is neared. */
const PAST: Readonly<Record<PeriodKind, number>> = { week: 104, month: 48, quarter: 20, year: 10 };
/** Columns before one that is far back, so that it does not stand at the very edge. */
const FEW_BEFORE = 6;
/** About a year ahead, where targets are laid out. */
const FUTURE: Readonly<Record<PeriodKind, number>> = { week: 26, month: 12, quarter: 4, year: 2 };

const FIRST_KEYS: Readonly<Record<PeriodKind, string>> = {
  week: `${FIRST_YEAR}-W01`,
  month: `${FIRST_YEAR}-01`,
  quarter: `${FIRST_YEAR}-Q1`,
  year: `${FIRST_YEAR}`,
};
const LAST_KEYS: Readonly<Record<PeriodKind, string>> = {
  week: `${LAST_YEAR}-W52`,
  month: `${LAST_YEAR}-12`,
  quarter: `${LAST_YEAR}-Q4`,
  year: `${LAST_YEAR}`,
};

function ordinalOf(key: string, calendar: Calendar): number {
  const period = parsePeriodKey(key, calendar);
  return period.ok ? period.value.ordinal : 0;
}

/** The columns that a grid opens with. */
export function openingSpan(kind: PeriodKind, today: Day, calendar: Calendar): ColumnSpan {
  const current = periodContaining(kind, today, calendar).ordinal;
  const last = Math.min(current + FUTURE[kind], ordinalOf(LAST_KEYS[kind], calendar));
  return widenedSpan({ kind, first: current, last, today: current }, calendar);
}

/** The same columns and more of the past, down to the first year that the product accepts. */
export function widenedSpan(span: ColumnSpan, calendar: Calendar): ColumnSpan {
  const earliest = ordinalOf(FIRST_KEYS[span.kind], calendar);
  return { ...span, first: Math.max(earliest, span.first - PAST[span.kind]) };
}

/** The same columns and as many more as it takes to hold this one, with a few before it. */
export function spanWith(span: ColumnSpan, ordinal: number, calendar: Calendar): ColumnSpan {
  const last = Math.max(span.last, ordinal);
  if (ordinal - FEW_BEFORE >= span.first) return last === span.last ? span : { ...span, last };
  const earliest = ordinalOf(FIRST_KEYS[span.kind], calendar);
  return { ...span, last, first: Math.max(earliest, ordinal - FEW_BEFORE) };
}

export function columnCount(span: ColumnSpan): number {
  return span.last - span.first + 1;
}

/**
 * The column of another kind of period that shows the same time: the open one where today lies in
 * it, else the one that holds the last day.
 */
export function sameColumn(
  span: ColumnSpan,
  ordinal: number,
  next: { readonly kind: PeriodKind; readonly today: Day; readonly calendar: Calendar },
): number {
  const period = periodAt(span.kind, ordinal, next.calendar);
  const day = isOpen(period, next.today) ? next.today : period.end;
  return periodContaining(next.kind, day, next.calendar).ordinal;
}
