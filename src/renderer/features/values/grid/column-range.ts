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
export type ColumnRange = {
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

export function openingRange(kind: PeriodKind, today: Day, calendar: Calendar): ColumnRange {
  const current = periodContaining(kind, today, calendar).ordinal;
  const last = Math.min(current + FUTURE[kind], ordinalOf(LAST_KEYS[kind], calendar));
  return widenedRange({ kind, first: current, last, today: current }, calendar);
}

/** The same columns and more of the past, down to the first year that the product accepts. */
export function widenedRange(columnRange: ColumnRange, calendar: Calendar): ColumnRange {
  const earliest = ordinalOf(FIRST_KEYS[columnRange.kind], calendar);
  return { ...columnRange, first: Math.max(earliest, columnRange.first - PAST[columnRange.kind]) };
}

/** The same columns and as many more as it takes to hold this one, with a few before it. */
export function rangeWith(
  columnRange: ColumnRange,
  ordinal: number,
  calendar: Calendar,
): ColumnRange {
  const last = Math.max(columnRange.last, ordinal);
  if (ordinal - FEW_BEFORE >= columnRange.first)
    return last === columnRange.last ? columnRange : { ...columnRange, last };
  const earliest = ordinalOf(FIRST_KEYS[columnRange.kind], calendar);
  return { ...columnRange, last, first: Math.max(earliest, ordinal - FEW_BEFORE) };
}

export function columnCount(columnRange: ColumnRange): number {
  return columnRange.last - columnRange.first + 1;
}

/**
 * The column of another kind of period that shows the same time: the open one where today lies in
 * it, else the one that holds the last day.
 */
export function sameColumn(
  columnRange: ColumnRange,
  ordinal: number,
  next: { readonly kind: PeriodKind; readonly today: Day; readonly calendar: Calendar },
): number {
  const period = periodAt(columnRange.kind, ordinal, next.calendar);
  const day = isOpen(period, next.today) ? next.today : period.end;
  return periodContaining(next.kind, day, next.calendar).ordinal;
}
