import { isAdditive } from '#shared/features/metrics/formula/additive.ts';
import { growthScale } from '#shared/features/metrics/formula/growth.ts';
import { isLengthFree } from '#shared/features/metrics/formula/length-free.ts';
import { naturalBounds } from '#shared/features/metrics/formula/natural-bounds.ts';
import type { NaturalBounds } from '#shared/features/metrics/formula/natural-bounds.ts';
import type { MetricDefinition, Definitions } from '#shared/features/metrics/model.ts';
import type { Engine } from '#shared/features/values/engine/engine.ts';
import type { Period } from '#shared/kernel/period.ts';

/** What a metric is, and how its figures of shorter and longer periods go together. */
export type Nature = {
  readonly definition: MetricDefinition;
  readonly isAdditive: boolean;
  /** What a doubling comes out as, for a growth; null for any other figure. */
  readonly growthScale: number | null;
  readonly isLengthFree: boolean;
  readonly bounds: NaturalBounds;
};

/** The natures of metrics, worked out once for each edition of the definitions. */
export function naturesBy({ evaluator }: Engine): (metric: string, period: Period) => Nature {
  const editions = new Map<Definitions, Map<string, Nature>>();
  return (metric, period) => {
    const { definitions } = evaluator.at(period);
    const natures = editions.get(definitions) ?? new Map<string, Nature>();
    editions.set(definitions, natures);
    const nature = natures.get(metric) ?? natureIn(definitions, metric);
    natures.set(metric, nature);
    return nature;
  };
}

function natureIn(definitions: Definitions, metric: string): Nature {
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
