import { formatPeriodInSentence } from '#shared/i18n/format.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';

/** Says that a period is closed, and with which one around it; empty where it is not. */
export function useClosedWords(): (
  closedBy: string | null,
  period: Period,
  calendar: Calendar,
) => string {
  const t = useTranslations('values.column');
  const nameOf = usePeriodName();
  return (closedBy, { key }, calendar) => {
    if (closedBy === null) return '';
    return closedBy === key ? t('closed') : t('closedWith', { period: nameOf(closedBy, calendar) });
  };
}

/** The name of a period by its key, as a sentence says it: `oct. 2026`, `la semaine du 2 nov. 2026`. */
export function usePeriodName(): (key: string, calendar: Calendar) => string {
  const locale = useLocale();
  return (key, calendar) => {
    const period = parsePeriodKey(key, calendar);
    return period.ok ? formatPeriodInSentence(period.value, locale) : key;
  };
}
