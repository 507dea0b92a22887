import { operandsOf } from '../formula/expression.ts';
import type { Expression } from '../formula/expression.ts';
import { closureOf, expressionOf, referencedIds } from '../formula/references.ts';
import type { FormulaDefinitions } from '../formula/references.ts';
import type { MetricDefinition, Words } from '../model.ts';
import { catalogue, catalogueEntry } from './catalogue.ts';
import type { CatalogueEntry } from './entry.ts';
import { strongerMetrics } from './stronger-metrics.ts';
import { words } from './typography.ts';

/**
 * What can be weak in a metric chosen as the one of the quarter. A good one compares over time, is
 * understood at once, is a rate or a ratio, and changes what its owner does; it is not vanity.
 */
export const WEAKNESSES = [
  'vanity',
  'not_a_rate',
  'not_comparable',
  'no_direction',
  'hard_to_understand',
] as const;
export type Weakness = (typeof WEAKNESSES)[number];

/** A metric under the check; `definition` is what says in plain words what it is. */
export type MetricUnderCheck = Pick<
  MetricDefinition,
  'id' | 'kind' | 'unit' | 'good' | 'formula'
> & { readonly isVanity: boolean; readonly definition: string };

/** Each weakness in one sentence. */
export const weaknessWords: Readonly<Record<Weakness, Words>> = {
  vanity: words(
    'Ce chiffre flatte sans rien décider : que feriez-vous différemment s’il bougeait ?',
    'This figure flatters and decides nothing: what would you do differently if it moved?',
  ),
  not_a_rate: words(
    'C’est une quantité, pas un taux : elle bouge avec la taille de l’activité et ne dit pas si vous faites mieux.',
    'It is an amount, not a rate: it moves with the size of the business and does not say whether you do better.',
  ),
  not_comparable: words(
    'C’est un niveau qui s’accumule : comparez plutôt de combien il bouge d’une période à l’autre.',
    'It is a level that piles up: compare how much it moves from one period to the next instead.',
  ),
  no_direction: words(
    'Ni la hausse ni la baisse n’est bonne en soi : ce chiffre ne dit pas quoi faire.',
    'Neither up nor down is good in itself: this figure does not say what to do.',
  ),
  hard_to_understand: words(
    'Il est difficile à expliquer en une phrase : donnez-lui une définition, ou une formule plus courte.',
    'It is hard to explain in one sentence: give it a definition, or a shorter formula.',
  ),
};

/** Whoever has to hold more than four values in mind does not see what moved. */
const MOST_TERMS = 4;

/**
 * The weaknesses of a metric, in the order in which they should be told; empty for a good one.
 * `definitions` are the metrics that its formula may name.
 */
export function weaknessesOf(
  metric: MetricUnderCheck,
  definitions: FormulaDefinitions,
): readonly Weakness[] {
  const found: Record<Weakness, boolean> = {
    vanity: metric.isVanity,
    not_a_rate: !isRate(metric, definitions),
    not_comparable: metric.kind === 'stock',
    no_direction: metric.good === null,
    hard_to_understand: isHardToUnderstand(metric),
  };
  return WEAKNESSES.filter((weakness) => found[weakness]);
}

export function weaknessesOfEntry(entry: CatalogueEntry): readonly Weakness[] {
  return weaknessesOf({ ...entry, definition: entry.words.definition.en }, shipped);
}

/** What would be stronger than this metric of the catalogue as the one of the quarter, best first. */
export function strongerThan(id: string): readonly CatalogueEntry[] {
  return (strongerMetrics[id] ?? []).map(catalogueEntry).filter((entry) => entry !== undefined);
}

const shipped: FormulaDefinitions = new Map(catalogue.map((entry) => [entry.id, entry]));

/** A mean, a percentage, a ratio, or an amount per something; money that only adds up is none. */
function isRate(metric: MetricUnderCheck, definitions: FormulaDefinitions): boolean {
  switch (metric.kind) {
    case 'rate':
      return true;
    case 'score':
      return metric.unit !== 'count';
    case 'flow':
    case 'stock':
      return false;
    case 'computed':
      return isRatio(metric, definitions);
  }
}

/** Looks through the formulas that this one names: retention is a rate because churn is one. */
function isRatio(metric: MetricUnderCheck, definitions: FormulaDefinitions): boolean {
  const withOwn = new Map(definitions).set(metric.id, metric);
  return [metric.id, ...closureOf(metric.id, withOwn)].some((id) => {
    const definition = withOwn.get(id);
    const expression = definition ? expressionOf(definition) : null;
    return expression !== null && isDividing(expression);
  });
}

function isDividing(expression: Expression): boolean {
  const divides = expression.type === 'binary' && expression.operator === '/';
  return divides || operandsOf(expression).some(isDividing);
}

function isHardToUnderstand(metric: MetricUnderCheck): boolean {
  const expression = expressionOf(metric);
  const terms = expression ? referencedIds(expression).length : 0;
  return metric.definition.trim() === '' || terms > MOST_TERMS;
}
