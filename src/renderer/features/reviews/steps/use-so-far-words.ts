import type { AskedNumber, Review } from '#shared/features/reviews/contract.ts';
import { formatDay, formatPeriod, monthName } from '#shared/i18n/format.ts';
import { dayInWords, useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';

type SoFarWords = {
  /** `nov. 2026, à ce jour`, `S47 2026`. */
  readonly periodText: (number: AskedNumber) => string;
  /** What stands of a number that is under way, or is not final yet; null: it is asked like any other. */
  readonly standing: (number: AskedNumber) => string | null;
  /** `lundi dernier`, `le 16 nov.`; null: the value tells no day. */
  readonly since: (number: AskedNumber) => string | null;
};

/** True where somebody has to say whether what stands so far is what the period came to. */
export function isToConfirm({ state, until, period }: AskedNumber): boolean {
  return state === 'missing' && until !== null && !period.isOpen;
}

/** How a number stands that is no whole period yet, in words. */
export function useSoFarWords({ period: reviewed }: Pick<Review, 'period'>): SoFarWords {
  const t = useTranslations('reviews.numbers');
  const locale = useLocale();
  const { valueText } = useValueText();
  const nameOf = ({ period }: AskedNumber): string => {
    if (period.kind === 'month') {
      const name = monthName(Number(period.key.slice(5)), locale);
      return name.charAt(0).toLocaleUpperCase(locale.language) + name.slice(1);
    }
    return period.kind === 'week' ? dayInWords(period.start, locale) : formatPeriod(period, locale);
  };
  const since = ({ until }: AskedNumber): string | null => {
    if (until === null) return null;
    // A check-in looks back on the week that began last Monday.
    const isMonday = reviewed.kind === 'week' && until === reviewed.start;
    return isMonday
      ? t('since.monday')
      : t('since.day', { day: formatDay(until, locale, 'short') });
  };
  return {
    since,
    periodText: ({ period }) => {
      const text = formatPeriod(period, locale);
      return period.isOpen ? t('toDate', { period: text }) : text;
    },
    standing: (number) => {
      const { value, unit, period } = number;
      const name = nameOf(number);
      if (value !== null && isToConfirm(number)) {
        return t('final', { kind: period.kind, name, value: valueText(value, unit) });
      }
      if (!period.isOpen) return null;
      if (value === null) return t('soFarFirst', { month: name });
      const said = { month: name, value: valueText(value, unit) };
      const day = since(number);
      return day === null ? t('soFarUndated', said) : t('soFar', { ...said, since: day });
    },
  };
}
