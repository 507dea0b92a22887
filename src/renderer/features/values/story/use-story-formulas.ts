import { formulaInWords } from '../../../../shared/features/metrics/formula/in-words.ts';
import { formulaWithFigures } from '../../../../shared/features/metrics/formula/with-figures.ts';
import type { MetricSummary } from '../../../../shared/features/metrics/contract.ts';
import type { CellStory } from '../../../../shared/features/values/contract.ts';
import { formatNumber } from '../../../../shared/i18n/format.ts';
import { useLocale, useTranslations } from '../../../ui/locale.tsx';
import { useQuantityWords } from '../../../ui/quantity-words.ts';

/** A formula said twice: in the names of its metrics, and with this period's figures put in. */
export type SaidFormula = { readonly names: string; readonly figures: string };

/** Says the formula of a story; null for a figure that has none. */
export function useStoryFormulas(
  metrics: ReadonlyMap<string, MetricSummary>,
): (story: CellStory) => SaidFormula | null {
  const t = useTranslations('metrics.formula');
  const locale = useLocale();
  const quantity = useQuantityWords();
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
    const figures = formulaWithFigures(story.formula, story, {
      number,
      before: (text) => t('before', { text }),
      figure: (id, value) => {
        const unit = metrics.get(id)?.unit;
        return value === null || unit === undefined ? t('unknown') : quantity(value, unit);
      },
    });
    return names === null || figures === null ? null : { names, figures };
  };
}
