import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { CatalogueEntry } from '#shared/features/metrics/catalogue/entry.ts';
import {
  CANVAS_BOXES,
  FOUND_IN,
  FUNNEL_STAGES,
  GROWTH_ENGINES,
  PERSPECTIVES,
  TIMINGS,
} from '#shared/features/metrics/catalogue/facets.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { BUSINESS_MODELS, LEAN_STAGES } from '#shared/kernel/business.ts';
import { PERIOD_KINDS } from '#shared/kernel/period.ts';

/** Everything by which the list can be narrowed down, in the order in which it is offered. */
export const FACETS = {
  following: ['followed', 'notFollowed'],
  origin: ['own', 'catalogue'],
  vanity: ['isNotVanity', 'isVanity'],
  timing: TIMINGS,
  cadence: PERIOD_KINDS,
  stage: FUNNEL_STAGES,
  lean: LEAN_STAGES,
  engine: GROWTH_ENGINES,
  found: FOUND_IN,
  perspective: PERSPECTIVES,
  model: BUSINESS_MODELS,
  canvas: CANVAS_BOXES,
} as const;
export type Facet = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as readonly Facet[];
/** Words of books: folded away. */
export const BOOKISH_FACETS: ReadonlySet<Facet> = new Set([
  'vanity',
  'lean',
  'engine',
  'perspective',
  'canvas',
]);
export type FacetValue<F extends Facet = Facet> = (typeof FACETS)[F][number];

/**
 * The values of a metric for a facet: a metric may suit several business models. Metrics of one's own
 * suit every business model; of what only the catalogue says they have none.
 */
export function facetValues(metric: MetricSummary, facet: Facet): readonly FacetValue[] {
  switch (facet) {
    case 'following':
      return [metric.isFollowed ? 'followed' : 'notFollowed'];
    case 'origin':
      return [metric.origin];
    case 'cadence':
      return [metric.cadence];
    default: {
      const entry = catalogueEntry(metric.id);
      return entry ? entryValues(entry, facet) : ownValues(facet);
    }
  }
}

type EntryFacet = Exclude<Facet, 'following' | 'origin' | 'cadence'>;

function ownValues(facet: EntryFacet): readonly FacetValue[] {
  if (facet === 'model') return BUSINESS_MODELS;
  return facet === 'vanity' ? ['isNotVanity'] : [];
}

function entryValues(entry: CatalogueEntry, facet: EntryFacet): readonly FacetValue[] {
  switch (facet) {
    case 'vanity':
      return [entry.isVanity ? 'isVanity' : 'isNotVanity'];
    case 'timing':
      return entry.timing ? [entry.timing] : [];
    case 'engine':
      return entry.engine ? [entry.engine] : [];
    case 'stage':
      return [entry.stage];
    case 'lean':
      return entry.lean;
    case 'found':
      return [entry.foundIn];
    case 'perspective':
      return [entry.perspective];
    case 'model':
      return entry.models;
    case 'canvas':
      return [entry.canvas];
  }
}
