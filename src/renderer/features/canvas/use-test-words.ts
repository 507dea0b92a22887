import type { Hypothesis } from '#shared/features/canvas/contract.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { useCanvasWords } from './canvas-words.ts';

/** A hypothesis in sentences: what is believed, and what decides it. */
export function useTestWords() {
  const t = useCanvasWords();
  const locale = useLocale();
  const nameOf = useMetricName();
  const { valueText } = useValueText();
  return {
    said: ({ change, whom, metric, start, proves, byOn, unit }: Hypothesis): string => {
      const told = {
        change,
        whom,
        metric: nameOf(metric),
        proves: valueText(proves, unit),
        day: formatDay(byOn, locale),
      };
      return start === null
        ? t('test.saidWithout', told)
        : t('test.said', { ...told, start: valueText(start, unit) });
    },
    facts: ({ proves, refutes, reading, value, says, unit }: Hypothesis): string =>
      [
        `${t('test.proof', { proves: valueText(proves, unit), refutes: valueText(refutes, unit) })} (${t(`test.reading.${reading}`)})`,
        value === null ? t('test.unknown') : t('test.now', { value: valueText(value, unit) }),
        ...(says === null ? [] : [t(`test.says.${says}`)]),
      ].join(' · '),
  };
}
