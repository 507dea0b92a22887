/**
 * A local calendar date, `YYYY-MM-DD`. Never a timestamp: no time zone and no clock change can
 * move it to another day.
 */
export type Day = string;

/** Days from one to another, both included. */
export type DayRange = { readonly from: Day; readonly to: Day };

const MILLISECONDS_PER_DAY = 86_400_000;
const DAY_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 (negative before). The date must be a real one: check with `isDay`. */
export function dayNumber(day: Day): number {
  const [year, month, date] = day.split('-').map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1) / MILLISECONDS_PER_DAY;
}

/** The date that lies `number` days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The date made of a year, a month (1 to 12, others carry over) and a day of the month. */
export function dayOf(year: number, month: number, date: number): Day {
  return dayFromNumber(Date.UTC(year, month - 1, date) / MILLISECONDS_PER_DAY);
}

/** The date `count` days later (earlier where negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** True for text of the shape `YYYY-MM-DD` that names a date of the calendar (no 30 February). */
export function isDay(text: string): boolean {
  if (!DAY_SHAPE.test(text)) return false;
  const number = dayNumber(text);
  return Number.isFinite(number) && dayFromNumber(number) === text;
}

/** The local calendar date of an instant, on the machine's own clock and time zone. */
export function localDay(instant: Date): Day {
  return dayOf(instant.getFullYear(), instant.getMonth() + 1, instant.getDate());
}
