/**
 * A moment in UTC with milliseconds, `2026-11-22T09:30:00.000Z`: as `Date.prototype.toISOString`
 * prints it, so that the order of the texts is the order of the moments. Columns whose names end
 * in `_at` hold one. Figures never do: they belong to days and periods.
 */
export type Instant = string;

const MILLISECONDS_PER_DAY = 86_400_000;

/** The instant as this module's text. */
export function instantOf(date: Date): Instant {
  return date.toISOString();
}

/** Days, with their fraction, since 1970-01-01T00:00Z. */
export function daysOf(instant: Instant): number {
  return Date.parse(instant) / MILLISECONDS_PER_DAY;
}
