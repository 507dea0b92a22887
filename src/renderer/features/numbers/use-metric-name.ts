import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useLocale } from '#renderer/ui/locale.tsx';

/** What a metric is called here; one that is yet to be made, by its id. */
export function useMetricName(): (metric: string) => string {
  const metrics = useMetrics();
  const { language } = useLocale();
  return (metric) => metrics.get(metric)?.name[language] ?? metric;
}
