import { useQuery } from '@tanstack/react-query';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useLocale } from '#renderer/ui/locale.tsx';

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
    queryFn: () => import('#shared/features/metrics/catalogue/catalogue.ts'),
  }).data;
  if (metric?.origin === 'own') return { text: metric.description, example: null };
  const words = catalogue?.catalogueEntry(id)?.words;
  return words && { text: words.definition[language], example: words.example[language] };
}
