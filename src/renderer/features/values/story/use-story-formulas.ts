import { formulaInWords } from '../../../../shared/features/metrics/formula/in-words.ts';
import type { MetricSummary } from '../../../../shared/features/metrics/contract.ts';
import type { CellStory } from '../../../../shared/features/values/contract.ts';
import { formatNumber } from '../../../../shared/i18n/format.ts';
import { daysIn, monthsIn, parsePeriodKey } from '../../../../shared/kernel/period.ts';
import type { Calendar } from '../../../../shared/kernel/period.ts';
import { useLocale, useTranslations } from '../../../ui/locale.tsx';
import { useQuantityWords } from '../cells/use-cell-words.ts';

/** A formula said twice: in the names of its metrics, and with this period's figures put in. */
export type SaidFormula = { readonly names: string; readonly figures: string };

/** Says the formula of a story; null for a figure that has none. */
export function useStoryFormulas(
  metrics: ReadonlyMap<string, MetricSummary>,
  calendar: Calendar,
): (story: CellStory) => SaidFormula | null {
  const t = useTranslations('metrics.formula');
  const locale = useLocale();
  const quantity = useQuantityWords();
  const number = (value: number): string => formatNumber(value, 'ratio', locale);

  return (story) => {
    if (story.formula === null) return null;
    const period = parsePeriodKey(story.period, calendar);
    const names = formulaInWords(story.formula, {
      number,
      constant: (name) => t(name),
      before: (text) => t('before', { text }),
      metric: (id, role) =>
        t(`role.${role}`, { name: metrics.get(id)?.name[locale.language] ?? id }),
    });
    const figures = formulaInWords(story.formula, {
      number,
      before: (text) => t('before', { text }),
      constant: (name) => {
        if (!period.ok) return t(name);
        return number(name === 'days_in_period' ? daysIn(period.value) : monthsIn(period.value));
      },
      metric: (id, role) => {
        const part = story.parts.find(
          (one) => one.depth === 1 && one.metric === id && one.role === role,
        );
        const unit = metrics.get(id)?.unit;
        const value = part?.value ?? null;
        return value === null || unit === undefined ? t('unknown') : quantity(value, unit);
      },
    });
    return names === null || figures === null ? null : { names, figures };
  };
}
