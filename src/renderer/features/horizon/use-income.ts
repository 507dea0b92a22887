import type { MonthIncome } from '#shared/features/focus/horizon.ts';
import type { SignalChart } from '#shared/features/signals/contract.ts';
import type { PeriodInfo } from '#shared/features/values/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining, shiftPeriod } from '#shared/kernel/period.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale } from '#renderer/ui/locale.tsx';

/** Two years: enough to see a share move. */
const MONTHS_SHOWN = 24;

/** A month whose time sold and scalable income are both known, in cents. */
export type KnownMonth = MonthIncome & { readonly period: PeriodInfo };

/** What came in month by month, oldest first, and how many customers leave, in percent a month. */
export type Income = { readonly months: readonly KnownMonth[]; readonly churn: number | null };

/** Income of the last two years up to the open month; undefined while it is read. */
export function useIncome(today: Day): Income | undefined {
  const calendar = useLocale();
  const range = rangeOf(today, calendar);
  const time = useMonths('revenue_time', range);
  const scalable = useMonths('revenue_scalable', range);
  const recurring = useMonths('mrr', range);
  const churn = useMonths('churn', range);
  if (!time || !scalable || !recurring || !churn) return undefined;
  const months = time.flatMap(({ period, value }, index): KnownMonth[] => {
    const sold = scalable[index]?.value ?? null;
    if (value === null || sold === null) return [];
    return [{ period, time: value, scalable: sold, recurring: recurring[index]?.value ?? 0 }];
  });
  return { months, churn: meanOfLast(churn) };
}

type Points = SignalChart['points'];

function rangeOf(today: Day, calendar: Calendar) {
  const now = periodContaining('month', today, calendar);
  return { from: shiftPeriod(now, 1 - MONTHS_SHOWN, calendar).key, to: now.key };
}

function useMonths(metric: string, range: ReturnType<typeof rangeOf>): Points | undefined {
  const asked = { metric, kind: 'month' as const, segment: null };
  return useOperationQuery('signals.chart', { ...asked, ...range }).data?.points;
}

/** Of the last three finished months that are known: few customers make one month jump. */
function meanOfLast(points: Points): number | null {
  const known = points.filter(({ period, value }) => !period.isOpen && value !== null).slice(-3);
  if (known.length === 0) return null;
  return known.reduce((sum, { value }) => sum + (value ?? 0), 0) / known.length;
}
