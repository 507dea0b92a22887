import { formatPeriod } from '#shared/i18n/format.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';

const FEW = 3;

/** Names a period by its key: `nov. 2026`. */
export function usePeriodName(): (key: string) => string {
  const locale = useLocale();
  return (key) => {
    const period = parsePeriodKey(key, locale);
    return period.ok ? formatPeriod(period.value, locale) : key;
  };
}

/** Names periods by their keys: all of a few, the first and the last of many. */
export function usePeriodNames(): (keys: readonly string[]) => string {
  const t = useTranslations('values.explanation');
  const nameOf = usePeriodName();
  return (keys) => {
    const [first, last] = [keys[0], keys.at(-1)];
    if (first === undefined || last === undefined) return '';
    if (keys.length <= FEW) return keys.map(nameOf).join(', ');
    return t('manyPeriods', { first: nameOf(first), last: nameOf(last), count: keys.length });
  };
}
