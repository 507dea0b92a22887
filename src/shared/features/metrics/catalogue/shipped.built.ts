import type { MetricDefinition, Words } from '../model.ts';
import { catalogue } from './catalogue.ts';
import { LTV_METHODS } from './ltv-methods.ts';
import type { LtvMethod } from './ltv-methods.ts';

/** What the engine and the stores need of a metric that ships; the rest of it is for the window. */
export type ShippedMetric = MetricDefinition & { readonly name: Words };

/** Every metric that ships, in the order of the catalogue. */
export const shippedMetrics: readonly ShippedMetric[] = catalogue.map((entry) => {
  const { id, kind, unit, good, cadence, formula, readBy, words } = entry;
  return { id, kind, unit, good, cadence, formula, readBy, name: words.name };
});

export const ltvFormulas = Object.fromEntries(
  LTV_METHODS.map(({ id, formula }) => [id, formula]),
) as Readonly<Record<LtvMethod, string>>;
