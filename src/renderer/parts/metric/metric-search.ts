import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { EARLIER_NAMES } from '#shared/features/metrics/catalogue/earlier-names.ts';
import { KNOWN_NAMES } from '#shared/features/metrics/catalogue/known-names.ts';
import { SEARCH_WORDS } from '#shared/features/metrics/catalogue/search-words.ts';
import type { OptionsFilter } from '@mantine/core';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { found } from '#shared/kernel/search.ts';
import type { Findable } from '#shared/kernel/search.ts';
import { optionFilter } from '#renderer/ui/option-search.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';

/** A metric answers to its names in both languages, those it had before, its id, what people call it, and what it means. */
function findableMetric(metric: MetricSummary): Findable {
  return { ...calledMetric(metric), about: meaningOf(metric) };
}

/** The same without its meaning, where a wider net would only be in the way. */
export function calledMetric({ id, name, origin }: MetricSummary): Findable {
  const isShipped = origin === 'catalogue';
  return {
    names: [name.fr, name.en, id, ...(isShipped ? (EARLIER_NAMES[id] ?? []) : [])],
    also: isShipped ? [...(KNOWN_NAMES[id] ?? []), ...(SEARCH_WORDS[id] ?? [])] : [],
  };
}

/** The metrics that answer to a search, the best first. A blank one finds all. */
export function searchMetrics(
  metrics: Iterable<MetricSummary>,
  search: string,
): readonly MetricSummary[] {
  return found(metrics, search, findableMetric);
}

function meaningOf({ id, description }: MetricSummary): readonly string[] {
  const definition = catalogueEntry(id)?.words.definition;
  return definition ? [definition.fr, definition.en] : [description];
}

/** The same search among the options of a field whose values are metrics; others go by what they show. */
export function metricOptionFilter(metrics: MetricsById): OptionsFilter {
  return optionFilter(({ value, label }) => {
    const metric = metrics.get(value);
    return metric ? calledMetric(metric) : { names: [label] };
  });
}
