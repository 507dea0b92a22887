import { useMemo } from 'react';
import { suggestionsFor } from '../../../shared/features/metrics/catalogue/first-run/suggestions-for.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useLocale } from '../../ui/locale.tsx';
import { choiceGroups } from './metric-choices.ts';
import type { ChoiceGroup } from './metric-choices.ts';
import { useMetrics } from '../../api/use-metrics.ts';

/** The metrics to choose from, those that suit this business's model and stage first. */
export function useMetricChoices(): readonly ChoiceGroup[] {
  const { language } = useLocale();
  const metrics = useMetrics();
  const settings = useOperationQuery('settings.read', {}).data;
  const model = settings?.business_model ?? null;
  const stage = settings?.lean_stage ?? null;
  return useMemo(() => {
    const suggested = suggestionsFor(model, stage).map(({ metric, why }) => ({
      metric,
      why: why[language],
    }));
    return choiceGroups(metrics, suggested, language);
  }, [metrics, model, stage, language]);
}
