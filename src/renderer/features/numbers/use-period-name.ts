import { formatPeriod } from '#shared/i18n/format.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import { useLocale } from '#renderer/ui/locale.tsx';

/** The name of a period that a file tells of. */
export function usePeriodName(): (at: { readonly period: string }) => string {
  const locale = useLocale();
  return ({ period }) => {
    const parsed = parsePeriodKey(period, locale);
    return parsed.ok ? formatPeriod(parsed.value, locale) : period;
  };
}
