import { isAdditive } from '#shared/features/metrics/formula/additive.ts';
import { growthScale } from '#shared/features/metrics/formula/growth.ts';
import { isLengthFree } from '#shared/features/metrics/formula/length-free.ts';
import { naturalBounds } from '#shared/features/metrics/formula/natural-bounds.ts';
import type { NaturalBounds } from '#shared/features/metrics/formula/natural-bounds.ts';
import type { MetricDefinition, Definitions } from '#shared/features/metrics/model.ts';
import type { Engine } from '#shared/features/values/engine/engine.ts';
import type { Period } from '#shared/kernel/period.ts';

/** What a metric is, and how its values of shorter and longer periods go together. */
export type MetricTraits = {
  readonly definition: MetricDefinition;
  readonly isAdditive: boolean;
  /** What a doubling comes out as, for a growth; null for any other value. */
  readonly growthScale: number | null;
  readonly isLengthFree: boolean;
  readonly bounds: NaturalBounds;
};

/** The traits of metrics, worked out once for each edition of the definitions. */
export function traitsBy({ evaluator }: Engine): (metric: string, period: Period) => MetricTraits {
  const editions = new Map<Definitions, Map<string, MetricTraits>>();
  return (metric, period) => {
    const { definitions } = evaluator.at(period);
    const ofEdition = editions.get(definitions) ?? new Map<string, MetricTraits>();
    editions.set(definitions, ofEdition);
    const known = ofEdition.get(metric) ?? traitsIn(definitions, metric);
    ofEdition.set(metric, known);
    return known;
  };
}

function traitsIn(definitions: Definitions, metric: string): MetricTraits {
  const definition = definitions.get(metric);
  if (!definition) throw new Error(`the metric ${metric} is not defined`);
  return {
    definition,
    isAdditive: isAdditive(metric, definitions),
    growthScale: growthScale(metric, definitions),
    isLengthFree: isLengthFree(metric, definitions),
    bounds: naturalBounds(metric, definitions),
  };
}
