import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MetricSummary } from '../../../shared/features/metrics/contract.ts';
import { isAdditive } from '../../../shared/features/metrics/formula/additive.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useLocale } from '../../ui/locale.tsx';

/** All metrics by their id; empty while they are read. */
export function useMetrics(): ReadonlyMap<string, MetricSummary> {
  const list = useOperationQuery('metrics.list', {}).data;
  return useMemo(() => new Map(list?.map((metric) => [metric.id, metric])), [list]);
}

/** The name of a metric in the user's language; its id while the names are read. */
export function useMetricName(): (id: string) => string {
  const metrics = useMetrics();
  const { language } = useLocale();
  return (id) => metrics.get(id)?.name[language] ?? id;
}

/** True where a period's figure is the sum of its parts, so that an open one is only partly in. */
export function useIsFlow(id: string): boolean {
  const metrics = useMetrics();
  return useMemo(() => isAdditive(id, metrics), [id, metrics]);
}

/** A definition in plain words, and the worked example where there is one. */
export type Definition = { readonly text: string; readonly example: string | null };

/**
 * What a metric is. The catalogue's words weigh more than the whole screen, so they are loaded when
 * a definition is first wanted; undefined until then.
 */
export function useDefinition(id: string): Definition | undefined {
  const { language } = useLocale();
  const metric = useMetrics().get(id);
  const catalogue = useQuery({
    queryKey: ['catalogue'],
    queryFn: () => import('../../../shared/features/metrics/catalogue/catalogue.ts'),
  }).data;
  if (metric?.origin === 'own') return { text: metric.description, example: null };
  const words = catalogue?.catalogueEntry(id)?.words;
  return words && { text: words.definition[language], example: words.example[language] };
}
