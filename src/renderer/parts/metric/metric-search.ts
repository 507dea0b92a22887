import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { nameKey } from '#shared/features/metrics/catalogue/name-key.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';

/**
 * The metrics that hold every word of a search, in either language, whatever the accents: those that
 * hold it in their name first, then those that hold it in what they mean. A blank search finds all.
 */
export function searchMetrics(
  metrics: Iterable<MetricSummary>,
  search: string,
): readonly MetricSummary[] {
  const words = search.trim().split(/\s+/).map(nameKey);
  const holds = (texts: readonly string[]): boolean => {
    const key = texts.map(nameKey).join('\n');
    return words.every((word) => key.includes(word));
  };
  const named: MetricSummary[] = [];
  const meant: MetricSummary[] = [];
  for (const metric of metrics) {
    const names = [metric.id, metric.name.fr, metric.name.en];
    if (holds(names)) named.push(metric);
    else if (holds([...names, ...meaningOf(metric)])) meant.push(metric);
  }
  return [...named, ...meant];
}

function meaningOf({ id, description }: MetricSummary): readonly string[] {
  const definition = catalogueEntry(id)?.words.definition;
  return definition ? [definition.fr, definition.en] : [description];
}
