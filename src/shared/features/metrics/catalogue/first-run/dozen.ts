import { catalogue, catalogueEntry } from '../catalogue.ts';
import type { CatalogueEntry } from '../entry.ts';
import type { BusinessModel, LeanStage } from '../facets.ts';
import { weaknessesOfEntry } from '../good-metric.ts';
import { essentials } from './essentials.ts';
import { suggestionsFor } from './suggestions-for.ts';

const DOZEN = 12;

/**
 * The metrics that a business of that model and stage sees before all others, at most twelve: what is
 * suggested to it, then the good ones of its stage, those that announce before those that state.
 * Without a model the essentials come first: what suits everybody would say nothing of anybody.
 */
export function dozenFor(model: BusinessModel | null, stage: LeanStage | null): readonly string[] {
  const suggested = suggestionsFor(model, stage).map(({ metric }) => metric);
  const essential = model === null ? essentials.flatMap(({ metrics }) => metrics) : [];
  const fitting = model === null ? [] : catalogue.filter((entry) => suits(entry, model, stage));
  const good = fitting.filter((entry) => weaknessesOfEntry(entry).length === 0);
  // What is made for few businesses says more of this one than what suits all.
  const ranked = good.toSorted(
    (a, b) => a.models.length - b.models.length || lateness(a) - lateness(b),
  );
  return [...new Set([...suggested, ...essential, ...ranked.map(({ id }) => id)])].slice(0, DOZEN);
}

function lateness({ timing }: CatalogueEntry): number {
  return timing === 'lead' ? 0 : 1;
}

function suits(entry: CatalogueEntry, model: BusinessModel, stage: LeanStage | null): boolean {
  return entry.models.includes(model) && (stage === null || entry.lean.includes(stage));
}

const MOST_LEADING = 3;

/** A metric as far as it is known here: whether it is followed, and whose it is. */
type Followable = {
  readonly id: string;
  readonly origin: 'catalogue' | 'own';
  readonly isFollowed: boolean;
};

/**
 * Where nothing that is followed moves before the money does: what does, for a business of that
 * model and stage, best first; else nothing. Of one's own metrics nobody knows, so they are not judged.
 */
export function leadingInstead(
  metrics: readonly Followable[],
  { model, stage }: { readonly model: BusinessModel | null; readonly stage: LeanStage | null },
): readonly string[] {
  const followed = metrics.filter(({ isFollowed }) => isFollowed);
  const isKnown = followed.length > 0 && followed.every(({ origin }) => origin === 'catalogue');
  if (!isKnown || followed.some(({ id }) => isLeading(id))) return [];
  return dozenFor(model, stage).filter(isLeading).slice(0, MOST_LEADING);
}

function isLeading(id: string): boolean {
  return catalogueEntry(id)?.timing === 'lead';
}
