import { dayOf } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import {
  FIRST_YEAR,
  LAST_YEAR,
  isFiner,
  parentPeriod,
  parsePeriodKey,
  periodContaining,
  periodKey,
  subPeriods,
} from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { nameKey } from '../metrics/catalogue/name-key.ts';
import { readPeriodToken } from './old-sheet/period-token.ts';
import type { PeriodToken } from './old-sheet/period-token.ts';

/** Where someone wants to go: a period that was named, or a day, which any kind of period holds. */
export type Destination =
  | { readonly type: 'period'; readonly period: Period }
  | { readonly type: 'day'; readonly day: Day };

export type DestinationError =
  | 'not_a_period'
  | 'no_such_week'
  | 'no_such_day'
  | 'year_out_of_range';

export type DestinationRules = { readonly today: Day; readonly calendar: Calendar };

const TODAY_WORDS: ReadonlySet<string> = new Set(
  ['aujourd’hui', 'auj', 'auj.', 'maintenant', 'today', 'now'].map(nameKey),
);
/** The second half of a business year's name, `2026–27`: its first year is its key. */
const SECOND_YEAR = /(\d{4})–\d{2}(?!\d)/;
const LONE_YEAR = /(?<!\d)(\d{4})(?!\d)/;

/**
 * Reads the name of a period in French or English as people write it: `2026-03`, `mars 2026`,
 * `March`, `T1 2026`, `Q1`, `S12 2026`, `W12`, `2026`, a date with the day first, `aujourd’hui`,
 * `today`. What names no year lies in the year of today.
 */
export function readDestination(
  text: string,
  { today, calendar }: DestinationRules,
): Result<Destination, DestinationError> {
  if (TODAY_WORDS.has(nameKey(text))) return ok({ type: 'day', day: today });
  const token = readPeriodToken(text.replace(SECOND_YEAR, '$1'));
  if (!token) return err(isYearOutOfRange(text) ? 'year_out_of_range' : 'not_a_period');
  if (token.type === 'period') return periodOf(token, today, calendar);
  const isMonthFirst = token.order === 'mdy';
  const month = isMonthFirst ? token.first : token.second;
  const day = dayOf(token.year, month, isMonthFirst ? token.second : token.first);
  // 31 February would run on into March.
  return Number(day.slice(5, 7)) === month ? ok({ type: 'day', day }) : err('no_such_day');
}

function isYearOutOfRange(text: string): boolean {
  const year = Number(LONE_YEAR.exec(text)?.[1] ?? FIRST_YEAR);
  return year < FIRST_YEAR || year > LAST_YEAR;
}

function periodOf(
  { kind, year, place }: Extract<PeriodToken, { type: 'period' }>,
  today: Day,
  calendar: Calendar,
): Result<Destination, DestinationError> {
  const thisYear = periodContaining(kind === 'quarter' ? 'year' : kind, today, calendar).key;
  const key = periodKey(kind, year ?? Number(thisYear.slice(0, 4)), place);
  const period = parsePeriodKey(key, calendar);
  if (period.ok) return ok({ type: 'period', period: period.value });
  return err(period.error);
}

/**
 * The period of a kind of columns at which one arrives: the named one, the one into which it rolls
 * up, or the first of those that roll up into it.
 */
export function arrivalAt(destination: Destination, kind: PeriodKind, calendar: Calendar): Period {
  if (destination.type === 'day') return periodContaining(kind, destination.day, calendar);
  const { period } = destination;
  if (!isFiner(kind, period.kind)) return parentPeriod(period, kind, calendar);
  return subPeriods(period, kind, calendar)[0] ?? periodContaining(kind, period.start, calendar);
}
