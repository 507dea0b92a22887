import { dayNumber, isDay } from '#shared/kernel/day.ts';
import { withoutAccents } from '#shared/kernel/fold-text.ts';
import { fullYear, monthNamed } from '#shared/kernel/month-names.ts';

/** Which of two numbers below 13 is the day. */
export type DayOrder = 'dmy' | 'mdy';

/** A day as it is written, with its time of day and how far that is ahead of UTC, where they are told. */
export type Moment = {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** null: no time of day is told. */
  readonly second: number | null;
  /** Minutes; null: as the tool's clock shows it. */
  readonly offset: number | null;
};

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ,]\s*(.+))?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[ ,T]\s*(.+))?$/;
const WEEKDAY = String.raw`(?:\p{L}{2,9}\.?,?\s+)?`;
const TIME_BEHIND = String.raw`(?:,?\s+(?:at\s+|a\s+)?(.+))?`;
const NAME_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME_BEHIND}$`,
  'u',
);
const DAY_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:er|st|nd|rd|th)?\.?[ -](\p{L}{3,9})\.?,?[ -](\d{4})${TIME_BEHIND}$`,
  'u',
);
const TIME =
  /^(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(z|utc|gmt)?\s*(?:([+-])(\d{1,2}):?(\d{2})?)?$/i;
const LONGEST_MOMENT = 60;
const MINUTES_PER_HOUR = 60;

/** A moment that is written with either of two orders: both are to be told apart by others. */
type TwoOrders = { readonly first: number; readonly second: number };

/** The two numbers of a day that may be written either way; null: it is written in one way only. */
function twoOrdersOf(text: string): TwoOrders | null {
  const found = YEAR_LAST.exec(text.trim());
  return found ? { first: Number(found[1]), second: Number(found[2]) } : null;
}

/**
 * What a column of days proves of their order: `both` where one row says this and another that; null
 * where none of them tells. `isOpen`: a day of it means another one the other way round.
 */
export function provedOrder(texts: Iterable<string>): {
  readonly order: DayOrder | 'both' | null;
  readonly isOpen: boolean;
} {
  let [hasDayFirst, hasMonthFirst, isOpen] = [false, false, false];
  for (const text of texts) {
    const orders = text === '' ? null : twoOrdersOf(text);
    if (!orders) continue;
    hasDayFirst ||= orders.first > 12;
    hasMonthFirst ||= orders.second > 12;
    isOpen ||= orders.first !== orders.second && orders.first <= 12 && orders.second <= 12;
  }
  const order =
    hasDayFirst && hasMonthFirst ? 'both' : hasDayFirst ? 'dmy' : hasMonthFirst ? 'mdy' : null;
  return { order, isOpen };
}

/** Days of many rows are few: each is worked out once. */
const MOST_KEPT = 20_000;

/** Reads days and moments as tools write them; null: it is none. */
export function momentReader(order: DayOrder): (text: string) => Moment | null {
  const kept = new Map<string, Moment | null>();
  return (text) => {
    const plain = plainMoment(text);
    if (plain) return plain;
    const known = kept.get(text);
    if (known !== undefined) return known;
    const read = text.length > LONGEST_MOMENT ? null : readMoment(text.trim(), order);
    if (kept.size < MOST_KEPT) kept.set(text, read);
    return read;
  };
}

/**
 * `2026-10-05 14:30:00`, as most tools write moments: those of many rows are many, and each is read
 * without a pattern. null: it is written otherwise, or none.
 */
function plainMoment(text: string): Moment | null {
  if (text.length !== 19 || text[4] !== '-' || text[7] !== '-') return null;
  if ((text[10] !== ' ' && text[10] !== 'T') || text[13] !== ':' || text[16] !== ':') return null;
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0) return null;
  const day = knownDay(text.slice(0, 10));
  return day === null ? null : { day, second: hour * 3600 + minute * 60 + second, offset: null };
}

const ZERO = 48;

/** -1: they are none. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO];
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

function readMoment(text: string, order: DayOrder): Moment | null {
  const first = YEAR_FIRST.exec(text);
  if (first) return momentOf([first[1], first[3], first[4]], first[5]);
  const compact = COMPACT.exec(text);
  if (compact) return momentOf([compact[1], compact[2], compact[3]], undefined);
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [month, date] = order === 'dmy' ? [last[2], last[1]] : [last[1], last[2]];
    return momentOf([fullYear(last[3] ?? ''), month, date], last[4]);
  }
  return /\p{L}/u.test(text) ? worded(withoutAccents(text).toLowerCase()) : null;
}

function worded(text: string): Moment | null {
  const named = NAME_FIRST.exec(text);
  const [name, date, year, time] = named
    ? [named[1], named[2], named[3], named[4]]
    : dayFirst(DAY_FIRST.exec(text));
  const month = monthNamed(name ?? '');
  return month === undefined ? null : momentOf([year, String(month), date], time);
}

function dayFirst(found: RegExpExecArray | null) {
  return [found?.[2], found?.[1], found?.[3], found?.[4]] as const;
}

type DayParts = readonly [string | undefined, string | undefined, string | undefined];

function momentOf(
  [year, month = '', date = '']: DayParts,
  time: string | undefined,
): Moment | null {
  const day = knownDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  if (day === null || time === undefined) return day === null ? null : { day, ...NO_CLOCK };
  const clock = clockOf(time);
  return clock && { day, ...clock };
}

const NO_CLOCK = { second: null, offset: null };
/** Moments are many, and their days few. */
const days = new Map<string, number | null>();

function knownDay(text: string): number | null {
  const known = days.get(text);
  if (known !== undefined) return known;
  const day = isDay(text) ? dayNumber(text) : null;
  if (days.size < MOST_KEPT) days.set(text, day);
  return day;
}

function clockOf(text: string): Pick<Moment, 'second' | 'offset'> | null {
  const found = TIME.exec(text.trim());
  if (!found) return null;
  const [, hour, minute, second = '0', half, zone, sign, ahead, rest = '0'] = found;
  const isAfternoon = half?.toLowerCase().startsWith('p') === true;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  if (hours > 24 || Number(minute) > 59) return null;
  const minutesAhead = Number(ahead ?? 0) * MINUTES_PER_HOUR + Number(rest);
  const isTold = zone !== undefined || ahead !== undefined;
  return {
    second: hours * 3600 + Number(minute) * 60 + Number(second),
    offset: isTold ? (sign === '-' ? -minutesAhead : minutesAhead) : null,
  };
}

/** Days that are named in a text, in their order: of a preamble, or of a file's name. */
const DAYS_IN_TEXT =
  /(?<!\d)(?:\d{4}-\d{2}-\d{2}|(?:19|20)\d{6}|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?![\d])|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4}/gu;

/** None where a day could be another one: they prove no order together, and `order` tells none. */
export function daysIn(text: string, order: DayOrder | null): number[] {
  const found = text.match(DAYS_IN_TEXT) ?? [];
  const proved = provedOrder(found);
  const read = proved.order ?? order ?? (proved.isOpen ? 'both' : 'dmy');
  return read === 'both' ? [] : found.flatMap((one) => readMoment(one, read)?.day ?? []);
}
