import type { MetricDefinition } from '../model.ts';
import { catalogue } from './catalogue.ts';
import { LTV_METHODS } from './ltv-methods.ts';
import type { LtvMethod } from './ltv-methods.ts';

/**
 * What the engine and the stores need of a metric that ships, as a list: the service reads hundreds
 * of them at each start, and names of fields would be most of it.
 */
export type ShippedRow = readonly [
  id: string,
  kind: MetricDefinition['kind'],
  unit: MetricDefinition['unit'],
  good: MetricDefinition['good'],
  cadence: MetricDefinition['cadence'],
  formula: MetricDefinition['formula'],
  readBy: MetricDefinition['readBy'],
  french: string,
  english: string,
];

/** Every metric that ships, in the order of the catalogue. */
export const shippedRows: readonly ShippedRow[] = catalogue.map((entry) => {
  const { id, kind, unit, good, cadence, formula, readBy, words } = entry;
  return [id, kind, unit, good, cadence, formula, readBy, words.name.fr, words.name.en];
});

export const ltvFormulas = Object.fromEntries(
  LTV_METHODS.map(({ id, formula }) => [id, formula]),
) as Readonly<Record<LtvMethod, string>>;
