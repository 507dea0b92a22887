import type { LedgerDifference } from '#shared/features/values/differences.ts';
import { formatDay, formatExactMoney } from '#shared/i18n/format.ts';
import { localDay } from '#shared/kernel/day.ts';
import { usePeriodName } from '#renderer/parts/explanation/use-period-name.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';

/** What the ledger and a person say of one place, in words. */
export type DifferenceWords = {
  readonly metric: string;
  readonly period: string;
  /** The two figures, money to the cent. */
  readonly ledger: string;
  readonly own: string;
  /** The days of the ledger’s, where the person’s comes from, and when. */
  readonly days: string;
  readonly source: string;
  readonly day: string;
};

export function useDifferenceWords(): (difference: LedgerDifference) => DifferenceWords {
  const t = useTranslations('values.differences');
  const locale = useLocale();
  const nameOf = useMetricName();
  const periodName = usePeriodName();
  const { valueText } = useValueText();
  const figure = (value: number, { unit }: LedgerDifference): string =>
    unit === 'money' ? formatExactMoney(value, locale) : valueText(value, unit);
  const daysOf = ({ ledger: { days } }: LedgerDifference): string => {
    if (days === null) return t('noDay');
    const [from, to] = [days.from, days.to].map((day) => formatDay(day, locale, 'short'));
    return days.from === days.to
      ? t('oneDay', { day: from ?? '' })
      : t('days', { from: from ?? '', to: to ?? '' });
  };
  return (difference) => ({
    metric: nameOf(difference.metric),
    period: periodName(difference.period),
    ledger: figure(difference.ledger.value, difference),
    own: figure(difference.own.value, difference),
    days: daysOf(difference),
    source: t(`sources.${difference.own.source}`),
    day: formatDay(localDay(new Date(difference.own.at)), locale, 'short'),
  });
}
