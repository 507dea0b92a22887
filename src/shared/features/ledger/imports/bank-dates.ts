import { isDay } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s,].*|Z|[+-]\d\d:?\d\d)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?(?:[.[].*)?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[T\s,].*)?$/;

/**
 * Whether a column of dates has the day first: any part above 12 settles it for all. null: nothing
 * tells, or they contradict each other.
 */
export function decideDayFirst(texts: Iterable<string>): boolean | null {
  let decided: boolean | null = null;
  for (const text of texts) {
    const parts = YEAR_LAST.exec(text.trim());
    if (!parts) continue;
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    if (first <= 12 === second <= 12) continue;
    if (decided !== null && decided !== first > 12) return null;
    decided = first > 12;
  }
  return decided;
}

/** True where a date means two days, depending on which comes first. */
export function isDayOrderOpen(text: string): boolean {
  const parts = YEAR_LAST.exec(text.trim());
  return parts !== null && Number(parts[1]) !== Number(parts[2]);
}

/** The day that a bank wrote, whatever the time of day and its zone; null where it is none. */
export function bankDay(text: string, isDayFirst: boolean): Day | null {
  const trimmed = text.trim();
  const yearFirst = YEAR_FIRST.exec(trimmed) ?? COMPACT.exec(trimmed);
  if (yearFirst) return dayFrom(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = YEAR_LAST.exec(trimmed);
  if (!yearLast) return null;
  const [month, date] = isDayFirst ? [yearLast[2], yearLast[1]] : [yearLast[1], yearLast[2]];
  return dayFrom(yearLast[3], month, date);
}

function dayFrom(year = '', month = '', date = ''): Day | null {
  const full = year.length === 2 ? `20${year}` : year;
  const day = `${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
