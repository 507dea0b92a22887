import { formatPeriod } from '../../../shared/i18n/format.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useLocale } from '../../ui/locale.tsx';

/** The name of a calendar month, `nov. 2026`, whatever year the business keeps. */
export function useMonthName(): (month: string) => string {
  const locale = useLocale();
  return (month) => formatPeriod({ kind: 'month', key: month, start: `${month}-01` }, locale);
}

/** The years and months in which something was written, the newest first. */
export function usePeriodOptions(): readonly { readonly value: string; readonly label: string }[] {
  const nameOf = useMonthName();
  const months = (useOperationQuery('ledger.months', {}).data ?? []).map(({ month }) => month);
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return years.toReversed().flatMap((year) => [
    { value: year, label: year },
    ...months
      .filter((month) => month.startsWith(year))
      .toReversed()
      .map((month) => ({ value: month, label: nameOf(month) })),
  ]);
}
