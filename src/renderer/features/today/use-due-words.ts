import type { Due } from '#shared/features/today/contract.ts';
import type { PeriodInfo } from '#shared/features/values/model.ts';
import { formatDay, formatPeriod } from '#shared/i18n/format.ts';
import type { Locale } from '#shared/i18n/format.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { dayInWords, useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';

/** What is due, in one sentence. */
export function useDueWords(): (due: Due) => string {
  const t = useTranslations('today');
  const locale = useLocale();
  const metrics = useMetrics();
  const nameOf = useMetricName();
  const { valueText } = useValueText();
  const inWords = (day: string) => dayInWords(day, locale);
  return (due) => {
    switch (due.kind) {
      case 'review': {
        const words = {
          day: inWords(due.period.start),
          period: atTheStart(formatPeriod(due.period, locale)),
        };
        return t(`review.${due.review}`, words);
      }
      case 'figures': {
        const name = nameOf(due.metric);
        const text = t('figures.text', {
          kind: due.period.kind,
          name: nameInSentence(due.period, locale),
          metric: due.segment === null ? name : `${name}, ${due.segment}`,
          value: valueText(due.value, metrics.get(due.metric)?.unit ?? 'count'),
        });
        return due.count === 1 ? text : t('figures.more', { text, count: due.count - 1 });
      }
      case 'differences':
        return t('differences', { count: due.count });
      case 'waiting':
        return t('waiting', { count: due.count, day: formatDay(due.oldest, locale) });
      case 'action': {
        const text = t('action.text', { title: due.title, day: inWords(due.dueOn) });
        return due.count === 1 ? text : t('action.more', { text, count: due.count - 1 });
      }
      case 'statement':
        return t('statement.text', {
          account: due.account ?? t('statement.bank'),
          day: formatDay(due.until, locale),
        });
    }
  };
}

/** A week goes by its Monday: nobody knows its number. */
function nameInSentence(period: PeriodInfo, locale: Locale): string {
  return period.kind === 'week'
    ? dayInWords(period.start, locale)
    : atTheStart(formatPeriod(period, locale));
}

/** French writes its months small, but at the start of a sentence. */
function atTheStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
