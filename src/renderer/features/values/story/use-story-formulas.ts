import { formulaInWords } from '../../../../shared/features/metrics/formula/in-words.ts';
import type { MetricSummary } from '../../../../shared/features/metrics/contract.ts';
import type { CellStory } from '../../../../shared/features/values/contract.ts';
import { formatNumber } from '../../../../shared/i18n/format.ts';
import { useFilledWords } from '../../../parts/metric/use-filled-words.ts';
import { useLocale, useTranslations } from '../../../ui/locale.tsx';

/** A formula said twice: in the names of its metrics, and with this period's figures put in. */
export type SaidFormula = { readonly names: string; readonly figures: string };

/** Says the formula of a story; null for a figure that has none. */
export function useStoryFormulas(
  metrics: ReadonlyMap<string, MetricSummary>,
): (story: CellStory) => SaidFormula | null {
  const t = useTranslations('metrics.formula');
  const locale = useLocale();
  const filled = useFilledWords();
  const number = (value: number): string => formatNumber(value, 'ratio', locale);

  return (story) => {
    if (story.formula === null) return null;
    const names = formulaInWords(story.formula, {
      number,
      constant: (name) => t(name),
      before: (text) => t('before', { text }),
      metric: (id, role) =>
        t(`role.${role}`, { name: metrics.get(id)?.name[locale.language] ?? id }),
    });
    return names === null ? null : { names, figures: filled(story.filled) };
  };
}
