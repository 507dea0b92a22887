import { formulaInWords } from '#shared/features/metrics/formula/in-words.ts';
import { formatNumber } from '#shared/i18n/format.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';

/** Says a formula in the names of its metrics; null for a text that is none. */
export function useFormulaWords(metrics: MetricsById): (formula: string) => string | null {
  const t = useTranslations('metrics.formula');
  const locale = useLocale();
  return (formula) =>
    formulaInWords(formula, {
      number: (value) => formatNumber(value, 'ratio', locale),
      constant: (name) => t(name),
      before: (text) => t('before', { text }),
      metric: (id, role) =>
        t(`role.${role}`, { name: metrics.get(id)?.name[locale.language] ?? id }),
    });
}
