import { isDay } from '#shared/kernel/day.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import type { Day } from '#shared/kernel/day.ts';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?(?:[T\s,].*|Z|[+-]\d\d:?\d\d)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{6,9})?(?:[.[].*)?$/;
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
  if (!yearLast) return namedDay(trimmed);
  const [month, date] = isDayFirst ? [yearLast[2], yearLast[1]] : [yearLast[1], yearLast[2]];
  return dayFrom(yearLast[3], month, date);
}

const DAY_AND_NAME =
  /^(\d{1,2})\.?[\s./-]+(\p{L}{3,9})\.?[\s./,-]+(\d{4}|\d{2})(?:[.,]?\s+\d{1,2}[:.h]\d{2}.*)?$/u;
const NAME_AND_DAY = /^(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;

/** Beginnings of the names of months, folded, in French, English, German, Spanish, Italian and Dutch. */
const MONTHS = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar', 'mrz', 'mrt', 'maa', 'maerz'],
  ['apr', 'avr', 'abr'],
  ['mai', 'may', 'mei', 'mag'],
  ['juin', 'jun', 'giu'],
  ['juil', 'jul', 'lug'],
  ['aou', 'aug', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic'],
] as const;

/** A day whose month is written by its name. */
function namedDay(text: string): Day | null {
  const first = DAY_AND_NAME.exec(text);
  const second = first ? null : NAME_AND_DAY.exec(text);
  const [date, name, year] = first
    ? [first[1], first[2], first[3]]
    : [second?.[2], second?.[1], second?.[3]];
  const folded = foldedText(name ?? '');
  const month = MONTHS.findIndex((names) => names.some((one) => folded.startsWith(one)));
  return folded === '' || month === -1 ? null : dayFrom(year, String(month + 1), date);
}

function dayFrom(year = '', month = '', date = ''): Day | null {
  const full = year.length === 2 ? `20${year}` : year;
  const day = `${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
