import type { PeriodKind } from '#shared/kernel/period.ts';

const MONTHS: Readonly<Record<PeriodKind, number | null>> = {
  week: null,
  month: 1,
  quarter: 3,
  year: 12,
};

/** What is a loss of those who were there, and what is the share that stays. */
const COMPOUNDING: Readonly<Record<string, 'lost' | 'kept'>> = {
  churn: 'lost',
  retention: 'kept',
};

/**
 * A loss, or what is kept of all, of one kind of period as it compounds over another; in percent.
 * Who keeps 95 % in a year keeps 0.95^(1/12) of them in a month, so that 5 % lost in a year are
 * 0.43 a month and not 5. Null for a metric that does not compound, and for weeks.
 */
export function compoundedTo(
  metric: string,
  percent: number,
  from: PeriodKind,
  to: PeriodKind,
): number | null {
  const way = COMPOUNDING[metric];
  const [monthsFrom, monthsTo] = [MONTHS[from], MONTHS[to]];
  if (way === undefined || monthsFrom === null || monthsTo === null) return null;
  const kept = way === 'kept' ? percent : 100 - percent;
  const carried = 100 * (kept / 100) ** (monthsTo / monthsFrom);
  return way === 'kept' ? carried : 100 - carried;
}
