import { formatPeriod } from '../../../shared/i18n/format.ts';
import { groupedBy } from '../../../shared/kernel/grouped.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useLocale } from '../../ui/locale.tsx';
import { daysOf, quarterOf } from './ledger-filter.ts';

/** The name of a calendar month, `nov. 2026`, whatever year the business keeps. */
export function useMonthName(): (month: string) => string {
  const locale = useLocale();
  return (month) => formatPeriod({ kind: 'month', key: month, start: `${month}-01` }, locale);
}

/** The years, quarters and months in which something was written, the newest first. */
export function usePeriodOptions(): readonly { readonly value: string; readonly label: string }[] {
  const nameOf = useMonthName();
  // Quarters of the calendar, whatever year the business keeps.
  const locale = { ...useLocale(), yearStartMonth: 1 };
  const months = (useOperationQuery('ledger.months', {}).data ?? []).map(({ month }) => month);
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return years
    .toReversed()
    .flatMap((year) => [
      { value: year, label: year },
      ...[
        ...groupedBy(months.filter((month) => month.startsWith(year)).toReversed(), quarterOf),
      ].flatMap(([quarter, ofQuarter]) => [
        { value: quarter, label: formatPeriod(calendarQuarter(quarter), locale) },
        ...ofQuarter.map((month) => ({ value: month, label: nameOf(month) })),
      ]),
    ]);
}

function calendarQuarter(key: string) {
  return { kind: 'quarter', key, start: daysOf(key).from ?? '' } as const;
}
