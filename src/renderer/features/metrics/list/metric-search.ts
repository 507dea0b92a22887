import { catalogueEntry } from '../../../../shared/features/metrics/catalogue/catalogue.ts';
import type {
  BusinessModel,
  FunnelStage,
} from '../../../../shared/features/metrics/catalogue/facets.ts';
import { nameKey } from '../../../../shared/features/metrics/catalogue/name-key.ts';
import type { MetricSummary } from '../../../../shared/features/metrics/contract.ts';

/** What the list is narrowed down to; null: everything. */
export type MetricFilter = {
  readonly text: string;
  readonly stage: FunnelStage | 'own' | null;
  readonly model: BusinessModel | null;
};

/** A list with nothing left out. */
export const EVERYTHING: MetricFilter = { text: '', stage: null, model: null };

/** The metrics that fit; one's own suit every business model. */
export function foundMetrics(
  metrics: Iterable<MetricSummary>,
  { text, stage, model }: MetricFilter,
): MetricSummary[] {
  const wanted = nameKey(text);
  return [...metrics].filter((metric) => {
    const entry = catalogueEntry(metric.id);
    if (stage !== null && (entry?.stage ?? 'own') !== stage) return false;
    if (model !== null && entry && !entry.models.includes(model)) return false;
    return wanted === '' || textsOf(metric).some((own) => nameKey(own).includes(wanted));
  });
}

/** In both languages: a word that one has read in English is looked for in English. */
function textsOf({ id, name, description }: MetricSummary): string[] {
  const definition = catalogueEntry(id)?.words.definition;
  return [id, name.fr, name.en, description, definition?.fr ?? '', definition?.en ?? ''];
}
