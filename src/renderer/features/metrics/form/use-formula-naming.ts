import { useMemo } from 'react';
import { formulaNaming } from '#shared/features/metrics/formula/named-formula.ts';
import type { FormulaNaming } from '#shared/features/metrics/formula/named-formula.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';

/** Formulas in the words of the user: metrics by name, and what looks back or counts days. */
export function useFormulaNaming(metrics: MetricsById): FormulaNaming {
  const { language } = useLocale();
  const t = useTranslations('metrics.formulaWord');
  return useMemo(() => {
    const other = language === 'fr' ? 'en' : 'fr';
    return formulaNaming([
      ...[...metrics.values()].map(({ id, name }) => ({
        word: id,
        names: [name[language], name[other]],
      })),
      { word: 'prev(', names: [`${t('prev')}(`] },
      { word: 'open(', names: [`${t('open')}(`] },
      { word: 'days_in_period', names: [t('days_in_period')] },
      { word: 'months_in_period', names: [t('months_in_period')] },
    ]);
  }, [metrics, language, t]);
}
