import type { PeriodInfo } from '#shared/features/values/model.ts';
import { dayNumber } from '#shared/kernel/day.ts';
import { CIVIL_CALENDAR, daysIn, parsePeriodKey, periodsBetween } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';

/** The day on which every piece is looked at. */
export const TODAY = '2026-11-22';

/** A period by its key, `2026-W47`; a faulty key is a fault of the state. */
export function periodOf(key: string): Period {
  const period = parsePeriodKey(key, CIVIL_CALENDAR);
  if (!period.ok) throw new Error(`${key} is no period.`);
  return period.value;
}

/** A period with today's place in it. */
export function periodInfo(key: string, more: Partial<PeriodInfo> = {}): PeriodInfo {
  return infoOf(periodOf(key), more);
}

export function periodInfos(first: string, last: string): PeriodInfo[] {
  const periods = periodsBetween(periodOf(first), periodOf(last), CIVIL_CALENDAR);
  return periods.map((period) => infoOf(period));
}

function infoOf(period: Period, more: Partial<PeriodInfo> = {}): PeriodInfo {
  const { kind, key, start, end } = period;
  const isOpen = start <= TODAY && TODAY <= end;
  return {
    kind,
    key,
    start,
    end,
    isOpen,
    isFuture: start > TODAY,
    isClosed: false,
    closedBy: null,
    day: isOpen ? dayNumber(TODAY) - dayNumber(start) + 1 : null,
    days: daysIn(period),
    ...more,
  };
}
