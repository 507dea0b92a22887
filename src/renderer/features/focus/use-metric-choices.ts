import { useMemo } from 'react';
import {
  businessModelWords,
  leanStageWords,
} from '#shared/features/metrics/catalogue/facet-words.ts';
import { dozenFor } from '#shared/features/metrics/catalogue/first-run/dozen.ts';
import { suggestionsFor } from '#shared/features/metrics/catalogue/first-run/suggestions-for.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { choiceGroups } from './metric-choices.ts';
import type { ChoiceGroup } from './metric-choices.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';

/** The metrics to choose from, those that suit this business's model and stage first. */
export function useMetricChoices(): readonly ChoiceGroup[] {
  const { language } = useLocale();
  const metrics = useMetrics();
  const settings = useOperationQuery('settings.read', {}).data;
  const model = settings?.business_model ?? null;
  const stage = settings?.lean_stage ?? null;
  const t = useTranslations('focus.form');
  return useMemo(() => {
    const suggested = suggestionsFor(model, stage).map(({ metric, why }) => ({
      metric,
      why: why[language],
    }));
    const business = [
      model && businessModelWords[model][language],
      stage && leanStageWords[stage][language],
    ].filter((word) => word !== null);
    const heading =
      business.length === 0
        ? t('suggested')
        : t('suggestedFor', { business: business.join(' · ') });
    const first = dozenFor(model, stage);
    return choiceGroups(metrics, { heading, metrics: suggested, first }, language);
  }, [metrics, model, stage, language, t]);
}
