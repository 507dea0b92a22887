import { formatPeriod } from '#shared/i18n/format.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import { useLocale } from '#renderer/ui/locale.tsx';

/** Names a period by its key: `nov. 2026`, or as `format` says it. */
export function usePeriodName(format = formatPeriod): (key: string) => string {
  const locale = useLocale();
  return (key) => {
    const period = parsePeriodKey(key, locale);
    return period.ok ? format(period.value, locale) : key;
  };
}
