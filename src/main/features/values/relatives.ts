import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { MetricMethod } from '#shared/features/metrics/catalogue/entry.ts';
import type { Relative } from '#shared/features/values/contract.ts';
import { explain } from '#shared/features/values/engine/explain.ts';
import type { Day } from '#shared/kernel/day.ts';
import { timelinesIn, requireMetric } from '../metrics/known-metrics.ts';
import type { Snapshot } from './snapshot.ts';
import type { EvaluationKey } from '#shared/features/values/engine/engine.ts';
import { unfoldedValue } from './unfolded-value.ts';

/**
 * What is held beside a value: the same by each of its methods, made with the same values, and the
 * metrics that are taken for it, in the order of the catalogue.
 */
export function relativesOf(snapshot: Snapshot, key: EvaluationKey, today: Day): Relative[] {
  const entry = catalogueEntry(key.metric);
  const methods = (entry?.methods ?? []).map((method) =>
    byMethod(snapshot, key, { method, today }),
  );
  const lookalikes = (entry?.lookalikes ?? []).map(({ metric }) => ({
    ...unfoldedValue(snapshot, explain(snapshot.engine, metric, key.period, key.segment), today),
    metric,
    method: null,
    isChosen: false,
  }));
  return [...methods, ...lookalikes];
}

function byMethod(
  snapshot: Snapshot,
  { metric, period, segment }: EvaluationKey,
  { method, today }: { readonly method: MetricMethod; readonly today: Day },
) {
  const { definition } = requireMetric(snapshot.metrics, metric);
  const { id, formula } = method;
  const definitions = new Map(snapshot.definitions).set(metric, { ...definition, formula });
  const timelines = new Map(timelinesIn(snapshot.metrics));
  timelines.delete(metric);
  const engine = snapshot.engine.withDefinitions({ definitions, timelines });
  return {
    ...unfoldedValue({ ...snapshot, engine }, explain(engine, metric, period, segment), today),
    metric,
    method: id,
    isChosen: formula === definition.formula,
  };
}
