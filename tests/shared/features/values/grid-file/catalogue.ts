import type { GridMetric } from '#shared/features/values/grid-file/model.ts';

type Named = GridMetric & { readonly names: readonly string[] };

const common = { cadence: 'month', hasValues: false } as const;

/** A handful of metrics, one of each kind, with names that hold slashes and accents. */
export const METRICS: readonly Named[] = [
  { ...common, id: 'mrr', unit: 'money', kind: 'stock', names: ['Revenu récurrent', 'MRR'] },
  { ...common, id: 'orders', unit: 'count', kind: 'flow', names: ['Commandes', 'Orders'] },
  { ...common, id: 'expenses', unit: 'money', kind: 'flow', names: ['Charges', '=Charges'] },
  { ...common, id: 'mood', unit: 'score', kind: 'score', names: ['Humeur / sentiment', 'Mood'] },
  { ...common, id: 'open_rate', unit: 'percent', kind: 'rate', names: ["Taux d'ouverture"] },
  { ...common, id: 'ltv_cac', unit: 'ratio', kind: 'computed', names: ['Ratio LTV/CAC'] },
  { ...common, id: 'sessions', unit: 'count', kind: 'flow', hasValues: true, names: ['Sessions'] },
];

export function lookUp(name: string): GridMetric | null {
  return METRICS.find(({ id, names }) => id === name || names.includes(name)) ?? null;
}
