import { parsePeriodKey } from '#shared/kernel/period.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';

/**
 * The same period a year before: the same month, quarter or ISO week by its name. Null where there
 * is none: a 53rd week, or a year before all years.
 */
export function yearBefore({ key }: Period, calendar: Calendar): Period | null {
  const before = `${Number(key.slice(0, 4)) - 1}${key.slice(4)}`;
  const parsed = parsePeriodKey(before, calendar);
  return parsed.ok ? parsed.value : null;
}
