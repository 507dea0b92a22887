import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { searchMetrics } from '#renderer/parts/metric/metric-search.ts';
import { FACET_NAMES, facetValues, FACETS } from './facets.ts';
import type { Facet, FacetValue } from './facets.ts';

/** What the list is narrowed down to: words, and for each facet the values that will do (none: all). */
export type MetricFilter = {
  readonly text: string;
  readonly wanted: Readonly<Partial<Record<Facet, readonly FacetValue[]>>>;
};

export const EVERYTHING: MetricFilter = { text: '', wanted: {} };

export type FacetChoice = { readonly facet: Facet; readonly value: FacetValue };

/** The metrics that hold the words and suit every facet, those of that name first. */
export function foundMetrics(
  metrics: Iterable<MetricSummary>,
  { text, wanted }: MetricFilter,
): readonly MetricSummary[] {
  return searchMetrics(metrics, text).filter((metric) => suitsAll(metric, wanted, null));
}

/** `except` is left out of account. */
function suitsAll(
  metric: MetricSummary,
  wanted: MetricFilter['wanted'],
  except: Facet | null,
): boolean {
  return FACET_NAMES.every((facet) => {
    const values = facet === except ? [] : (wanted[facet] ?? []);
    if (values.length === 0) return true;
    const own = facetValues(metric, facet);
    return values.some((value) => own.includes(value));
  });
}

/** How many metrics each value of a facet would leave, the filters of all other facets in place. */
export function facetCounts(
  metrics: Iterable<MetricSummary>,
  { text, wanted }: MetricFilter,
): Readonly<Record<Facet, ReadonlyMap<FacetValue, number>>> {
  const named = searchMetrics(metrics, text);
  const countsOf = (facet: Facet): ReadonlyMap<FacetValue, number> => {
    const left = named.filter((metric) => suitsAll(metric, wanted, facet));
    const values = left.flatMap((metric) => facetValues(metric, facet));
    return new Map(
      FACETS[facet].map((value) => [value, values.filter((one) => one === value).length]),
    );
  };
  return Object.fromEntries(FACET_NAMES.map((facet) => [facet, countsOf(facet)])) as Record<
    Facet,
    ReadonlyMap<FacetValue, number>
  >;
}

/** True where the list is narrowed down to that value. */
export function isWanted({ wanted }: MetricFilter, { facet, value }: FacetChoice): boolean {
  return wanted[facet]?.includes(value) ?? false;
}

/** The filter with a value taken in, or left out again. */
export function toggled(filter: MetricFilter, { facet, value }: FacetChoice): MetricFilter {
  const before = filter.wanted[facet] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...filter, wanted: { ...filter.wanted, [facet]: after } };
}

export function choicesIn({ wanted }: MetricFilter): readonly FacetChoice[] {
  return FACET_NAMES.flatMap((facet) => (wanted[facet] ?? []).map((value) => ({ facet, value })));
}
