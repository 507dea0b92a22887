import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useLocale } from '#renderer/ui/locale.tsx';

/** The name of a metric in the user's language; its id while the names are read. */
export function useMetricName(): (id: string) => string {
  const metrics = useMetrics();
  const { language } = useLocale();
  return (id) => metrics.get(id)?.name[language] ?? id;
}
