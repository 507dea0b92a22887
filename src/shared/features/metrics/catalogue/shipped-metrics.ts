import type { MetricDefinition, Words } from '../model.ts';
import type { LtvMethod } from './ltv-methods.ts';
import { ltvFormulas, shippedRows } from './shipped.built.ts';

/** What the engine and the stores need of a metric that ships; the rest of it is for the window. */
export type ShippedMetric = MetricDefinition & { readonly name: Words };

/** Every metric that ships, in the order of the catalogue. */
export const shippedMetrics: readonly ShippedMetric[] = shippedRows.map(
  ([id, kind, unit, good, cadence, formula, readBy, fr, en]) => ({
    id,
    kind,
    unit,
    good,
    cadence,
    formula,
    readBy,
    name: { fr, en },
  }),
);

const shippedIds = new Set(shippedMetrics.map(({ id }) => id));

export function isShipped(id: string): boolean {
  return shippedIds.has(id);
}

/** What the engine needs of every metric that ships, with the methods that the user picked. */
export function definitionsOf(methods: { readonly ltv: LtvMethod }): Map<string, MetricDefinition> {
  return new Map(
    shippedMetrics.map(({ name: _name, ...definition }) => [
      definition.id,
      definition.id === 'ltv' ? { ...definition, formula: ltvFormulas[methods.ltv] } : definition,
    ]),
  );
}
