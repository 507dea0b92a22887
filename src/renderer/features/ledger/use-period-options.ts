import { formatPeriod } from '#shared/i18n/format.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { daysOf, quarterOf } from './ledger-filter.ts';

/** The name of a calendar month, `nov. 2026`, whatever year the business keeps. */
export function useMonthName(): (month: string) => string {
  const locale = useLocale();
  return (month) => formatPeriod({ kind: 'month', key: month, start: `${month}-01` }, locale);
}

/** The name of a year, a quarter or a month of the calendar, whatever year the business keeps. */
export function useCalendarName(): (key: string) => string {
  const locale = { ...useLocale(), yearStartMonth: 1 };
  const kindOf = (key: string) =>
    key.length === 4 ? 'year' : key.includes('Q') ? 'quarter' : 'month';
  return (key) => formatPeriod({ kind: kindOf(key), key, start: daysOf(key).from ?? '' }, locale);
}

/** The years, quarters and months in which something was written, the newest first. */
export function usePeriodOptions(): readonly { readonly value: string; readonly label: string }[] {
  const nameOf = useCalendarName();
  const months = (useOperationQuery('ledger.months', {}).data ?? []).map(({ month }) => month);
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return years
    .toReversed()
    .flatMap((year) => [
      { value: year, label: year },
      ...[
        ...groupedBy(months.filter((month) => month.startsWith(year)).toReversed(), quarterOf),
      ].flatMap(([quarter, ofQuarter]) => [
        { value: quarter, label: nameOf(quarter) },
        ...ofQuarter.map((month) => ({ value: month, label: nameOf(month) })),
      ]),
    ]);
}
