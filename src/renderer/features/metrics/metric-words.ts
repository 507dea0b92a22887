import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { Language } from '#shared/kernel/language.ts';

/** What a metric is, in plain words: the catalogue's, or the user's own; empty where none was written. */
export function definitionOf(metric: MetricSummary, language: Language): string {
  return catalogueEntry(metric.id)?.words.definition[language] ?? metric.description;
}
