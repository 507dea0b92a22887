import type { PeriodInfo } from '#shared/features/values/model.ts';
import { closedAround } from '#shared/features/values/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { daysIn, isOpen, parsePeriodKey, periodsBetween } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import type { Setup } from './setup.ts';

/** The period of that key; refused where it names none. */
export function requirePeriod(key: string, calendar: Calendar): Period {
  const period = parsePeriodKey(key.trim().toUpperCase(), calendar);
  if (period.ok) return period.value;
  throw new Refusal('unknown_period', {
    field: 'period',
    details: { period: key, problem: period.error },
  });
}

/** Periods that one call may ask for: ten years of weeks and some. */
export const MOST_PERIODS = 600;

/** The periods from one key to another, both of the kind that was asked for. */
export function requireRange(
  kind: PeriodKind,
  from: string,
  to: string,
  calendar: Calendar,
): Period[] {
  const [first, last] = [from, to].map((key) => requirePeriod(key, calendar));
  if (!first || !last || first.kind !== kind || last.kind !== kind) {
    throw new Refusal('unknown_period', { field: 'from', details: { period: from, kind } });
  }
  const count = last.ordinal - first.ordinal + 1;
  if (count < 1 || count > MOST_PERIODS) {
    throw new Refusal('bad_input', { field: 'to', details: { problem: 'too_many_periods' } });
  }
  return periodsBetween(first, last, calendar);
}

/** A period as the window needs it: what closes it, and where today lies in it. */
export function periodInfoOf(
  { closedAt, calendar }: Pick<Setup, 'closedAt' | 'calendar'>,
  period: Period,
  today: Day,
): PeriodInfo {
  const isRunning = isOpen(period, today);
  return {
    kind: period.kind,
    key: period.key,
    start: period.start,
    end: period.end,
    isOpen: isRunning,
    isFuture: period.start > today,
    isClosed: closedAt.has(period.key),
    closedBy: closedAround(period, (key) => closedAt.has(key), calendar)?.key ?? null,
    day: isRunning ? dayNumber(today) - dayNumber(period.start) + 1 : null,
    days: daysIn(period),
  };
}
